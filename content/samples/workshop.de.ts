import type { SampleWording } from './sample'

export const wording: SampleWording = {
  title: 'Ladenbau Möwenbruch – erfundenes Beispiel',
  description:
    'Zwölf Personen aus einem erfundenen Ladenbaubetrieb mit 60 Beschäftigten: Geschäftsführung, Werkstatt ' +
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
      note: 'Hat KI einmal ausprobiert und mit einem Softwarehaus einen Versuch vereinbart.',
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
      note: 'Hat sich ein Fräsprogramm von KI entwerfen lassen; es war schneller fertig als sonst.',
    },
    petersen: {
      label: 'Karl-Heinz Petersen, Tischlermeister',
      note: 'Vierzig Jahre an der Hobelbank: Ein Mensch leistet mindestens dasselbe.',
    },
    kovalenko: {
      label: 'Oleksandr Kovalenko, Montage',
      note: 'Ist jeden Tag bei Kunden; im Haus fragt ihn niemand, was er dort hört.',
    },
    hansen: {
      label: 'Mia Hansen, Auszubildende',
      note: 'Zweites Lehrjahr; kreuzt „Weiß ich nicht“ an, wo sie es nicht weiß.',
    },
    nguyen: {
      label: 'Thi Mai Nguyen, Buchhaltung',
      note: 'Hat den Rechnungseingang digitalisiert; von KI verspricht sie sich wenig.',
    },
    rossi: {
      label: 'Stefan Rossi, Vertrieb',
      note: 'Hört jede Woche, dass Angebote zu spät kommen.',
    },
    demir: {
      label: 'Hatice Demir, Einkauf',
      note: 'Sammelt die Herkunftsnachweise fürs Holz; die Liste führt eine Stelle, die alle anerkennen.',
    },
    albers: {
      label: 'Greta Albers, Kalkulation',
      note: 'Hat zehn Angebote mit und ohne KI gerechnet und die Stunden gemessen.',
    },
  },
}
