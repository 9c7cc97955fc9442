import type { SampleWording } from './sample'

export const wording: SampleWording = {
  title: 'Ladenbau Möwenbruch – erfundenes Beispiel',
  description:
    'Zwölf Menschen aus einem erfundenen Ladenbaubetrieb mit 60 Beschäftigten: Geschäftsführung, Werkstatt ' +
    'und Büro haben am selben Tag geantwortet und sind sich nicht einig.',
  groups: {
    management: 'Geschäftsführung',
    'shop-floor': 'Werkstatt und Montage',
    office: 'Verwaltung und Vertrieb',
  },
  names: {
    'voss-henrike': {
      label: 'Henrike Voss, Geschäftsführerin',
      note: 'Spricht selbst mit den großen Kunden und hat die Seite mit den KI-Regeln unterschrieben.',
    },
    'voss-joern': {
      label: 'Jörn Voss, Technischer Leiter',
      note: 'Hat mit einem Softwarehaus einen Versuch vereinbart.',
    },
    nowak: {
      label: 'Marek Nowak, Prokurist',
      note: 'Will Zahlen sehen und hat für KI noch keine bekommen.',
    },
    aydin: {
      label: 'Murat Aydın, Werkstattleiter',
      note: 'Kennt kein wiederkehrendes Problem, das ein Kunde bemerken würde.',
    },
    brueckner: {
      label: 'Lena Brückner, CNC-Fachkraft',
      note: 'Hat sich ein Fräsprogramm von KI entwerfen lassen; einmal war es besser.',
    },
    petersen: {
      label: 'Karl-Heinz Petersen, Tischlermeister',
      note: 'Vierzig Jahre an der Bank: Ein Mensch leistet mindestens dasselbe.',
    },
    kovalenko: {
      label: 'Oleksandr Kovalenko, Montage',
      note: 'Ist jeden Tag bei Kunden; im Haus fragt ihn niemand danach.',
    },
    hansen: {
      label: 'Mia Hansen, Auszubildende',
      note: 'Zweites Lehrjahr; schreibt „Weiß ich nicht“, wo es so ist.',
    },
    nguyen: {
      label: 'Thi Mai Nguyen, Buchhaltung',
      note: 'Hat den Rechnungseingang digitalisiert und nach dem Datenschutz gefragt.',
    },
    rossi: {
      label: 'Stefan Rossi, Vertrieb',
      note: 'Hört jede Woche, dass Angebote zu spät kommen.',
    },
    demir: {
      label: 'Hatice Demir, Einkauf',
      note: 'Führt die Herkunftsnachweise fürs Holz; eine Zertifizierungsstelle erkennen alle an.',
    },
    albers: {
      label: 'Greta Albers, Kalkulation',
      note: 'Hat zehn Angebote mit und ohne KI gerechnet und die Stunden gemessen.',
    },
  },
}
