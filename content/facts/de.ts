import type { FactWording } from '../../lib/instrument/fact'

/**
 * German wording of the facts, by id; the source stands above the numbers that come from it. A no-break space keeps a
 * number with its unit.
 */
export const facts: Readonly<Record<string, FactWording>> = {
  'ai-literacy': {
    source: 'Verordnung (EU) 2026/1744 vom 8. Juli 2026, Änderung der KI-Verordnung (EU) 2024/1689',
    text:
      'Firmen, die KI anbieten oder einsetzen, müssen seit dem 2. Februar 2025 etwas dafür tun, dass ihre Leute ' +
      'damit umgehen können (KI-Verordnung, Artikel 4). Ein bestimmtes Niveau müssen sie dabei für niemanden ' +
      'gewährleisten; so steht es dort seit Juli 2026.',
  },
  'ai-service-desk': {
    source: 'Erich Schmidt Verlag, datenschutzdigital.de, 13. August 2025',
    text:
      'Fragen zur KI-Verordnung beantwortet der KI-Service Desk der Bundesnetzagentur kostenlos; sein ' +
      'Compliance-Kompass hilft beim Einordnen. Die Auskünfte sind rechtlich nicht bindend.',
  },
  'ai-high-risk': {
    source: 'Verordnung (EU) 2026/1744 vom 8. Juli 2026, Änderung der KI-Verordnung (EU) 2024/1689',
    text:
      'Für Hochrisiko-KI, etwa Programme, die Bewerbungen auswerten, gelten die Pflichten ab dem 2. Dezember 2027 ' +
      '(KI-Verordnung, Anhang III), für KI in bestimmten Produkten wie Aufzügen und Spielzeug ab dem ' +
      '2. August 2028 (Anhang I).',
  },
  'ai-use-2025': {
    source: 'Bitkom Research, 2025, 604 befragte Firmen',
    text:
      'In einer Umfrage von 2025 nannten Firmen ab 20 Beschäftigten in Deutschland als größte Hindernisse für KI: ' +
      'rechtliche Unsicherheit (53 %), fehlendes Wissen (53 %), fehlendes Personal (51 %) und Datenschutz ' +
      '(48 %). Keinen Anwendungsfall sahen 23 %.',
  },
  'blockchain-edpb': {
    source: 'Europäischer Datenschutzausschuss, Leitlinien 02/2025, Fassung 2.0 vom 7. Juli 2026, englisch',
    text:
      'Der Europäische Datenschutzausschuss rät, personenbezogene Daten möglichst nicht in eine Blockchain zu ' +
      'schreiben, auch nicht verschlüsselt oder als Prüfsumme. Seine Leitlinien liegen seit dem 7. Juli 2026 in ' +
      'endgültiger Fassung vor.',
  },
  'blockchain-passport': {
    source: 'Batterieverordnung (EU) 2023/1542 vom 12. Juli 2023, Artikel 77',
    text:
      'Für bestimmte Batterien, etwa von Elektroautos und E-Bikes, ist ab dem 18. Februar 2027 ein digitaler ' +
      'Produktpass vorgeschrieben; für weitere Produkte legt die EU ihn einzeln fest. Verlangt ist ein ' +
      'elektronischer Datensatz, nicht eine Blockchain.',
  },
  'bitcoin-vat': {
    source:
      'Schreiben des Bundesfinanzministeriums vom 27. Februar 2018 zum Urteil des EuGH vom 22. Oktober 2015, C-264/14',
    text:
      'Bei der Umsatzsteuer wird Bitcoin, der nur als Zahlungsmittel dient, wie herkömmliches Geld behandelt; der ' +
      'Umtausch ist umsatzsteuerfrei. Das gilt nur für diese Steuer: Kursgewinne können trotzdem steuerpflichtig ' +
      'sein. Fragen Sie Ihre Steuerberatung.',
  },
  'bitcoin-holders': {
    source: 'Europäische Zentralbank, Studie SPACE, Dezember 2024, englisch',
    text:
      'Nach einer Studie von 2024 besitzen in Deutschland 6 % der Befragten Kryptowerte wie Bitcoin, im ' +
      'Euroraum 9 %. Die meisten dieser Besitzer sehen darin nur eine Geldanlage.',
  },
  'e-invoice': {
    source: 'Bundesfinanzministerium, Fragen und Antworten zur E-Rechnung, März 2026',
    text:
      'Rechnungen an andere Firmen im Inland müssen ab dem 1. Januar 2027 E-Rechnungen sein (bis ' +
      '800.000 Euro Vorjahresumsatz ab 2028), außer bei Beträgen bis 250 Euro und bei Kleinunternehmern. ' +
      'Alle Firmen müssen E-Rechnungen schon heute empfangen können. Ein einfaches PDF genügt nicht, ' +
      'eine ZUGFeRD-Datei schon.',
  },
  'research-allowance': {
    source: 'Forschungszulagengesetz, § 3, Fassung ab 1. Januar 2026',
    text:
      'Forschungszulage: Wer selbst entwickelt, bekommt einen Teil der Kosten über das Finanzamt zurück. ' +
      'Seit 2026 zählen Kosten bis zu 12 Millionen Euro im Jahr; jede Stunde, die der Inhaber ' +
      'mitarbeitet, zählt mit 100 Euro. Bei seither begonnenen Vorhaben kommen pauschal 20 % für ' +
      'Gemeinkosten dazu.',
  },
}

/** What surveys found among other firms, by id. */
export const yardsticks: Readonly<Record<string, FactWording>> = {
  'crafts-nrw-2024': {
    source: 'KI-Index Handwerk.NRW 2024, Befragung von Mai bis Juni 2024',
    text: 'Im Handwerk in Nordrhein-Westfalen nutzte 2024 rund ein Drittel der Betriebe KI oder hatte sie ausprobiert; 823 Betriebe haben den Fragebogen ganz ausgefüllt.',
  },
  'crafts-2025': {
    source: 'Bitkom nach Reuters, 28. August 2025, 504 befragte Handwerksbetriebe',
    text: 'Im Handwerk in Deutschland setzten im Sommer 2025 4 % der Betriebe KI ein, 9 % planten es.',
  },
  'sizes-2024': {
    source: 'Statistisches Bundesamt, Pressemitteilung vom 25. November 2024',
    text: 'KI nutzten 2024 in Deutschland 17 % der Unternehmen mit 10 bis 49 Beschäftigten, 28 % derer mit 50 bis 249 und 48 % der größeren.',
  },
}
