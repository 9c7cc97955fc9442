import type { ItemWording } from '../../lib/instrument/wording'

/** German wording of the items for all technologies, in form order. Frozen like everything measured in the edition. */
export const all: Readonly<Record<string, ItemWording>> = {
  'customers-top-five': {
    label: 'Gespräche mit Kunden',
    stem:
      'Mit wie vielen Ihrer fünf wichtigsten Kunden haben Sie in den letzten zwölf Monaten nachweislich ' +
      'deren künftige Probleme besprochen?',
    clarifyClause: 'mit wie vielen wichtigen Kunden Sie über deren künftige Probleme sprachen',
    levels: [
      'Mit keinem Kunden sind künftige Probleme besprochen.',
      'Mit einem Kunden sind künftige Probleme besprochen.',
      'Mit zwei oder drei Kunden sind künftige Probleme besprochen.',
      'Mit vier Kunden sind künftige Probleme besprochen.',
      'Mit allen fünf Kunden sind künftige Probleme besprochen.',
    ],
    help:
      'Gespräche über laufende Aufträge zählen nicht. Ein Tischler fragt ein Architekturbüro, was bei ' +
      'Umbauten künftig schwierig wird; als Nachweis genügt der Kalender. Haben Sie viele kleine Kunden, ' +
      'denken Sie an fünf typische Kundengruppen. Bei weniger als fünf Kunden zählen Sie deren ' +
      'Ansprechpartner.',
    actions: {
      0:
        'Rufen Sie am Montag einen wichtigen Kunden an und bitten Sie um eine halbe Stunde. Fragen Sie: ' +
        '„Was wird in zwei Jahren schwierig für Sie?“ Notieren Sie den Tag.',
      1:
        'Bitten Sie den nächsten wichtigen Kunden um eine halbe Stunde. Fragen Sie: „Was wird in zwei ' +
        'Jahren schwierig für Sie?“ Notieren Sie den Tag.',
      2:
        'Fragen Sie weitere wichtige Kunden nach ihren künftigen Problemen, bis es vier sind. Notieren ' +
        'Sie jedes Mal den Tag.',
      3:
        'Fragen Sie den fünften wichtigen Kunden, was für ihn künftig schwierig wird, und notieren Sie den ' +
        'Tag.',
    },
    sign: null,
    why: {
      text:
        'Ob eine Technik Kunden hilft, wissen die Kunden zuerst. Fünf Gespräche im Jahr sind dafür ein ' +
        'brauchbares Maß.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Systematische Kundenanalyse“',
  },
  'customers-findings-used': {
    label: 'Folgen der Kundengespräche',
    stem: 'Was ist aus Ihren Kundengesprächen der letzten zwölf Monate geworden?',
    clarifyClause: 'was aus Ihren Kundengesprächen des letzten Jahres geworden ist',
    levels: [
      'Von Kundengesprächen gibt es keine Notiz.',
      'Von einem Kundengespräch gibt es eine Notiz mit Datum.',
      'Eine zweite Person hat eine Gesprächsnotiz gelesen.',
      'Aus einer Gesprächsnotiz ist eine Entscheidung mit Datum geworden.',
      'Was eine Entscheidung aus Kundengesprächen bewirkt hat, ist aufgeschrieben.',
    ],
    help:
      'Es zählt, was sich nachlesen lässt: Ohne Notiz gilt die erste Antwort, auch wenn Sie gehandelt ' +
      'haben. Eine Druckerei notiert, dass Kunden kleinere Auflagen brauchen, bietet sie an und zählt die ' +
      'Bestellungen. Arbeiten Sie allein, zählt als zweite Person jemand von außen.',
    actions: {
      0:
        'Schreiben Sie aus dem letzten Kundengespräch drei Sätze mit Datum auf. Gab es keines, sprechen ' +
        'Sie zuerst mit einem Kunden.',
      1:
        'Geben Sie eine Gesprächsnotiz einer zweiten Person zu lesen und fragen Sie, was ihr daran ' +
        'auffällt.',
      2:
        'Entscheiden Sie über einen Punkt aus einer Gesprächsnotiz und schreiben Sie Entscheidung und ' +
        'Datum dazu.',
      3:
        'Tragen Sie in den Kalender einen Tag ein, an dem Sie nachsehen, was die Entscheidung bewirkt ' +
        'hat. Schreiben Sie es dann auf.',
    },
    sign: null,
    why: {
      text: 'Ein Gespräch ändert erst etwas, wenn daraus eine Entscheidung wird.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Systematische Kundenanalyse“',
  },
  'ideas-process': {
    label: 'Umgang mit Ideen',
    stem: 'Was passiert bei Ihnen mit neuen Ideen?',
    clarifyClause: 'was bei Ihnen mit neuen Ideen passiert',
    levels: [
      'Eine gemeinsame Ideenliste gibt es nicht.',
      'Ideen stehen auf einer gemeinsamen Ideenliste.',
      'Wonach wir Ideen bewerten, ist aufgeschrieben.',
      'Bei jeder bewerteten Idee steht unsere Entscheidung.',
      'Bei jeder angenommenen Idee steht, wer sie bis wann umsetzt.',
    ],
    help:
      'Die Ideenliste darf ein Heft, eine Tafel oder eine Datei sein, die alle kennen; arbeiten Sie ' +
      'allein, genügt Ihre eigene. Bei einem Malerbetrieb hängt sie neben der Kaffeemaschine. Maßstäbe ' +
      'sind dort „Was hat der Kunde davon?“ und „Was kostet es?“.',
    actions: {
      0:
        'Hängen Sie am Montag ein Blatt auf, auf das alle ihre Ideen schreiben. Die erste schreiben Sie ' +
        'selbst.',
      1:
        'Schreiben Sie zwei Maßstäbe über die Ideenliste, etwa „Was hat der Kunde davon?“ und „Was kostet ' +
        'es?“.',
      2:
        'Bewerten Sie die Ideen nach Ihren Maßstäben und schreiben Sie hinter jede bewertete Idee „ja“, ' +
        '„nein“ oder „später“.',
      3: 'Schreiben Sie hinter jede angenommene Idee, wer sie bis zu welchem Tag umsetzt.',
    },
    sign: null,
    why: {
      text: 'Wer Ideen nach festen Maßstäben ordnet, muss seltener aus dem Bauch entscheiden.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Strukturiertes Ideenmanagement“',
  },
  'ideas-prototype': {
    label: 'Mit Kunden erprobte Ideen',
    stem:
      'Wie viele Ideen haben Sie in den letzten 24 Monaten mit Kunden ausprobiert, bevor Sie größere ' +
      'Ausgaben zugesagt haben?',
    clarifyClause: 'wie viele Ideen Sie vor größeren Ausgaben mit Kunden ausprobiert haben',
    levels: [
      'Wir können keine vorab mit Kunden erprobte Idee belegen.',
      'Wir können eine vorab mit Kunden erprobte Idee belegen.',
      'Wir können zwei vorab mit Kunden erprobte Ideen belegen.',
      'Wir können drei vorab mit Kunden erprobte Ideen belegen.',
      'Wir können vier oder mehr vorab mit Kunden erprobte Ideen belegen.',
    ],
    help:
      'Ein Beleg ist ein Muster, ein Foto oder eine Notiz. Eine Bäckerei backt in gemieteter Küche ' +
      'glutenfreies Brot und fragt Käufer, bevor sie einen eigenen Ofen kauft. „Trifft auf uns nicht zu“ ' +
      'gilt, wenn sich vorab nichts ausprobieren lässt, etwa bei reiner Fertigung nach fremden ' +
      'Zeichnungen.',
    actions: {
      0:
        'Bauen Sie zu einer Idee ein einfaches Muster; bei einer Dienstleistung spielen Sie den Ablauf ' +
        'einmal durch. Zeigen Sie es einem Kunden und notieren Sie, was er sagt.',
      1:
        'Zeigen Sie einem Kunden ein Muster der nächsten Idee oder spielen Sie ihm den neuen Ablauf vor. ' +
        'Notieren Sie, was er sagt.',
    },
    sign: null,
    why: {
      text:
        'Ein kleiner Versuch kostet weniger als eine falsche Anschaffung. Die Zahl der Versuche zeigt, wie ' +
        'geübt ein Betrieb darin ist.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Fokus auf echte Kundenprobleme, Schritt „Prototyp-Test“',
  },
  'cooperation-practice': {
    label: 'Partner von außen',
    stem:
      'Mit wie vielen Start-ups, Hochschulen, Fachleuten oder anderen Firmen haben Sie in den letzten 24 ' +
      'Monaten etwas Neues entwickelt?',
    clarifyClause: 'mit wie vielen Partnern Sie zuletzt etwas Neues entwickelt haben',
    levels: [
      'Mit keinem Partner können wir ein gemeinsames Ergebnis vorweisen.',
      'Mit einem Partner können wir ein gemeinsames Ergebnis vorweisen.',
      'Mit zwei Partnern können wir gemeinsame Ergebnisse vorweisen.',
      'Mit drei Partnern können wir gemeinsame Ergebnisse vorweisen.',
      'Mit vier oder mehr Partnern können wir gemeinsame Ergebnisse vorweisen.',
    ],
    help:
      'Neu ist, was es bei Ihnen noch nicht gab: ein Angebot, ein Ablauf, eine Technik. Eine Gärtnerei ' +
      'lässt eine Studentin die Bewässerung untersuchen; das Ergebnis ist ein Bericht. Lieferanten und ' +
      'Nachbarbetriebe zählen, wenn Sie gemeinsam entwickelt haben. Einkäufe und Reparaturen zählen nicht.',
    actions: {
      0:
        'Fragen Sie Ihre Kammer oder eine Hochschule, wer zu einer Frage aus Ihrem Betrieb passt. ' +
        'Vereinbaren Sie ein kleines Vorhaben mit Ziel und Termin und halten Sie das Ergebnis fest.',
      1:
        'Suchen Sie für die nächste offene Frage einen weiteren Partner, etwa einen Lieferanten. ' +
        'Vereinbaren Sie Ziel und Termin und halten Sie das Ergebnis fest.',
    },
    sign: null,
    why: {
      text:
        'Wer schon einmal mit Außenstehenden Neues entwickelt hat, findet beim nächsten Vorhaben leichter ' +
        'einen Partner.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Kooperationen“',
  },
  'review-practice': {
    label: 'Versuche mit neuer Technik',
    stem: 'Was können Sie zu Versuchen mit neuer Technik aus den letzten 24 Monaten vorzeigen?',
    clarifyClause: 'was Sie zu Versuchen mit neuer Technik vorzeigen können',
    levels: [
      'Einen Versuch mit neuer Technik können wir nicht nennen.',
      'Einen Versuch mit neuer Technik und sein Datum können wir nennen.',
      'Das Ergebnis eines Versuchs mit neuer Technik ist aufgeschrieben.',
      'Für einen Versuch mit neuer Technik stand vorher fest, was er höchstens kosten durfte.',
      'Mindestens jährlich steht ein Versuch mit neuer Technik im Kalender.',
    ],
    help:
      'Es zählt jede Technik, die für Sie neu ist. Ein Dachdecker leiht sich für eine Woche eine Drohne, ' +
      'begrenzt die Kosten vorher auf 300 Euro und notiert, wie viele Stunden Gerüstbau sie erspart hat.',
    actions: {
      0:
        'Probieren Sie einen halben Tag lang etwas aus, das für Sie neu ist, etwa ein geliehenes Gerät, ' +
        'und notieren Sie das Datum.',
      1: 'Schreiben Sie auf, was der Versuch ergeben hat: gesparte Stunden, Kosten, Ärger.',
      2:
        'Legen Sie vor dem nächsten Versuch fest, was er höchstens kosten darf, und schreiben Sie ' +
        'hinterher das Ergebnis auf.',
      3:
        'Tragen Sie den nächsten Versuch mit Datum in den Kalender ein und stellen Sie den Termin so ein, ' +
        'dass er jedes Jahr wiederkehrt.',
    },
    sign: null,
    why: {
      text: 'Wer regelmäßig im Kleinen probiert, kann Versprechen von Anbietern an eigener Erfahrung messen.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Neue Technologien prüfen“',
  },
  'resources-time': {
    label: 'Zeit und Geld für Neues',
    stem: 'Wie viel Zeit und Geld haben Sie für neue Angebote, Abläufe oder Technik?',
    clarifyClause: 'wie viel Zeit und Geld Sie für Neues haben',
    levels: [
      'Niemand weiß, wann zuletzt Zeit für Neues war.',
      'Ab und zu ist Zeit für Neues; wir wissen, wann.',
      'Für Neues ist eine Person benannt.',
      'Für Neues stehen feste Stunden im Kalender.',
      'Für Neues ist ein Jahresbetrag festgelegt.',
    ],
    help:
      'Neu ist, was es bei Ihnen noch nicht gab; ein Ersatz für den alten Transporter zählt nicht. In ' +
      'einem Autohaus kümmert sich die Werkstattleiterin freitags von 13 bis 15 Uhr um Neues und hat ' +
      'dafür 2.000 Euro im Jahr. Benannt sein darf auch die Chefin oder der Chef.',
    actions: {
      0: 'Halten Sie in den nächsten zwei Wochen einen Nachmittag für Neues frei und notieren Sie das Datum.',
      1: 'Benennen Sie eine Person, die sich um Neues kümmert, und sagen Sie es allen.',
      2: 'Tragen Sie für die benannte Person zwei Stunden je Woche fest in den Kalender ein.',
      3: 'Legen Sie einen Jahresbetrag in Euro fest, über den die benannte Person selbst entscheidet.',
    },
    sign: null,
    why: {
      text:
        'Nach einer Studie geht in kleinen und mittleren Firmen der Rückhalt der Leitung dem Einsatz von ' +
        'KI voraus. Bei Blockchain kam es in einer europäischen Studie mehr auf den Betrieb an als auf ' +
        'Technik und Umfeld. Eine Studie mit 407 Firmen in Indien nennt als Einflüsse Leitung, Kosten ' +
        'und Schwierigkeit. Dass feste Stunden und Geld diesen Rückhalt zeigen, ist unsere Annahme, ' +
        'ebenso die Übertragung auf Bitcoin.',
      grade: 'study',
      source:
        'EJMS 2025, DOI 10.1108/EJMS-12-2025-0235 (Kurzfassung); Kumar et al. 2024, DOI ' +
        '10.1108/jec-02-2024-0034; Lanzini, Ubacht, De Greeff 2021',
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Eigene Ressourcen managen“',
  },
  'resources-relief': {
    label: 'Weniger Aufwand',
    stem:
      'Wie viele Erleichterungen gab es bei Ihnen in den letzten 24 Monaten, etwa digitale Abläufe, ' +
      'Fördermittel, weniger Papierkram?',
    clarifyClause: 'wie viele Erleichterungen es bei Ihnen in den letzten 24 Monaten gab',
    levels: [
      'Wir können keine Erleichterung belegen.',
      'Wir können eine Erleichterung belegen.',
      'Wir können zwei Erleichterungen belegen.',
      'Wir können drei Erleichterungen belegen.',
      'Wir können vier oder mehr Erleichterungen belegen.',
    ],
    help:
      'Es zählt, was Stunden oder Geld frei gemacht hat und sich zeigen lässt: ein Programm, ein ' +
      'Förderbescheid, ein abgeschafftes Formular. Ein Pflegedienst erfasst die Fahrten jetzt am Handy ' +
      'statt auf Zetteln; das ist eine Erleichterung.',
    actions: {
      0:
        'Fragen Sie in der nächsten Besprechung, welches Formular am meisten Zeit frisst, und streichen ' +
        'oder vereinfachen Sie es.',
      1:
        'Ersetzen Sie das nächste Papierformular durch eine Eingabe an Handy oder Rechner, oder fragen ' +
        'Sie Ihre Kammer nach einem Förderprogramm für Ihr nächstes Vorhaben.',
    },
    sign: null,
    why: {
      text: 'Zeit für Neues entsteht meist dort, wo Altes weniger Arbeit macht.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Eigene Ressourcen managen“',
  },
}
