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
      note: 'Backt nach einer Vorhersage von KI; in den Regeln fehlt noch der Datenschutz.',
      earlierNote: 'Das Problem war beschrieben; ob KI helfen würde, konnte noch niemand sagen.',
    },
    tekin: {
      label: 'Metallbau Tekin',
      note: 'Kalkuliert seit dem Frühjahr mit KI und hat die Stunden vorher und nachher gemessen.',
      earlierNote: 'Angebote dauerten eine Woche; dass KI hilft, war nur vermutet.',
    },
    soerensen: {
      label: 'Malerbetrieb Sørensen & Sohn',
      note: 'Volle Auftragsbücher; mehr als den Kurz-Check braucht der Betrieb derzeit nicht.',
    },
    wiedenfeld: {
      label: 'Orgelbau Wiedenfeld',
      note: 'Kunden in Übersee; dass Bitcoin ihnen Gebühren spart, ist bisher nur vermutet.',
    },
    bruckmoser: {
      label: 'Tischlerei Bruckmoser',
      note: 'Gibt nur den Link ohne Antworten weiter.',
      earlierNote: 'Schon damals nur der Link ohne Antworten.',
    },
    rautenberg: {
      label: 'Maschinenbau Rautenberg',
      note: 'Wartung mit KI gemeinsam mit einer Hochschule; wer die Teileliste führen könnte, ist noch offen.',
      earlierNote: 'Der Versuch mit der Hochschule lief gerade an.',
    },
    varga: {
      label: 'Spritzguss Varga',
      note: 'Die Ingenieurin hat den Betrieb verlassen; welchen Kunden KI nützt, weiß sonst niemand.',
      earlierNote: 'Feste Stunden für Neues, aber keine Regeln für KI.',
    },
    okafor: {
      label: 'Ventiltechnik Okafor',
      note: 'Vom Inhaber allein und unterwegs beantwortet; mit der Werkstatt wiederholen.',
    },
    steinbrueck: {
      label: 'Mühle Steinbrück',
      note: 'Ein Händler lehnt jede Stelle ab, die das Chargenbuch führen könnte.',
      earlierNote: 'Zuerst der Kurz-Check; gefragt war zum Chargenbuch noch niemand.',
    },
    halberg: {
      label: 'Weberei Halberg',
      note: 'Fünf Firmen haben für eine Blockchain vereinbart, wer was bezahlt.',
      earlierNote: 'Alle Firmen waren gefragt; zugesagt hatten noch nicht alle.',
    },
    dao: {
      label: 'Elektronikfertigung Dao',
      note: 'Sucht Fehler auf Platinen mit Kamera und KI; das geht schneller als mit bloßem Auge.',
    },
    grevenkamp: {
      label: 'Hochbau Grevenkamp',
      note: 'Hat KI einen Monat lang ausprobiert: Das vorhandene Programm leistet dasselbe.',
    },
    szymanski: { label: 'Dachdeckerei Szymański', note: 'Wollte nur etwas über KI wissen.' },
    ellerbrock: {
      label: 'Tiefbau Ellerbrock',
      note: 'Schreibt Bautagesberichte mit KI, seit sich eine Gemeinde über Lücken darin beschwert hat.',
      earlierNote: 'Mit KI hatte sich noch niemand befasst.',
    },
    perlmutt: {
      label: 'Mineralienversand Perlmutt',
      note: 'Sammler in vierzig Ländern; hat ein halbes Jahr gezählt, wie viele Rückbuchungen Bitcoin erspart.',
    },
    castellani: {
      label: 'Weinhandel Castellani',
      note: 'Die Fragenliste liegt beim Steuerbüro; Regeln für Rückzahlungen fehlen.',
      earlierNote: 'Die ersten Stammkunden hatten nach Bitcoin gefragt.',
    },
    uhlig: {
      label: 'Baustoffhandel Uhlig',
      note: 'Nur Link ohne Antworten. Dass KI besser bestellt als die feste Regel, ist bisher nur vermutet.',
    },
    seitenwind: {
      label: 'Buchhandlung Seitenwind',
      note: 'Kennt die Stammkunden mit Namen und weiß auch ohne Programm, was sie lesen.',
    },
    kowalczyk: {
      label: 'Spedition Kowalczyk',
      note: 'Ankunftszeiten mit KI; dass niemand das Palettenkonto für alle führen könnte, ist nur vermutet.',
    },
    brandvold: {
      label: 'Kühllogistik Brandvold',
      note: 'Nur Link ohne Antworten. Mehrere Partner lehnen jede Stelle ab, auch das Portal des Versicherers.',
    },
    flinkfuss: {
      label: 'Kurierdienst Flinkfuß',
      note: 'Der Versuch mit KI ist beendet und gemessen: Die Regel nach Postleitzahlen leistet dasselbe.',
      earlierNote:
        'Ein Versuch mit KI bei der Tourenplanung stand bevor; was er bringt, konnte niemand sagen.',
    },
    kranichsee: {
      label: 'Hotel am Kranichsee',
      note: 'Beantwortet Gästebriefe mit einem fertigen Programm; der Datenschutz ist noch offen.',
    },
    'alte-faehre': { label: 'Gasthof Zur Alten Fähre', note: 'Die Gäste zahlen bar.' },
    heidehof: {
      label: 'Campingpark Heidehof',
      note: 'Nur Link ohne Antworten. Einige Gäste haben nach Bitcoin gefragt; was es bringt, ist offen.',
    },
    wendtorfer: {
      label: 'Pflegedienst Wendtorfer',
      note: 'Der Datenschutz ist geklärt; ob Pflegeberichte mit KI besser werden, kann noch niemand sagen.',
    },
    lindhorst: {
      label: 'Dentallabor Lindhorst',
      note: 'Entwirft Kronen täglich mit KI und hat die ersparten Minuten gemessen.',
    },
    'abiola-hahn': {
      label: 'Physiotherapie Abiola & Hahn',
      note: 'Kurz-Check, nur Link ohne Antworten. Das Telefon klingelt während der Behandlung.',
    },
    kieselgrund: {
      label: 'Softwarehaus Kieselgrund',
      note: 'Rät Kunden von Blockchain ab, wo eine neutrale Stelle vorhanden ist.',
      earlierNote: 'Damals nur der Link ohne Antworten.',
    },
    petrov: {
      label: 'Systemhaus Petrov',
      note: 'Nur Link ohne Antworten. Ob KI die Anfragen der Kunden lesen darf, ist noch strittig.',
    },
    'adler-yamada': {
      label: 'Planungsbüro Adler-Yamada',
      note:
        'Schreibt Ausschreibungen mit einem fertigen KI-Programm und liefert keine Waren; zwei Fragen treffen ' +
        'deshalb nicht zu.',
    },
  },
}
