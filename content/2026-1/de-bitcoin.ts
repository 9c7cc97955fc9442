import type { ItemWording } from '../../lib/instrument/wording'

/** German wording of the items of Bitcoin-Zahlungen, in form order. Frozen like everything measured in the edition. */
export const bitcoin: Readonly<Record<string, ItemWording>> = {
  'bitcoin-demand': {
    label: 'Nachfrage nach Bitcoin-Zahlungen',
    stem: 'Wie viele Kunden haben in den letzten 24 Monaten nach Bitcoin-Zahlungen gefragt?',
    clarifyClause: 'wie viele Kunden zuletzt nach Bitcoin-Zahlungen gefragt haben',
    levels: [
      'Kein Kunde hat nach Bitcoin gefragt.',
      'Ein Kunde hat nach Bitcoin gefragt.',
      'Zwei bis fünf Kunden haben nach Bitcoin gefragt.',
      'Mehr als fünf Kunden haben nach Bitcoin gefragt.',
      'Ein Auftrag wurde nachweislich wegen Bitcoin gewonnen oder verloren.',
    ],
    help:
      'Es zählen Kunden und Interessenten, die Sie benennen können, auch wenn sie nur mündlich gefragt ' +
      'haben. Wer bei Ihnen schon mit Bitcoin gezahlt hat, zählt mit. Ein Goldschmied sieht dafür ' +
      'Postfach und Auftragsbuch durch.',
    actions: {},
    sign: 'Kunden fragen von sich aus nach Zahlung mit Bitcoin, an der Kasse, am Telefon oder per Mail.',
    why: {
      text:
        'In einer Studie von 2019 war fehlende Nachfrage für Onlinehändler das schwerste Hindernis, ' +
        'Zahlungen mit Kryptowährungen anzunehmen; 2 % nahmen sie an. Dass das auch außerhalb des ' +
        'Onlinehandels gilt, ist unsere Annahme.',
      grade: 'study',
      source:
        'Electronic Commerce Research and Applications 2019, DOI 10.1016/j.elerap.2019.100848 ' +
        '(Kurzfassung)',
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
  },
  'bitcoin-advantage': {
    label: 'Vorteil gegenüber heutigen Zahlungswegen',
    stem: 'Was hat Bitcoin Ihren heutigen Zahlungswegen voraus?',
    clarifyClause: 'was Bitcoin Ihren heutigen Zahlungswegen voraushat',
    levels: [
      'Bitcoin hat unseren Zahlungswegen insgesamt nichts voraus.',
      'Bitcoin ist vermutlich besser; den Grund kennen wir.',
      'Wir haben den Vorteil in Zahlen geschätzt oder Bitcoin ausprobiert.',
      'Bitcoin war beim Ausprobieren insgesamt besser.',
      'Wie viel besser Bitcoin ist, haben wir über Wochen gemessen.',
    ],
    help:
      'Vergleichen Sie Gebühren, Wartezeit, Rückbuchungen und Auslandszahlungen und ziehen Sie den neuen ' +
      'Aufwand ab. Ein Orgelbauer vergleicht so Überweisungen aus Übersee mit Bitcoin. Nehmen Sie ' +
      'Bitcoin schon an, vergleichen Sie mit Ihren übrigen Zahlungswegen. „Weiß ich nicht“ gilt nur, ' +
      'wenn Sie nicht einmal eine Vermutung haben.',
    actions: {
      1:
        'Schreiben Sie für zehn vergangene Zahlungen Gebühr und Wartetage auf und fragen Sie einen ' +
        'Anbieter, was sie mit Bitcoin gekostet und wie lange sie gedauert hätten.',
      2:
        'Wickeln Sie zwei ähnliche Zahlungen ab, eine mit Bitcoin und eine wie bisher, und vergleichen Sie ' +
        'Gebühr, Dauer und Arbeit.',
      3:
        'Messen Sie vier Wochen lang Gebühren, Dauer und Arbeit, mit Bitcoin und wie bisher, und ' +
        'notieren Sie den Unterschied.',
    },
    sign:
      'Ihre heutigen Zahlungswege werden teurer oder langsamer, Rückbuchungen häufen sich, oder Kunden im ' +
      'Ausland klagen über Überweisungen.',
    why: {
      text:
        'Jeder weitere Zahlungsweg macht Arbeit und lohnt sich nur, wenn er mehr bringt als die ' +
        'vorhandenen.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
  },
  'bitcoin-reach': {
    label: 'Umsatz mit Bitcoin-Kunden',
    stem:
      'Welcher Anteil Ihres Umsatzes der letzten zwölf Monate kam von Kunden, denen Zahlung mit Bitcoin ' +
      'wichtig ist?',
    clarifyClause: 'wie viel Umsatz von Kunden kommt, denen Zahlung mit Bitcoin wichtig ist',
    levels: [
      'Kein Umsatz kam von Kunden, denen Bitcoin wichtig ist.',
      'Unter 1 % des Umsatzes kam von Kunden, denen Bitcoin wichtig ist.',
      '1 bis 5 % des Umsatzes kamen von Kunden, denen Bitcoin wichtig ist.',
      'Über 5 und höchstens 15 % des Umsatzes kamen von Kunden, denen Bitcoin wichtig ist.',
      'Über 15 % des Umsatzes kamen von Kunden, denen Bitcoin wichtig ist.',
    ],
    help:
      'Zählen Sie den Umsatz aller Kunden, die Ihnen gesagt haben, dass ihnen dieser Zahlungsweg wichtig ' +
      'ist. Ein Fahrradhändler mit 800.000 Euro Umsatz und drei solchen Kunden mit zusammen 6.000 Euro ' +
      'liegt unter 1 %.',
    actions: {},
    sign:
      'Kunden mit größeren Aufträgen fragen nach Bitcoin, oder ein neuer Markt kommt dazu, in dem viele ' +
      'so zahlen wollen.',
    why: {
      text: 'Ein weiterer Zahlungsweg lohnt sich eher, wenn Kunden mit spürbarem Umsatz ihn wollen.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
  },
  'bitcoin-checkout': {
    label: 'Einrichtung von Bitcoin-Zahlungen',
    stem: 'Wie weit sind Bitcoin-Zahlungen bei Ihnen eingerichtet?',
    clarifyClause: 'wie weit Bitcoin-Zahlungen bei Ihnen eingerichtet sind',
    levels: [
      'Bitcoin-Zahlungen sind bisher nirgends vorgesehen.',
      'Bitcoin-Zahlungen sind für Kasse, Onlineshop oder Rechnung vorgesehen.',
      'Anbieter oder Zusatzprogramme sind verglichen.',
      'Ein Anbieter oder Zusatzprogramm ist ausgewählt.',
      'Der Beleg einer echten Bitcoin-Zahlung liegt vor.',
    ],
    help:
      'Zusatzprogramm heißt: ein Baustein für Kasse oder Onlineshop. Ein Campingplatz sieht Bitcoin für ' +
      'die Buchung im Internet vor, vergleicht zwei Anbieter und bezahlt selbst eine Nacht zur Probe. ' +
      'Wer Bitcoin schon annimmt, braucht keinen Vergleich mehr.',
    actions: {
      0:
        'Entscheiden Sie, wo Kunden zuerst mit Bitcoin zahlen könnten: an der Kasse, im Onlineshop oder ' +
        'auf Rechnung.',
      1:
        'Vergleichen Sie zwei Anbieter oder Zusatzprogramme nach Gebühr, Auszahlung und Vertragsdauer; ' +
        'eine halbe Seite genügt.',
      2:
        'Wählen Sie einen Anbieter oder ein Zusatzprogramm aus und schreiben Sie den Grund in einem Satz ' +
        'auf.',
      3:
        'Richten Sie die gewählte Lösung ein, zahlen Sie selbst einen kleinen Betrag mit Bitcoin und ' +
        'heften Sie den Beleg ab.',
    },
    sign: null,
    why: {
      text: 'Ein Zahlungsweg entlastet nur, wenn er sich in den gewohnten Kassenablauf einfügt.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
  },
  'bitcoin-bookkeeping': {
    label: 'Buchhaltung und Steuer',
    stem: 'Wie weit sind Buchhaltung und Steuer für Bitcoin-Zahlungen geklärt?',
    clarifyClause: 'wie weit Buchhaltung und Steuer für Bitcoin-Zahlungen geklärt sind',
    levels: [
      'Unsere Buchungs- und Steuerfragen zu Bitcoin sind nicht aufgeschrieben.',
      'Unsere Buchungs- und Steuerfragen zu Bitcoin sind aufgeschrieben.',
      'Unsere Fragen zu Bitcoin liegen der Steuerberatung vor.',
      'Die Antworten der Steuerberatung zu Bitcoin liegen schriftlich vor.',
      'Eine Beispielzahlung mit Bitcoin ist auf dem Papier durchgespielt, oder eine echte ist gebucht.',
    ],
    help:
      'Typische Fragen: Welcher Kurs gilt, welcher Beleg genügt, auf welches Konto wird gebucht? Ein ' +
      'Weinhändler spielt mit seinem Steuerbüro einen Verkauf über 90 Euro auf dem Papier durch; in die ' +
      'Bücher kommt nur, was wirklich verkauft ist.',
    actions: {
      0: 'Schreiben Sie Ihre Fragen zu Kurs, Beleg, Konto und Steuer auf; eine halbe Seite genügt.',
      1:
        'Schicken Sie Ihre Fragen am Montag an die Steuerberatung und bitten Sie um eine schriftliche ' +
        'Antwort.',
      2:
        'Fragen Sie bei der Steuerberatung nach, bis jede Frage schriftlich beantwortet ist. Nach einem ' +
        'Telefonat bitten Sie um eine kurze Mail.',
      3:
        'Spielen Sie mit der Steuerberatung eine Beispielzahlung auf dem Papier durch: Betrag, Kurs, ' +
        'Beleg, Konto.',
    },
    sign: null,
    why: {
      text: 'Offene Buchungsfragen kosten nach der ersten Zahlung mehr Zeit als davor.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
  },
  'bitcoin-risk': {
    label: 'Regeln für Bitcoin',
    stem: 'Welche Regeln für Bitcoin stehen bei Ihnen schriftlich fest?',
    clarifyClause: 'welche Regeln für Bitcoin bei Ihnen schriftlich feststehen',
    levels: [
      'Regeln für Bitcoin stehen bisher nicht schriftlich fest.',
      'Ob wir sofort umtauschen oder wie viel Bitcoin wir höchstens behalten, steht schriftlich fest.',
      'Wie Rückzahlungen bei Bitcoin laufen, steht schriftlich fest.',
      'Zwei Personen haben Zugang zum Bitcoin-Guthaben, oder ein Anbieter wickelt alles ab und wir ' +
        'behalten kein Bitcoin.',
      'Was bei Bitcoin gilt, wenn eine Person oder der Anbieter ausfällt, steht schriftlich fest.',
    ],
    help:
      'Wer den Zugang verliert, verliert das Geld; deshalb haben ihn zwei Personen, oder ein Anbieter ' +
      'wickelt alles ab und Ihr Betrieb bekommt nur Euro. Ein Antiquariat tauscht jeden Betrag sofort und ' +
      'erstattet Rückgaben in Euro. Arbeiten Sie allein, genügt eine Vertrauensperson von außen.',
    actions: {
      0:
        'Schreiben Sie auf, ob Sie jeden Betrag sofort in Euro tauschen oder wie viel Bitcoin Sie ' +
        'höchstens behalten.',
      1: 'Schreiben Sie auf, in welcher Währung und zu welchem Kurs Sie Kunden Geld zurückzahlen.',
      2:
        'Geben Sie einer zweiten Person Zugang, oder beauftragen Sie einen Anbieter, der alles abwickelt ' +
        'und Ihnen nur Euro auszahlt.',
      3:
        'Schreiben Sie auf, wer bei Urlaub oder Krankheit einspringt und was gilt, wenn der Anbieter ' +
        'ausfällt.',
    },
    sign: null,
    why: {
      text:
        'Der Kurs schwankt, und ein verlorener Zugang lässt sich nicht zurückholen. Beides ist vor der ' +
        'ersten Zahlung leichter zu regeln als danach.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
  },
  'cooperation-bitcoin': {
    label: 'Partner für Bitcoin-Zahlungen',
    stem: 'Wie weit ist Ihre Zusammenarbeit mit Zahlungsanbieter und Steuerberatung für Bitcoin?',
    clarifyClause: 'wie weit Sie mit Zahlungsanbieter und Steuerberatung für Bitcoin sind',
    levels: [
      'Einen Zahlungsanbieter für Bitcoin können wir nicht nennen.',
      'Einen Zahlungsanbieter für Bitcoin können wir nennen.',
      'Mit einem Zahlungsanbieter für Bitcoin haben wir gesprochen; das Datum ist notiert.',
      'Die Steuerberatung hat zugesagt, uns bei Bitcoin zu begleiten.',
      'Das Ergebnis eines gemeinsamen Bitcoin-Versuchs mit Zahlungsanbieter und Steuerberatung liegt vor.',
    ],
    help:
      'Ihre gewohnte Steuerberatung genügt; steht bisher nur sie fest, wählen Sie die erste Antwort. Ein ' +
      'Ferienhausvermieter lässt eine Probezahlung vom Anbieter abwickeln und vom Steuerbüro prüfen. ' +
      'Laufen echte Zahlungen schon über beide, gilt die letzte Antwort.',
    actions: {
      0:
        'Suchen Sie einen Zahlungsanbieter heraus, der Bitcoin annimmt und Euro auszahlt, und schreiben ' +
        'Sie seinen Namen auf.',
      1:
        'Bitten Sie den Zahlungsanbieter um ein Gespräch über Gebühr, Auszahlung und Vertrag und notieren ' +
        'Sie den Tag.',
      2: 'Fragen Sie Ihre Steuerberatung, ob sie Sie bei Bitcoin begleitet, und notieren Sie die Zusage.',
      3:
        'Lassen Sie eine kleine echte Zahlung vom Anbieter abwickeln und von der Steuerberatung buchen. ' +
        'Schreiben Sie das Ergebnis auf.',
    },
    sign: null,
    why: {
      text:
        'Zahlung und Buchung müssen zusammenpassen, und beides liegt meist in fremder Hand. Ein ' +
        'gemeinsamer Versuch zeigt Lücken früh.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Kooperationen“',
  },
  'review-bitcoin': {
    label: 'Erfahrung mit Bitcoin-Zahlungen',
    stem: 'Welche Erfahrung hat Ihr Betrieb bisher mit Bitcoin-Zahlungen?',
    clarifyClause: 'welche Erfahrung Ihr Betrieb bisher mit Bitcoin-Zahlungen hat',
    levels: [
      'Mit Bitcoin-Zahlungen hat sich bei uns bisher niemand befasst.',
      'Jemand hat über Bitcoin-Zahlungen gelesen oder eine Vorführung gesehen.',
      'Jemand hat für den Betrieb einmal mit Bitcoin bezahlt oder eine Zahlung angenommen.',
      'Wir nehmen Bitcoin zur Probe oder im Alltag an.',
      'Was Bitcoin-Zahlungen uns bringen, ist gemessen.',
    ],
    help:
      'Gemessen heißt: Es gibt eine eigene Zahl, etwa Gebühr und Minuten je Zahlung. Ein Café nahm an ' +
      'zwei Wochenenden Bitcoin an und zählte Zahlungen, Gebühren und Rückfragen. Ein beendeter Probelauf ' +
      'zählt mit, privates Bezahlen nicht.',
    actions: {
      0:
        'Lassen Sie sich von einem Anbieter oder einem Betrieb, der Bitcoin annimmt, eine Zahlung ' +
        'vorführen.',
      1: 'Bezahlen Sie für den Betrieb einmal einen kleinen Betrag mit Bitcoin und notieren Sie die Dauer.',
      2:
        'Nehmen Sie an einer Kasse oder im Onlineshop vier Wochen lang Bitcoin zur Probe an. Klären Sie ' +
        'vorher, wie gebucht wird.',
      3:
        'Zählen Sie vier Wochen lang Gebühren und Minuten je Zahlung, mit Bitcoin und wie bisher, und ' +
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
