import type { ItemWording } from '../../lib/instrument/wording'

/** German wording of the items of Blockchain, in form order. Frozen like everything measured in the edition. */
export const blockchain: Readonly<Record<string, ItemWording>> = {
  'blockchain-shared-record': {
    label: 'Gemeinsame Liste',
    stem:
      'Wie viele unabhängige Firmen, Ihre mitgezählt, müssen Angaben in dieselbe Liste eintragen, etwa ein ' +
      'Prüfbuch?',
    clarifyClause: 'wie viele Firmen in dieselbe Liste eintragen müssen, Ihre mitgezählt',
    levels: [
      'Keine andere Firma muss mit uns in eine gemeinsame Liste eintragen.',
      'Zwei oder mehr Firmen müssen seltener als monatlich eintragen.',
      'Zwei oder drei Firmen müssen mindestens monatlich in die Liste eintragen.',
      'Vier oder mehr Firmen müssen mindestens monatlich in die Liste eintragen.',
      'Vier oder mehr Firmen müssen mindestens monatlich eintragen; keine könnte die Liste führen.',
    ],
    help:
      'Eine Bäckerei zählt nach, wer ins Chargenbuch ihres Mehls eintragen muss und wie oft. Filialen ' +
      'und Tochterfirmen zählen zusammen als eine Firma. Lieferscheine und Mails, die nur hin- und ' +
      'hergehen, sind keine gemeinsame Liste. Führen heißt: die Liste für alle verwalten.',
    actions: {},
    sign:
      'Dieselben Angaben werden bei mehreren Firmen abgetippt, und ihre Listen widersprechen sich. Oder ' +
      'eine weitere Firma muss regelmäßig mit eintragen.',
    why: {
      text:
        'Ob eine Blockchain überhaupt gebraucht wird, prüfen Wüst und Gervais unter anderem mit der ' +
        'Frage, ob mehrere in dieselbe Liste schreiben. Die Zahlen in den Stufen sind unsere Annahme.',
      grade: 'study',
      source: 'Wüst, Gervais 2018',
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
  },
  'blockchain-neutral-party': {
    label: 'Neutrale Stelle für die Liste',
    stem: 'Wer könnte die gemeinsame Liste führen: eine neutrale Stelle oder eine der Firmen?',
    clarifyClause: 'wer die gemeinsame Liste für alle führen könnte',
    levels: [
      'Wir haben keine gemeinsame Liste, oder jemand könnte sie führen.',
      'Vermutlich könnte niemand die Liste führen; gefragt haben wir niemanden.',
      'Auf Nachfrage lehnt eine Firma jeden möglichen Verwalter ab.',
      'Mehrere Firmen lehnen jeden möglichen Verwalter ab; ihre Gründe kennen wir.',
      'Mehrere Firmen lehnen jeden Verwalter ab; Streit um die Liste kostete nachweislich Geld.',
    ],
    help:
      'Führen heißt: für alle verwalten. Neutral ist etwa ein Verband, ein Prüfinstitut oder ein ' +
      'Dienstleister; der Betreiber einer Blockchain, bei der Sie mitmachen, zählt nicht. Eine Molkerei ' +
      'fragt ihre Landwirte, wem sie die Liste der Milchproben überlassen würden. Steht die Antwort noch ' +
      'aus oder haben Sie keine Vermutung, wählen Sie „Weiß ich nicht“.',
    actions: {},
    sign:
      'Firmen lehnen auf Nachfrage ausdrücklich jeden ab, der die gemeinsame Liste führen könnte, oder ' +
      'ein Streit um Einträge kostet Geld.',
    why: {
      text:
        'Ob eine Blockchain überhaupt gebraucht wird, prüfen Wüst und Gervais auch mit der Frage, ob ' +
        'eine Stelle fehlt, der alle vertrauen. Die Abstufung der Ablehnungen ist unsere Annahme.',
      grade: 'study',
      source: 'Wüst, Gervais 2018',
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
  },
  'blockchain-proof-demand': {
    label: 'Verlangte Herkunftsnachweise',
    stem:
      'Wie verbindlich haben Kunden oder Handelspartner in den letzten 24 Monaten lückenlose Nachweise zu ' +
      'Herkunft oder Lieferweg verlangt?',
    clarifyClause: 'wie verbindlich Kunden oder Partner lückenlose Nachweise verlangen',
    levels: [
      'Niemand hat nach lückenlosen Nachweisen gefragt.',
      'Jemand hat mündlich nach lückenlosen Nachweisen gefragt.',
      'Jemand hat schriftlich nach lückenlosen Nachweisen gefragt.',
      'Eine Bestellung oder Ausschreibung hat lückenlose Nachweise verlangt.',
      'Ein Vertrag schreibt lückenlose Nachweise vor.',
    ],
    help:
      'Lückenlos heißt: Jede Station ist belegt. Ein Sägewerk liest in der Ausschreibung einer Gemeinde, ' +
      'dass der Weg des Holzes vom Wald bis zur Baustelle zu belegen ist. Eine Lieferantenerklärung für ' +
      'den Zoll allein zählt nicht. Ein älterer Vertrag zählt, solange er gilt.',
    actions: {},
    sign:
      'Kunden oder Handelspartner fragen nach lückenlosen Nachweisen, erst mündlich, dann schriftlich. ' +
      'Oder in Bestellungen, Ausschreibungen und Vertragsentwürfen steht ein Abschnitt darüber.',
    why: {
      text:
        'Ein Nachweis bringt Kunden erst dann etwas, wenn sie ihn brauchen. Oft lässt er sich mit einem ' +
        'einfachen Programm führen.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
  },
  'blockchain-partners': {
    label: 'Teilnehmer der Blockchain',
    stem: 'Wie weit sind die für eine Blockchain nötigen Firmen eingebunden?',
    clarifyClause: 'wie weit die für eine Blockchain nötigen Firmen eingebunden sind',
    levels: [
      'Nicht alle nötigen Firmen sind benannt.',
      'Alle nötigen Firmen sind benannt.',
      'Alle nötigen Firmen sind gefragt.',
      'Alle nötigen Firmen haben zugesagt.',
      'Alle Firmen haben vereinbart, wer was bezahlt.',
    ],
    help:
      'Nötig ist jede Firma, deren Einträge die gemeinsame Liste braucht. Beim Herkunftsnachweis eines ' +
      'Steinmetzes sind das Steinbruch, Sägerei und Fuhrunternehmen. Benannt heißt: mit Namen ' +
      'aufgeschrieben. Gefragt heißt: Sie können das Datum nennen.',
    actions: {
      0: 'Schreiben Sie am Montag alle Firmen auf, deren Einträge Sie für die gemeinsame Liste brauchen.',
      1:
        'Rufen Sie jede aufgeschriebene Firma an, fragen Sie, ob sie mitmachen würde, und notieren Sie den ' +
        'Tag.',
      2: 'Bitten Sie jede gefragte Firma um eine Zusage in einem Satz; eine Mail genügt.',
      3:
        'Stellen Sie die Kosten auf einer Seite zusammen, schlagen Sie eine Aufteilung vor und lassen Sie ' +
        'sie von allen bestätigen.',
    },
    sign: null,
    why: {
      text:
        'Fehlt ein Beteiligter, bleibt die gemeinsame Liste lückenhaft. Zusagen und Kosten lassen sich vor ' +
        'der Technik leichter klären als danach.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
  },
  'blockchain-data': {
    label: 'Produkt- und Lieferdaten',
    stem: 'Wie halten Sie Produkt- und Lieferdaten für jedes Stück oder jede Charge fest?',
    clarifyClause: 'wie Sie Produkt- und Lieferdaten je Stück oder Charge festhalten',
    levels: [
      'Weder je Stück noch je Charge halten wir Daten fest.',
      'Daten je Stück oder Charge schreiben wir auf, etwa auf Begleitzettel.',
      'Daten je Stück oder Charge stehen in Dateien oder in einem Programm.',
      'Jedes Stück oder jede Charge trägt eine eindeutige Nummer.',
      'Ein fremdes Programm kann unsere Produkt- und Lieferdaten über eine Schnittstelle abrufen.',
    ],
    help:
      'Eine Charge ist eine Menge, die zusammen hergestellt oder geliefert wurde, in einer Kaffeerösterei ' +
      'etwa eine Röstung. „Trifft auf uns nicht zu“ gilt, wenn Sie keine Waren herstellen, lagern oder ' +
      'liefern.',
    actions: {
      0:
        'Halten Sie zuerst bei einem Produkt, dann bei allen, Datum, Menge und Empfänger je Stück oder ' +
        'Charge fest; ein Begleitzettel genügt.',
      1:
        'Tragen Sie Datum, Menge und Empfänger jedes Stücks oder jeder Charge in eine Tabelle oder in Ihr ' +
        'Programm ein.',
      2:
        'Geben Sie jedem Stück oder jeder Charge eine eigene Nummer und schreiben Sie sie auf Ware und ' +
        'Lieferschein.',
      3:
        'Lassen Sie Ihren Programmanbieter eine Schnittstelle einrichten und eine andere Firma damit zur ' +
        'Probe Daten abrufen.',
    },
    sign: null,
    why: {
      text: 'In eine gemeinsame Liste kommt nur, was Sie vorher selbst festgehalten haben.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
  },
  'blockchain-rules': {
    label: 'Regeln für Blockchain',
    stem: 'Welche Regeln für eine gemeinsame Liste auf einer Blockchain stehen bei Ihnen schriftlich fest?',
    clarifyClause: 'welche Regeln für die gemeinsame Liste bei Ihnen schriftlich feststehen',
    levels: [
      'Regeln für die gemeinsame Liste stehen bisher nicht schriftlich fest.',
      'Wer in die gemeinsame Liste eintragen darf, steht schriftlich fest.',
      'Wer die gemeinsame Liste lesen darf, steht schriftlich fest.',
      'Dass keine personenbezogenen Daten in die gemeinsame Liste kommen, steht schriftlich fest.',
      'Was bei Streit um die gemeinsame Liste geschieht, steht schriftlich fest.',
    ],
    help:
      'Personenbezogen ist jede Angabe, die sich einem Menschen zuordnen lässt, etwa der Name einer ' +
      'Fahrerin auf dem Lieferschein. Ein Fuhrunternehmen und seine drei Auftraggeber halten alle vier ' +
      'Regeln auf einer Seite fest.',
    actions: {
      0:
        'Schreiben Sie auf eine Seite, wer in die gemeinsame Liste eintragen darf, und stimmen Sie das ' +
        'mit den anderen Firmen ab.',
      1: 'Legen Sie mit den anderen Firmen fest, wer welche Einträge lesen darf, und schreiben Sie es auf.',
      2:
        'Vereinbaren Sie schriftlich, dass Namen und andere personenbezogene Daten draußen bleiben, und ' +
        'gehen Sie dafür jede Spalte der Liste durch.',
      3:
        'Vereinbaren Sie schriftlich, wer bei Streit um einen Eintrag entscheidet und wie ein falscher ' +
        'Eintrag berichtigt wird.',
    },
    sign: null,
    why: {
      text:
        'Was einmal in einer Blockchain steht, lässt sich kaum noch löschen; deshalb gehören diese ' +
        'Absprachen an den Anfang.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
  },
  'cooperation-blockchain': {
    label: 'Partner für Blockchain',
    stem: 'Wie weit ist Ihre Zusammenarbeit mit einem Partner oder Zusammenschluss für Blockchain?',
    clarifyClause: 'wie weit Ihre Zusammenarbeit mit einem Partner für Blockchain ist',
    levels: [
      'Einen möglichen Partner oder Zusammenschluss für Blockchain können wir nicht nennen.',
      'Einen möglichen Partner oder Zusammenschluss für Blockchain können wir nennen.',
      'Mit einem möglichen Partner oder Zusammenschluss für Blockchain haben wir gesprochen; das Datum ' +
        'ist notiert.',
      'Ein gemeinsamer Versuch mit Blockchain ist schriftlich vereinbart.',
      'Das Ergebnis eines gemeinsamen Versuchs mit Blockchain liegt vor.',
    ],
    help:
      'Gemeint ist, wer mit Ihnen plant und probiert: eine Hochschule, ein Verband, ein Zusammenschluss ' +
      'mehrerer Firmen. Eine Winzergenossenschaft vereinbart mit ihrem Verband, einen Jahrgang zur Probe ' +
      'zu verfolgen. Läuft die Blockchain schon gemeinsam im Alltag, gilt die letzte Antwort.',
    actions: {
      0:
        'Fragen Sie Verband, Kammer oder Hochschule, wer in Ihrer Branche gemeinsam Blockchain erprobt. ' +
        'Schreiben Sie einen Namen auf.',
      1: 'Bitten Sie den möglichen Partner oder Zusammenschluss um ein Gespräch und notieren Sie den Tag.',
      2:
        'Vereinbaren Sie mit dem Partner oder Zusammenschluss auf einer Seite einen Versuch mit Ziel, ' +
        'Dauer und Kosten.',
      3: 'Führen Sie den vereinbarten Versuch durch und schreiben Sie gemeinsam das Ergebnis auf.',
    },
    sign: null,
    why: {
      text:
        'Eine gemeinsame Liste kann kein Betrieb allein erproben. Ein fester Partner erleichtert den ' +
        'Anfang.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Kooperationen“',
  },
  'review-blockchain': {
    label: 'Erfahrung mit Blockchain',
    stem: 'Welche Erfahrung hat Ihr Betrieb bisher mit Blockchain?',
    clarifyClause: 'welche Erfahrung Ihr Betrieb bisher mit Blockchain hat',
    levels: [
      'Mit Blockchain hat sich bei uns bisher niemand befasst.',
      'Jemand hat über Blockchain gelesen oder eine Vorführung gesehen.',
      'Jemand hat Blockchain einmal für den Betrieb ausprobiert.',
      'Blockchain läuft in einem Arbeitsablauf zur Probe oder im Alltag.',
      'Was Blockchain in einem Arbeitsablauf bringt, ist gemessen.',
    ],
    help:
      'Gemessen heißt: Es gibt eine eigene Zahl. Eine Fischräucherei verfolgte zehn Lieferungen und ' +
      'verglich, wie lange ein Nachweis mit Blockchain und mit dem Ordner dauert. Ein beendeter Probelauf ' +
      'zählt mit, privates Ausprobieren nicht.',
    actions: {
      0:
        'Lassen Sie sich von Ihrem Verband oder einem Anbieter ein fertiges Beispiel aus Ihrer Branche ' +
        'zeigen.',
      1: 'Tragen Sie in ein fertiges Beispiel selbst eine Ihrer Lieferungen ein und verfolgen Sie ihren Weg.',
      2:
        'Wählen Sie einen Arbeitsablauf und lassen Sie dort zehn Lieferungen zur Probe über eine ' +
        'Blockchain laufen.',
      3:
        'Messen Sie bei zehn Lieferungen, wie lange der Nachweis mit und ohne Blockchain dauert, und ' +
        'notieren Sie den Unterschied.',
    },
    sign: null,
    why: {
      text: 'Eine eigene Messung sagt mehr über Ihren Betrieb als jede Vorführung.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Neue Technologien prüfen“',
  },
}
