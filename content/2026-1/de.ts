import type { EditionWording } from '../../lib/instrument/wording'
import { ai } from './de-ai'
import { all } from './de-all'
import { bitcoin } from './de-bitcoin'
import { blockchain } from './de-blockchain'
import { examples } from './de-examples'

/** German wording of edition 2026-1. Frozen: a change that can alter answers is a new edition. */
export const wording: EditionWording = {
  dimensions: {
    'customer-benefit': {
      label: 'Kundenvorteil',
      explanation: 'Welchen Vorteil Ihre Kunden gegenüber der einfachsten Alternative haben oder hätten.',
    },
    integration: {
      label: 'Integrierbarkeit',
      explanation: 'Wie weit Abläufe, Daten und Regeln in Ihrem Betrieb für die Technik vorbereitet sind.',
    },
    'customer-analysis': {
      label: 'Kundenanalyse',
      explanation: 'Was Sie über die künftigen Sorgen Ihrer Kunden wissen und was daraus wird.',
    },
    'idea-management': {
      label: 'Ideenmanagement',
      explanation: 'Wie aus einem Einfall eine Entscheidung wird und daraus ein kleiner Versuch mit Kunden.',
    },
    cooperation: {
      label: 'Kooperationen',
      explanation: 'Mit wem außerhalb Ihres Betriebs Sie an Neuem arbeiten.',
    },
    'technology-review': {
      label: 'Technologieprüfung',
      explanation: 'Wie Sie neue Technik im Kleinen ausprobieren, bevor Sie sich festlegen.',
    },
    resources: {
      label: 'Ressourcen',
      explanation: 'Wie viel Zeit und Geld Sie für Neues haben oder freimachen.',
    },
  },
  technologies: {
    ai: {
      label: 'KI',
      name: 'Künstliche Intelligenz',
      brief: 'Programme, die schreiben, erkennen oder vorhersagen',
      explanation:
        'Programme, die aus vielen Beispielen gelernt haben, etwa Texte zu schreiben, Bilder zu erkennen ' +
        'oder Mengen vorherzusagen. Die Ergebnisse können falsch sein; ein Mensch muss sie prüfen.',
      notNow: {
        brief:
          'Wieder nachsehen, sobald Kunden über ein Problem klagen, das trotz Regel und Prüfliste wiederkehrt.',
        instead:
          'Versuchen Sie es zuerst mit einer festen Regel, einer Prüfliste oder dem, was Ihre Programme ' +
          'schon können. Nutzen Sie KI schon für eigene Arbeit, spricht nichts dagegen; schreiben Sie ' +
          'dann auf, welche Daten hineindürfen.',
        insteadByGate: {
          'ai-use-case':
            'Fragen Sie zuerst Kunden und Mitarbeiter, was sich ständig wiederholt und Ärger macht; oft ' +
            'hilft dann schon eine Prüfliste. Nutzen Sie KI schon für eigene Arbeit, spricht nichts ' +
            'dagegen; schreiben Sie dann auf, welche Daten hineindürfen.',
          'ai-advantage':
            'Nehmen Sie den Weg, der mindestens dasselbe leistet: die Regel, das übliche Programm oder ' +
            'eine Person mit festen Stunden. Nutzen Sie KI schon für eigene Arbeit, spricht nichts ' +
            'dagegen; schreiben Sie dann auf, welche Daten hineindürfen.',
        },
        fine:
          'Ihre Abläufe bleiben so, wie alle sie kennen, und niemand muss sich in ein neues Programm ' +
          'einarbeiten.',
        lookAgain:
          'Sehen Sie wieder nach, sobald Kunden über ein Problem klagen, das trotz Regel, Prüfliste und ' +
          'vorhandener Programme wiederkehrt. Sonst genügt ein Blick in zwölf Monaten.',
      },
    },
    blockchain: {
      label: 'Blockchain',
      name: 'Blockchain',
      brief: 'Eine Liste mehrerer Firmen, die niemand allein führt',
      explanation:
        'Eine gemeinsame Liste, die niemand allein führt: Mehrere Firmen tragen ein, und jede spätere ' +
        'Änderung bleibt sichtbar. Infrage kommt eine Blockchain, wenn sich die Firmen auf niemanden ' +
        'einigen, der die Liste für alle führt.',
      notNow: {
        brief:
          'Wieder nachsehen, sobald mehrere Firmen eine Liste teilen und sich auf keinen einigen, der sie führt.',
        instead:
          'Suchen Sie mit den anderen Firmen jemanden, der die gemeinsame Liste für alle in einer ' +
          'Datenbank führt. Findet sich niemand, tauschen Sie die Angaben direkt von Programm zu ' +
          'Programm aus. Für einzelne Nachweise reichen meist signierte PDF-Dateien.',
        insteadByGate: {
          'blockchain-shared-record':
            'Halten Sie Ihre Angaben im eigenen Programm oder in einer Tabelle fest und sichern Sie sie ' +
            'regelmäßig. Verlangt jemand einen Nachweis, reicht meist eine signierte PDF-Datei.',
          'blockchain-neutral-party':
            'Überlassen Sie die gemeinsame Liste dem, der sie für alle führt oder führen könnte: einer ' +
            'der Firmen, einem Verband, einem Labor oder einem Dienstleister. Eine Datenbank mit Zugang ' +
            'für alle reicht dafür. Gibt es keine gemeinsame Liste, genügt Ihr eigenes Programm.',
        },
        fine:
          'Einen falschen Eintrag berichtigen Sie auf kurzem Weg, und niemand muss Ihretwegen neue Technik ' +
          'einführen oder bezahlen.',
        lookAgain:
          'Sehen Sie wieder nach, sobald mehrere Firmen jeden Monat in dieselbe Liste eintragen müssen und ' +
          'sich auf niemanden einigen, der sie für alle führt. Sonst genügt ein Blick in zwölf Monaten.',
      },
    },
    bitcoin: {
      label: 'Bitcoin',
      name: 'Bitcoin-Zahlungen',
      brief: 'Digitales Geld ohne Bank, dessen Kurs schwankt',
      explanation:
        'Bitcoin ist digitales Geld, das ohne Bank vom Zahler zum Empfänger geht und dessen Kurs schwankt. ' +
        'Zahlt ein Kunde damit, behalten Sie den Betrag, oder ein Anbieter tauscht ihn gleich in Euro.',
      notNow: {
        brief:
          'Wieder nachsehen, sobald mehr Kunden nach Bitcoin fragen oder Ihre Zahlungswege teurer werden.',
        instead:
          'Zahlung per Karte, Handy oder Echtzeitüberweisung ist meist schnell eingerichtet. Kommt Geld ' +
          'aus dem Ausland, vergleichen Sie die Gebühren Ihrer Bank mit denen eines Zahlungsdienstes.',
        insteadByGate: {
          'bitcoin-demand':
            'Fragen Sie Ihre Kunden, welcher Zahlungsweg ihnen fehlt. Oft reicht es, Zahlung per Karte ' +
            'oder Handy anzubieten, im Onlineshop einen Zahlungsdienst.',
          'bitcoin-advantage':
            'Bleiben Sie bei Ihren heutigen Zahlungswegen und prüfen Sie einmal im Jahr, was sie kosten. ' +
            'Kommt Geld aus dem Ausland, vergleichen Sie die Gebühren Ihrer Bank mit denen eines ' +
            'Zahlungsdienstes.',
        },
        fine:
          'Kasse und Buchhaltung bleiben, wie sie sind. Um schwankende Kurse, Zugangsdaten und Verwahrung ' +
          'müssen Sie sich nicht kümmern.',
        lookAgain:
          'Sehen Sie wieder nach, sobald mehr Kunden als heute nach Bitcoin fragen oder Ihre ' +
          'Zahlungswege teurer oder langsamer werden; eine Strichliste neben Kasse oder Telefon zeigt es ' +
          'Ihnen. Sonst genügt ein Blick in zwölf Monaten.',
      },
    },
  },
  process: [
    {
      label: 'Kundenbedürfnisse erheben',
      content:
        'Sprechen Sie mit mindestens zwei Ihrer fünf wichtigsten Kunden über das, was ihnen künftig ' +
        'Sorgen macht, und notieren Sie den Tag. Klären Sie daneben, ob es für die Technik einen Anlass ' +
        'gibt, soweit das noch offen ist.',
    },
    {
      label: 'Ideen sammeln und priorisieren',
      content:
        'Schreiben Sie alle Ideen auf eine gemeinsame Ideenliste und darüber die Maßstäbe, nach denen ' +
        'Sie bewerten. Wählen Sie danach aus, was Sie zuerst ausprobieren.',
    },
    {
      label: 'Prototyp testen',
      content:
        'Probieren Sie die Technik im Kleinen aus, bevor Sie größere Ausgaben zusagen, oder messen Sie, ' +
        'was sie im Alltag schon bringt. Klären Sie daneben, was im Betrieb noch fehlt, etwa Daten, Regeln ' +
        'oder Stunden.',
    },
    {
      label: 'Erweitern',
      content:
        'Bieten Sie weiteren Kunden an, was sich bewährt hat, oder nutzen Sie es in einem weiteren ' +
        'Ablauf. Messen Sie auch künftig, ob der Nutzen bleibt.',
    },
  ],
  verdicts: {
    'fits-now': {
      label: 'Passt jetzt',
      meaning:
        'Nach den Antworten haben oder hätten die Kunden etwas davon, und das Wichtigste ist geklärt. ' +
        'Der Betrieb kann im Kleinen anfangen oder weitermachen.',
    },
    'fits-with-preparation': {
      label: 'Passt mit Vorarbeit',
      meaning:
        'Nach den Antworten haben oder hätten die Kunden etwas davon. Bevor der Betrieb anfängt oder ' +
        'weitermacht, ist noch etwas zu erledigen oder zu klären.',
    },
    clarify: {
      label: 'Erst klären',
      meaning: 'Die Antworten lassen noch offen, ob es passt.',
    },
    'not-now': {
      label: 'Passt derzeit nicht',
      meaning:
        'Die Antworten belegen bisher keinen Vorteil, der den Aufwand lohnt, oder ein einfacherer Weg ' +
        'leistet dasselbe. Die Technik liegen zu lassen ist dann eine vernünftige Entscheidung.',
    },
    'not-assessed': {
      label: 'Nicht bewertbar',
      meaning: 'Zu viele Fragen treffen auf den Betrieb nicht zu. Ein Urteil wäre nur geraten.',
    },
  },
  causes: {
    'gate-closed':
      'Schon allein ausschlaggebend: {answers} Solange das so ist, können Sie die Technik mit gutem ' +
      'Gewissen liegen lassen.',
    'benefit-below':
      'Ihre Antworten belegen bisher keinen Vorteil für Ihre Kunden, der den Aufwand lohnt. Sie können ' +
      'die Technik mit gutem Gewissen liegen lassen.',
    'not-assessable':
      'Zu viele Fragen treffen auf Ihren Betrieb nicht zu. Ein Urteil wäre nur geraten, deshalb geben ' +
      'wir keines ab.',
    'benefit-open': 'Ob der Vorteil für Ihre Kunden den Aufwand lohnt, lassen Ihre Antworten noch offen.',
    'gate-open': 'Ob es passt, hängt von etwas ab, das Sie noch nicht wissen.',
    'gate-presumed': 'Ob es passt, hängt von einer Vermutung ab, zu der Sie noch niemanden gefragt haben.',
    'integration-open':
      'Nach Ihren Antworten haben oder hätten Ihre Kunden etwas davon. Ob die Technik in Ihren Betrieb ' +
      'passt, lassen Ihre Antworten noch offen.',
    preparation:
      'Nach Ihren Antworten hätten Ihre Kunden etwas davon. Bevor Sie anfangen, ist in Ihrem Betrieb ' +
      'noch etwas zu erledigen.',
    'preparation-in-use':
      'Nach Ihren Antworten haben Ihre Kunden etwas davon. Bevor Sie weitermachen, ist in Ihrem Betrieb ' +
      'noch etwas zu erledigen.',
    'preparation-quick':
      'Soweit gefragt, haben oder hätten Ihre Kunden etwas davon. Bevor Sie anfangen oder weitermachen, ' +
      'ist in Ihrem Betrieb noch etwas zu erledigen.',
    'full-form-open': 'Soweit gefragt, passt es. Ob noch etwas fehlt, klärt der Voll-Check.',
    'all-clear':
      'Nach Ihren Antworten haben oder hätten Ihre Kunden etwas davon, und das Wichtigste in Ihrem ' +
      'Betrieb ist geklärt. Sie können im Kleinen anfangen oder weitermachen; was noch offen ist, steht ' +
      'weiter unten.',
  },
  contradictions: {
    'ai-in-use-without-problem':
      'KI läuft bei Ihnen schon in einem Arbeitsablauf, doch ein wiederkehrendes Problem ist nicht ' +
      'benannt. Sehen Sie sich beide Antworten noch einmal an.',
    'blockchain-agreed-beside-neutral-party':
      'Wer was für eine Blockchain bezahlt, ist vereinbart, doch es gibt keine gemeinsame Liste, oder ' +
      'jemand kann sie führen. Sehen Sie sich beide Antworten noch einmal an.',
    'bitcoin-in-use-without-demand':
      'Sie nehmen Bitcoin schon zur Probe oder im Alltag an, doch kein Kunde hat danach gefragt. Sehen ' +
      'Sie sich beide Antworten noch einmal an.',
  },
  industries: {
    crafts: 'Handwerk',
    manufacturing: 'Industrie und Fertigung',
    construction: 'Bau',
    retail: 'Handel',
    logistics: 'Transport und Logistik',
    hospitality: 'Gastgewerbe',
    health: 'Gesundheit und Pflege',
    it: 'IT und Software',
    services: 'Andere Dienstleistungen',
    other: 'Andere Branche',
  },
  sizes: {
    '1-9': '1 bis 9 Beschäftigte',
    '10-49': '10 bis 49 Beschäftigte',
    '50-249': '50 bis 249 Beschäftigte',
    '250+': '250 oder mehr Beschäftigte',
  },
  examples,
  items: { ...all, ...ai, ...blockchain, ...bitcoin },
}
