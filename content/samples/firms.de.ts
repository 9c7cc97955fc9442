import type { SampleWording } from './sample'

export const wording: SampleWording = {
  title: 'Dreißig Betriebe – erfundenes Beispiel',
  description:
    'Dreißig erfundene Betriebe aus neun Branchen, wie eine Beraterin sie kennt; elf davon haben schon ein Jahr ' +
    'zuvor geantwortet.',
  groups: {
    crafts: 'Handwerk',
    manufacturing: 'Industrie und Fertigung',
    construction: 'Bau',
    retail: 'Handel',
    logistics: 'Transport und Logistik',
    hospitality: 'Gastgewerbe',
    health: 'Gesundheit und Pflege',
    it: 'IT und Software',
    services: 'Andere Dienstleistungen',
  },
  names: {
    ohlenbusch: {
      label: 'Bäckerei Ohlenbusch',
      note: 'Backt nach einer Vorhersage; der Datenschutz fehlt noch in den Regeln.',
      earlierNote: 'Problem benannt, aber noch nichts verglichen.',
    },
    tekin: {
      label: 'Metallbau Tekin',
      note: 'Kalkuliert seit dem Frühjahr mit KI.',
      earlierNote: 'Angebote dauerten eine Woche.',
    },
    soerensen: {
      label: 'Malerbetrieb Sørensen & Sohn',
      note: 'Volle Auftragsbücher; ist mit dem Kurz-Check zufrieden.',
    },
    wiedenfeld: {
      label: 'Orgelbau Wiedenfeld',
      note: 'Kunden in Übersee; die Ersparnis durch Bitcoin ist nicht gerechnet.',
    },
    bruckmoser: {
      label: 'Tischlerei Bruckmoser',
      note: 'Gibt nur den Teillink weiter.',
      earlierNote: 'Auch damals nur der Teillink.',
    },
    rautenberg: {
      label: 'Maschinenbau Rautenberg',
      note: 'Wartung mit KI gemeinsam mit einer Hochschule; das Teileverzeichnis ist offen.',
      earlierNote: 'Der Versuch mit der Hochschule lief gerade an.',
    },
    varga: {
      label: 'Spritzguss Varga',
      note: 'Die Ingenieurin hat den Betrieb verlassen; welchen Kunden es nützt, weiß sonst niemand.',
      earlierNote: 'Mit fester Zuständigkeit, ohne Regeln.',
    },
    okafor: {
      label: 'Ventiltechnik Okafor',
      note: 'Allein und unterwegs beantwortet; mit der Werkstatt wiederholen.',
    },
    steinbrueck: {
      label: 'Mühle Steinbrück',
      note: 'Ein Händler lehnt jede Stelle ab, die das Chargenbuch führen könnte.',
      earlierNote: 'Zuerst der Kurz-Check.',
    },
    halberg: {
      label: 'Weberei Halberg',
      note: 'Fünf Firmen haben vereinbart, wer was bezahlt.',
      earlierNote: 'Die Partner waren gefragt, zugesagt hatte noch keiner.',
    },
    dao: { label: 'Elektronikfertigung Dao', note: 'Sucht Fehler auf Platinen mit der Kamera.' },
    grevenkamp: {
      label: 'Hochbau Grevenkamp',
      note: 'Hat verglichen: Das vorhandene Programm leistet dasselbe.',
    },
    szymanski: { label: 'Dachdeckerei Szymański', note: 'Wollte nur etwas über KI wissen.' },
    ellerbrock: {
      label: 'Tiefbau Ellerbrock',
      note: 'Bautagesberichte, seit sich eine Kommune beschwert hat.',
      earlierNote: 'Mit KI hatte sich noch niemand befasst.',
    },
    perlmutt: {
      label: 'Mineralienversand Perlmutt',
      note: 'Sammler in vierzig Ländern; Rückbuchungen ein halbes Jahr lang gezählt.',
    },
    castellani: {
      label: 'Weinhandel Castellani',
      note: 'Die Fragenliste liegt beim Steuerbüro; Regeln für Rückzahlungen fehlen.',
      earlierNote: 'Die ersten Stammkunden hatten gefragt.',
    },
    uhlig: { label: 'Baustoffhandel Uhlig', note: 'Nur Teillink. Vergleich mit der Bestellregel steht aus.' },
    seitenwind: { label: 'Buchhandlung Seitenwind', note: 'Kennt die Stammkunden mit Namen.' },
    kowalczyk: {
      label: 'Spedition Kowalczyk',
      note: 'Ankunftszeiten mit KI; wer das Palettenbuch führen könnte, ist offen.',
    },
    brandvold: {
      label: 'Kühllogistik Brandvold',
      note: 'Nur Teillink. Mehrere Partner lehnen das Portal des Versicherers ab.',
    },
    flinkfuss: {
      label: 'Kurierdienst Flinkfuß',
      note: 'Versuch beendet: Die Regel nach Postleitzahlen leistet dasselbe.',
      earlierNote: 'Versuch mit Touren geplant.',
    },
    kranichsee: { label: 'Hotel am Kranichsee', note: 'Gästebriefe mit einem fertigen Programm.' },
    'alte-faehre': { label: 'Gasthof Zur Alten Fähre', note: 'Gäste zahlen bar.' },
    heidehof: {
      label: 'Campingpark Heidehof',
      note: 'Nur Teillink. Einige Gäste haben nach Bitcoin gefragt.',
    },
    wendtorfer: {
      label: 'Pflegedienst Wendtorfer',
      note: 'Datenschutz steht; verglichen ist noch nichts.',
    },
    lindhorst: { label: 'Dentallabor Lindhorst', note: 'Entwirft Kronen täglich mit KI, Minuten gemessen.' },
    'abiola-hahn': {
      label: 'Physiotherapie Abiola & Hahn',
      note: 'Nur Teillink aus dem Kurz-Check. Telefon klingelt während der Behandlung.',
    },
    kieselgrund: {
      label: 'Softwarehaus Kieselgrund',
      note: 'Rät Kunden von Blockchain ab, wo eine neutrale Stelle da ist.',
      earlierNote: 'Damals nur der Teillink.',
    },
    petrov: { label: 'Systemhaus Petrov', note: 'Nur Teillink. Der Datenschutz bei Anfragen ist strittig.' },
    'adler-yamada': {
      label: 'Planungsbüro Adler-Yamada',
      note: 'Schreibt Ausschreibungen mit KI; Waren liefert es keine.',
    },
  },
}
