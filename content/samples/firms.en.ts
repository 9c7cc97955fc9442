import type { SampleWording } from './sample'

/** The firms are German and keep their names; what is noted on them is in English. */
export const wording: SampleWording = {
  title: 'Thirty firms – invented example',
  description:
    'Thirty invented firms from nine industries, as a consultant knows them; eleven of them had already answered ' +
    'a year earlier.',
  groups: {
    crafts: 'Skilled trades',
    manufacturing: 'Manufacturing',
    construction: 'Construction',
    retail: 'Retail and wholesale',
    logistics: 'Transport and logistics',
    hospitality: 'Hotels and restaurants',
    health: 'Health and care',
    it: 'IT and software',
    services: 'Other services',
  },
  names: {
    ohlenbusch: {
      label: 'Bäckerei Ohlenbusch',
      note: 'A bakery that bakes to a forecast made by AI; its rules still leave out data protection.',
      earlierNote: 'The problem was described; nobody could say yet whether AI would help.',
    },
    tekin: {
      label: 'Metallbau Tekin',
      note: 'Metalwork; has prepared quotes with AI since spring and measured the hours before and after.',
      earlierNote: 'Quotes took a week; that AI would help was only a guess.',
    },
    soerensen: {
      label: 'Malerbetrieb Sørensen & Sohn',
      note: 'Painters with full order books; the firm needs no more than the Quick check at present.',
    },
    wiedenfeld: {
      label: 'Orgelbau Wiedenfeld',
      note: 'Organ builder with customers overseas; that bitcoin saves them fees is only a guess so far.',
    },
    bruckmoser: {
      label: 'Tischlerei Bruckmoser',
      note: 'A joinery; passes on only the link without answers.',
      earlierNote: 'Only the link without answers, even then.',
    },
    rautenberg: {
      label: 'Maschinenbau Rautenberg',
      note: 'Machine builder; maintenance with AI, together with a university. Who could keep the parts list is still open.',
      earlierNote: 'The trial with the university was just starting.',
    },
    varga: {
      label: 'Spritzguss Varga',
      note: 'Injection moulding; the engineer has left, and nobody else knows which customers AI helps.',
      earlierNote: 'Fixed hours for new things, but no rules for AI.',
    },
    okafor: {
      label: 'Ventiltechnik Okafor',
      note: 'Valve maker; answered by the owner alone and on the road. To be repeated with the workshop.',
    },
    steinbrueck: {
      label: 'Mühle Steinbrück',
      note: 'A mill; one dealer refuses every body that could keep the batch log.',
      earlierNote: 'The Quick check first; nobody had been asked about the batch log yet.',
    },
    halberg: {
      label: 'Weberei Halberg',
      note: 'Weaving mill; five firms have agreed who pays for what in a blockchain.',
      earlierNote: 'All firms had been asked; not all had agreed yet.',
    },
    dao: {
      label: 'Elektronikfertigung Dao',
      note: 'Electronics; looks for faults on circuit boards with a camera and AI, faster than with the naked eye.',
    },
    grevenkamp: {
      label: 'Hochbau Grevenkamp',
      note: 'Building contractor; tried out AI for a month: the program it already has does just as well.',
    },
    szymanski: { label: 'Dachdeckerei Szymański', note: 'Roofer; only wanted to know about AI.' },
    ellerbrock: {
      label: 'Tiefbau Ellerbrock',
      note: 'Civil engineering; has used AI for site reports since a council complained about gaps in them.',
      earlierNote: 'Nobody had looked at AI yet.',
    },
    perlmutt: {
      label: 'Mineralienversand Perlmutt',
      note:
        'Sends minerals to collectors in forty countries; counted for half a year how many chargebacks bitcoin ' +
        'saves.',
    },
    castellani: {
      label: 'Weinhandel Castellani',
      note: 'Wine merchant; the list of questions is with the tax adviser. Rules for refunds are missing.',
      earlierNote: 'The first regular customers had asked about bitcoin.',
    },
    uhlig: {
      label: 'Baustoffhandel Uhlig',
      note: 'Builders’ merchant; link without answers only. That AI orders better than the fixed rule is only a guess so far.',
    },
    seitenwind: {
      label: 'Buchhandlung Seitenwind',
      note: 'A bookshop that knows its regulars by name, and what they read, without any program.',
    },
    kowalczyk: {
      label: 'Spedition Kowalczyk',
      note: 'Haulier; arrival times with AI. That nobody could keep the pallet account for all is only a guess.',
    },
    brandvold: {
      label: 'Kühllogistik Brandvold',
      note: 'Cold chain; link without answers only. Several partners refuse every body, even the insurer’s portal.',
    },
    flinkfuss: {
      label: 'Kurierdienst Flinkfuß',
      note: 'Couriers; the trial with AI is over and measured: sorting by postcode does just as well.',
      earlierNote:
        'A trial with AI for planning routes was about to begin; nobody could say what it would bring.',
    },
    kranichsee: {
      label: 'Hotel am Kranichsee',
      note: 'Answers guests’ letters with a ready-made program; data protection is still open.',
    },
    'alte-faehre': { label: 'Gasthof Zur Alten Fähre', note: 'An inn; the guests pay in cash.' },
    heidehof: {
      label: 'Campingpark Heidehof',
      note: 'Campsite; link without answers only. Some guests have asked about bitcoin; what it brings is open.',
    },
    wendtorfer: {
      label: 'Pflegedienst Wendtorfer',
      note: 'Home care; data protection is settled. Nobody can say yet whether AI improves the care reports.',
    },
    lindhorst: {
      label: 'Dentallabor Lindhorst',
      note: 'A dental laboratory that designs crowns with AI every day and has measured the minutes saved.',
    },
    'abiola-hahn': {
      label: 'Physiotherapie Abiola & Hahn',
      note: 'Physiotherapists; Quick check, link without answers only. The phone rings during treatment.',
    },
    kieselgrund: {
      label: 'Softwarehaus Kieselgrund',
      note: 'Software; advises customers against blockchain wherever there is a neutral body.',
      earlierNote: 'Only the link without answers at that time.',
    },
    petrov: {
      label: 'Systemhaus Petrov',
      note: 'IT services; link without answers only. Whether AI may read customers’ requests is still disputed.',
    },
    'adler-yamada': {
      label: 'Planungsbüro Adler-Yamada',
      note:
        'A planning office; draws up calls for tenders with a ready-made AI program and supplies no goods, so two ' +
        'questions do not apply.',
    },
  },
}
