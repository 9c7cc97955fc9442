import type { ItemWording } from '../../lib/instrument/wording'

/** German wording of the items of KI, in form order. Frozen like everything measured in the edition. */
export const ai: Readonly<Record<string, ItemWording>> = {
  'ai-use-case': {
    label: 'Anlass für KI',
    stem: 'Wie genau kennen Sie ein Problem, bei dem KI helfen kann?',
    clarifyClause: 'wie genau Sie ein Problem kennen, bei dem KI helfen kann',
    levels: [
      'Kein wiederkehrendes Problem ist benannt.',
      'Ein wiederkehrendes Problem ist benannt.',
      'Wir haben aufgeschrieben, was Kunden vom Problem merken.',
      'Ein Kunde hat das Problem bestätigt.',
      'Mit einem Kunden haben wir den Wert einer Lösung aufgeschrieben.',
    ],
    help:
      'Benannt heißt: in einem Satz gesagt. Bei einem Metallbauer dauert das Kalkulieren Tage; Kunden ' +
      'merken es an der Wartezeit, anderswo an Preis, Qualität oder Verfügbarkeit. Der Wert kann in Euro, ' +
      'Tagen oder Stück stehen. Löst KI das Problem schon, denken Sie an die Zeit davor.',
    actions: {
      0:
        'Schreiben Sie eine Woche lang auf, was sich ständig wiederholt und Sie aufhält. Fassen Sie das ' +
        'Lästigste in einem Satz zusammen.',
      1:
        'Schreiben Sie auf, was Ihre Kunden von dem Problem merken: bei Zeit, Preis, Qualität oder ' +
        'Verfügbarkeit.',
      2:
        'Lesen Sie einem Kunden vor, was Sie aufgeschrieben haben, und fragen Sie, ob er es so erlebt. ' +
        'Notieren Sie Name und Tag.',
      3:
        'Fragen Sie den Kunden, was ihm eine Lösung wert ist, und schreiben Sie seine Antwort mit ihm auf: ' +
        'in Euro, Tagen oder Stück.',
    },
    sign: null,
    why: {
      text:
        'In einer Umfrage unter deutschen Firmen ab 20 Beschäftigten nennen 23 % einen fehlenden ' +
        'Anwendungsfall als Hindernis für KI. Dass ein Kunde das Problem bestätigen soll, ist unsere ' +
        'Annahme.',
      grade: 'survey',
      source: 'Bitkom Research 2025, n = 604',
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
  },
  'ai-advantage': {
    label: 'Vorteil gegenüber Alternativen',
    stem: 'Was hat KI bei diesem Problem der einfachsten Alternative voraus?',
    clarifyClause: 'was KI der einfachsten Alternative voraushat',
    levels: [
      'Eine Regel, ein übliches Programm oder ein Mensch leistet mindestens dasselbe.',
      'KI ist vermutlich besser; den Grund kennen wir.',
      'Wir haben den Vorteil in Zahlen geschätzt oder KI ausprobiert.',
      'KI war beim Ausprobieren insgesamt besser.',
      'Wie viel besser KI ist, haben wir gemessen.',
    ],
    help:
      'Ein Großhändler vergleicht: Schätzt KI den Bedarf genauer als die Regel „Vorjahr plus fünf ' +
      'Prozent“? Wer ausprobiert oder gemessen hat, braucht keine Schätzung mehr; war KI dabei nicht besser, gilt die erste Antwort. „Weiß ich nicht“ gilt ' +
      'nur, wenn kein Problem benannt ist oder Sie nicht einmal eine Vermutung haben.',
    actions: {
      1:
        'Schreiben Sie die einfachste Alternative auf und schätzen Sie für beide Wege Minuten oder Euro je ' +
        'Fall.',
      2:
        'Erledigen Sie zehn echte Fälle mit KI und mit der einfachsten Alternative und vergleichen Sie, ' +
        'welcher Weg insgesamt besser ist.',
      3:
        'Wiederholen Sie den Versuch, zählen Sie Minuten, Euro oder Fehler, mit KI und mit der ' +
        'Alternative, und notieren Sie den Unterschied.',
    },
    sign:
      'Kunden klagen weiter, obwohl Regel, Programm und Mitarbeiter tun, was sie können. Oder der heutige ' +
      'Weg wird zu teuer oder zu langsam.',
    why: {
      text:
        'Oft genügt schon eine Regel oder ein übliches Programm, und beides ist leichter zu pflegen. Ob ' +
        'das bei Ihnen stimmt, zeigt nur Ihr eigener Vergleich.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
  },
  'ai-reach': {
    label: 'Kunden mit Nutzen aus KI',
    stem: 'Wie viele Ihrer fünf wichtigsten Kunden haben oder hätten etwas davon, dass Sie KI einsetzen?',
    clarifyClause: 'wie viele Ihrer fünf wichtigsten Kunden etwas von KI hätten',
    levels: [
      'Für keinen Kunden können wir einen Nutzen beschreiben.',
      'Für einen Kunden können wir den Nutzen beschreiben.',
      'Für zwei oder drei Kunden können wir den Nutzen beschreiben.',
      'Für vier Kunden können wir den Nutzen beschreiben.',
      'Für alle fünf Kunden können wir den Nutzen beschreiben.',
    ],
    help:
      'Ein Satz je Kunde genügt. Eine Spedition überlegt, welche Auftraggeber eine genauere Ankunftszeit ' +
      'wirklich brauchen. Haben Sie viele kleine Kunden, denken Sie an fünf typische Kundengruppen. Bei ' +
      'weniger als fünf Kunden zählen Sie deren Ansprechpartner.',
    actions: {},
    sign:
      'Weitere wichtige Kunden klagen von sich aus über dasselbe Problem, oder ein neuer wichtiger Kunde ' +
      'hat es ebenfalls.',
    why: {
      text: 'Ein Nutzen für einen einzigen Kunden trägt seltener als einer für mehrere.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
  },
  'ai-process': {
    label: 'Arbeitsablauf für KI',
    stem: 'Wie weit sind Sie mit KI in einem Arbeitsablauf?',
    clarifyClause: 'wie weit Sie mit KI in einem Arbeitsablauf sind',
    levels: [
      'Kein Arbeitsablauf für KI ist benannt.',
      'Ein Arbeitsablauf für KI ist benannt.',
      'Die Schritte des Arbeitsablaufs sind aufgeschrieben.',
      'Eine Person hat oder hatte feste Stunden für KI.',
      'KI wurde nebenher erprobt oder läuft im Alltag.',
    ],
    help:
      'Ein Sanitärbetrieb nennt den Ablauf „vom Anruf zum Termin“, schreibt seine sechs Schritte auf und ' +
      'gibt der Bürokraft dienstags zwei Stunden, um KI darin zu erproben. „Nebenher“ heißt: neben dem ' +
      'Tagesgeschäft. Läuft KI dort schon im Alltag, gilt die letzte Antwort.',
    actions: {
      0:
        'Fragen Sie im Betrieb, welche Arbeit sich am häufigsten wiederholt, und geben Sie dem Ablauf ' +
        'einen Namen, etwa „vom Anruf zum Termin“.',
      1: 'Schreiben Sie die Schritte des Ablaufs auf eine Seite und markieren Sie, wo KI helfen soll.',
      2: 'Geben Sie einer Person jede Woche feste Stunden, um KI in diesem Ablauf zu erproben.',
      3: 'Legen Sie einen Tag fest, ab dem KI neben dem Tagesgeschäft mit echten Fällen mitläuft.',
    },
    sign: null,
    why: {
      text:
        'In einer Umfrage unter deutschen Firmen ab 20 Beschäftigten nennen 51 % fehlendes Personal als ' +
        'Hindernis für KI; deshalb fragen wir nach festen Stunden. Dass ein aufgeschriebener Ablauf den ' +
        'Einstieg erleichtert, ist unsere Annahme.',
      grade: 'survey',
      source: 'Bitkom Research 2025, n = 604',
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
  },
  'ai-data': {
    label: 'Daten für KI',
    stem: 'In welchem Zustand sind die Daten, die KI bei Ihnen braucht?',
    clarifyClause: 'in welchem Zustand die Daten sind, die KI bei Ihnen braucht',
    levels: [
      'Daten für KI sind ganz oder teilweise nur auf Papier oder in Köpfen.',
      'Alle Daten für KI stehen in Dateien oder in einem Programm.',
      'Dass wir die Daten für KI nutzen dürfen, ist festgehalten.',
      'Daten für KI finden wir in wenigen Minuten; wo sie liegen, ist aufgeschrieben.',
      'Eine Stichprobe der Daten für KI ist auf Fehler geprüft.',
    ],
    help:
      'Für vorausschauende Wartung braucht ein Maschinenbauer seine Störungsmeldungen. Wissen Sie nicht, ' +
      'welche Daten KI braucht, wählen Sie „Weiß ich nicht“. „Trifft auf uns nicht zu“ gilt nur, wenn ein ' +
      'fertiges Programm ohne Ihre Daten auskommt, etwa zum Übersetzen.',
    actions: {
      0:
        'Übertragen Sie in eine Tabelle, was noch auf Papier oder in Köpfen ist. Beginnen Sie mit den ' +
        'letzten zwanzig Fällen.',
      1:
        'Klären Sie mit Kunden oder einer Fachperson für Datenschutz, ob Sie die Daten für KI nutzen ' +
        'dürfen, und schreiben Sie die Antwort auf.',
      2:
        'Schreiben Sie auf, wo welche Daten liegen. Lassen Sie jemanden drei Fälle suchen und sehen Sie ' +
        'auf die Uhr.',
      3: 'Prüfen Sie zwanzig Datensätze, zählen Sie die Fehler und notieren Sie Ergebnis und Datum.',
    },
    sign: null,
    why: {
      text:
        'Nach einer Studie gehen in kleinen und mittleren Firmen Daten und digitale Ausstattung dem ' +
        'Einsatz von KI voraus. Die Reihenfolge der Stufen ist unsere Annahme.',
      grade: 'study',
      source: 'EJMS 2025, DOI 10.1108/EJMS-12-2025-0235 (Kurzfassung)',
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
  },
  'ai-rules': {
    label: 'Regeln für KI',
    stem: 'Welche Regeln für KI stehen bei Ihnen schriftlich fest?',
    clarifyClause: 'welche Regeln für KI bei Ihnen schriftlich feststehen',
    levels: [
      'Regeln für KI stehen bisher nicht schriftlich fest.',
      'Welche Daten in die KI dürfen, steht schriftlich fest.',
      'Wer die Ergebnisse der KI prüft, steht schriftlich fest.',
      'Die Fragen zum Datenschutz bei KI sind schriftlich beantwortet.',
      'Wer KI nutzt, ist geschult; die Pflichten der KI-Verordnung sind notiert.',
    ],
    help:
      'In einem Hotel bleiben Gästenamen draußen, und Frau Kaya liest jede Antwort vor dem Versand. ' +
      'Datenschutz heißt: Welche Angaben über Menschen kommen vor, auf welcher Grundlage, mit welchem ' +
      'Vertrag mit dem Anbieter? Die KI-Verordnung ist das EU-Gesetz über KI.',
    actions: {
      0: 'Schreiben Sie auf, welche Daten in die KI dürfen und welche nicht. Eine halbe Seite genügt.',
      1: 'Schreiben Sie auf, wer die Ergebnisse der KI prüft, bevor sie hinausgehen.',
      2:
        'Klären Sie mit einer Fachperson für Datenschutz, welche Angaben über Menschen vorkommen, auf ' +
        'welcher Grundlage und mit welchem Vertrag mit dem Anbieter. Schreiben Sie die Antworten auf.',
      3:
        'Schulen Sie alle, die KI nutzen, und notieren Sie, welche Pflichten der KI-Verordnung Sie ' +
        'betreffen.',
    },
    sign: null,
    why: {
      text:
        'In einer Umfrage unter deutschen Firmen ab 20 Beschäftigten nennen 53 % rechtliche Unsicherheit ' +
        'und 48 % den Datenschutz als Hindernis für KI. Die Reihenfolge der Regeln ist unsere Annahme.',
      grade: 'survey',
      source: 'Bitkom Research 2025, n = 604',
    },
    articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
  },
  'cooperation-ai': {
    label: 'Partner für KI',
    stem: 'Wie weit ist Ihre Zusammenarbeit mit einem Partner für KI?',
    clarifyClause: 'wie weit Ihre Zusammenarbeit mit einem Partner für KI ist',
    levels: [
      'Einen möglichen Partner für KI können wir nicht nennen.',
      'Einen möglichen Partner für KI können wir nennen.',
      'Mit einem möglichen Partner für KI haben wir gesprochen; das Datum ist notiert.',
      'Ein gemeinsamer Versuch mit KI ist schriftlich vereinbart.',
      'Das Ergebnis eines gemeinsamen Versuchs mit KI liegt vor.',
    ],
    help:
      'Partner kann eine Hochschule, ein Softwarehaus, ein Nachbarbetrieb oder ein Beratungszentrum ' +
      'sein. Eine Gebäudereinigung vereinbart mit der Fachhochschule, drei Wochen lang Einsatzpläne mit ' +
      'KI zu erstellen. Läuft KI schon gemeinsam mit einem Partner im Alltag, gilt die letzte Antwort.',
    actions: {
      0:
        'Fragen Sie Ihre Kammer, eine Hochschule oder Ihr Softwarehaus, wer mit Betrieben wie Ihrem KI ' +
        'erprobt. Schreiben Sie einen Namen auf.',
      1: 'Bitten Sie den möglichen Partner um ein Gespräch und notieren Sie den Tag.',
      2: 'Vereinbaren Sie mit dem Partner auf einer Seite einen Versuch mit Ziel, Dauer und Kosten.',
      3: 'Führen Sie den vereinbarten Versuch durch und schreiben Sie gemeinsam das Ergebnis auf.',
    },
    sign: null,
    why: {
      text:
        'In einer Umfrage unter deutschen Firmen ab 20 Beschäftigten nennen 53 % fehlendes Wissen als ' +
        'Hindernis für KI. Dass ein Partner hilft, diese Lücke zu schließen, ist unsere Annahme.',
      grade: 'survey',
      source: 'Bitkom Research 2025, n = 604',
    },
    articleSection: 'Impulse für die Zukunft, Empfehlung „Kooperationen“',
  },
  'review-ai': {
    label: 'Erfahrung mit KI',
    stem: 'Welche Erfahrung hat Ihr Betrieb bisher mit KI?',
    clarifyClause: 'welche Erfahrung Ihr Betrieb bisher mit KI hat',
    levels: [
      'Mit KI hat sich bei uns bisher niemand befasst.',
      'Jemand hat über KI gelesen oder eine Vorführung gesehen.',
      'Jemand hat KI einmal für den Betrieb ausprobiert.',
      'KI läuft in einem Arbeitsablauf zur Probe oder im Alltag.',
      'Was KI in einem Arbeitsablauf bringt, ist gemessen.',
    ],
    help:
      'Gemessen heißt: Es gibt eine eigene Zahl, etwa Minuten je Brief vorher und nachher. Ein ' +
      'Steuerbüro ließ KI vier Wochen lang Belege vorsortieren und zählte die falsch zugeordneten. Ein ' +
      'beendeter Probelauf zählt mit, privates Ausprobieren nicht.',
    actions: {
      0:
        'Lassen Sie sich von einem Anbieter oder einem anderen Betrieb eine halbe Stunde lang zeigen, was ' +
        'KI kann.',
      1:
        'Nehmen Sie eine kleine, wiederkehrende Aufgabe und probieren Sie eine halbe Stunde, ob KI dabei ' +
        'hilft. Kundendaten bleiben draußen.',
      2: 'Wählen Sie einen Arbeitsablauf und lassen Sie KI dort zwei Wochen lang zur Probe mitlaufen.',
      3: 'Zählen Sie zwei Wochen lang Minuten oder Fehler mit und ohne KI und notieren Sie den Unterschied.',
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
