import type { FactWording } from '../../lib/questionnaire/fact'

/** German wording of the facts, by id; the source stands above the numbers that come from it. */
export const facts: Readonly<Record<string, FactWording>> = {
  'ai-literacy': {
    source: 'regulaid.de; aiadopt.eu; DLA Piper, 2. Juli 2026',
    text:
      'Firmen, die KI-Systeme anbieten oder einsetzen, haben seit dem 2. Februar 2025 eine Pflicht zur ' +
      'KI-Kompetenz (Artikel 4 der KI-Verordnung). Nach dem im Juni 2026 beschlossenen Digitalen Omnibus ' +
      'zur KI (Parlament 16. Juni, Rat 29. Juni) heißt das: Maßnahmen ergreifen, die die KI-Kompetenz ' +
      'fördern. Die Pflicht richtet sich weiterhin an die Firmen.',
  },
  'ai-high-risk': {
    source: 'DLA Piper, 2. Juli 2026',
    text:
      'Die Pflichten für Hochrisiko-KI gelten nach Anhang III der KI-Verordnung ab dem 2. Dezember 2027, für ' +
      'Produkte nach Anhang I ab dem 2. August 2028.',
  },
  'ai-service-desk': {
    source: 'ESV datenschutzdigital.de, 13. August 2025; IHK Aachen',
    text:
      'Der KI-Service Desk der Bundesnetzagentur mit seinem Compliance-Kompass ist kostenlos und rechtlich ' +
      'nicht bindend.',
  },
  'ai-use-2025': {
    source: 'Bitkom Research, 2025, n = 604',
    text:
      'Nach einer Umfrage von 2025 nutzen in Deutschland 36 % der Firmen ab 20 Beschäftigten KI. Als ' +
      'Hindernisse wurden genannt: rechtliche Unsicherheit 53 %, fehlendes Wissen 53 %, fehlendes Personal ' +
      '51 %, Datenschutz 48 %, kein Anwendungsfall 23 %.',
  },
  'blockchain-edpb': {
    source: 'jura.uni-saarland.de; datenschutz-notizen.de',
    text:
      'Der Europäische Datenschutzausschuss rät, personenbezogene Daten aus der Blockchain herauszuhalten ' +
      '(Leitlinien 02/2025, Konsultationsfassung vom 14. April 2025).',
  },
  'blockchain-passport': {
    source: 'IHK Frankfurt am Main; Händlerbund',
    text:
      'Die Ökodesign-Verordnung (EU) 2024/1781 ist seit dem 18. Juli 2024 in Kraft. Verbindlich ist ein ' +
      'digitaler Produktpass bisher nur für bestimmte Batterien, ab dem 18. Februar 2027; eine Blockchain ' +
      'verlangt er nicht.',
  },
  'bitcoin-vat': {
    source: 'BMF, 27. Februar 2018',
    text:
      'Bei der Umsatzsteuer werden Bitcoin, die nur als Zahlungsmittel dienen, wie herkömmliches Geld ' +
      'behandelt; der Umtausch ist steuerfrei (EuGH C-264/14 Hedqvist, 22. Oktober 2015; Schreiben des ' +
      'Bundesfinanzministeriums vom 27. Februar 2018).',
  },
  'bitcoin-vat-base': {
    source: 'UStAE 4.8.3 (3a), nach deubner-steuern.de',
    text:
      'Die Umsatzsteuer bemisst sich nach dem Gegenwert in Euro zum Zeitpunkt der Leistung, gerechnet zum ' +
      'zuletzt veröffentlichten Verkaufskurs; das ist zu dokumentieren.',
  },
  'bitcoin-records': {
    source: 'haufe.de; deloitte-tax-news.de, 20. März 2025',
    text:
      'Das Schreiben des Bundesfinanzministeriums vom 6. März 2025 zu Kryptowerten legt ' +
      'Aufzeichnungspflichten fest und erkennt Tageskurse an.',
  },
  'bitcoin-holders': {
    source: 'EZB, SPACE-Studie 2024',
    text: 'Nach einer Studie von 2024 besitzen in Deutschland 6 % der Menschen Kryptowerte, im Euroraum 9 %.',
  },
  'e-invoice': {
    source: 'IHK München; BMF, 15. Oktober 2024 und 15. Oktober 2025',
    text:
      'Seit dem 1. Januar 2025 müssen Firmen E-Rechnungen empfangen können, ab dem 1. Januar 2027 müssen sie ' +
      'auch selbst welche ausstellen (bis 800.000 Euro Umsatz: ab dem 1. Januar 2028). Ein PDF ist keine ' +
      'E-Rechnung.',
  },
  'research-allowance': {
    source: 'Änderungsgesetz, nach buzer.de',
    text:
      'Für die Forschungszulage gilt ab dem 1. Januar 2026: Bemessungsgrundlage bis 12 Millionen Euro, 20 % ' +
      'Pauschale für Gemeinkosten, Eigenleistungen mit 100 Euro je Stunde.',
  },
  'bafa-consulting': {
    source: 'IHK Reutlingen',
    text:
      'Der BAFA-Zuschuss zur Beratung kleiner und mittlerer Firmen (50 % von höchstens 3.500 Euro, in manchen ' +
      'Regionen 80 %) läuft bis zum 31. Dezember 2026.',
  },
  'go-digital': {
    source: 'BMWK, 5. Juni 2024',
    text: 'Das Förderprogramm „go-digital“ ist am 31. Dezember 2024 ausgelaufen.',
  },
  'mittelstand-digital': {
    source: 'zentrum-ilmenau.digital',
    text: 'Die Mittelstand-Digital Zentren beraten kostenlos.',
  },
}
