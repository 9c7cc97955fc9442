import type { EditionWording } from '../../lib/questionnaire/wording'
import { examples } from './de-examples'

/** German wording of edition 2026-1. Frozen: a change that can alter answers is a new edition. */
export const wording: EditionWording = {
  dimensions: {
    'customer-benefit': {
      label: 'Kundenvorteil',
      explanation: 'Was Ihre Kunden davon mehr haben als von der einfachsten anderen Lösung.',
    },
    integration: {
      label: 'Integrierbarkeit',
      explanation: 'Wie leicht sich die Technik in Ihre Abläufe, Daten und Absprachen einfügt.',
    },
    'customer-analysis': {
      label: 'Kundenanalyse',
      explanation: 'Wie genau Sie wissen, was Ihren Kunden künftig Mühe bereitet, und was Sie daraus machen.',
    },
    'idea-management': {
      label: 'Ideenmanagement',
      explanation: 'Wie aus einem Einfall eine Entscheidung und ein kleiner Versuch mit Kunden wird.',
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
      explanation: 'Welche Stunden und welches Geld Sie für Neues frei haben oder frei machen.',
    },
  },
  technologies: {
    ai: {
      label: 'KI',
      name: 'Künstliche Intelligenz',
      explanation:
        'Programme, die aus vielen Beispielen gelernt haben und danach Texte schreiben, Bilder erkennen ' +
        'oder Mengen vorhersagen. Was sie liefern, kann falsch sein und braucht einen prüfenden Blick.',
      notNow: {
        instead:
          'Schreiben Sie für den Ablauf, der Ihnen die meiste Zeit raubt, eine feste Regel oder eine ' +
          'Prüfliste, und sehen Sie nach, was Ihre vorhandenen Programme dafür schon können. Reicht das ' +
          'nicht, geben Sie einer Person feste Stunden dafür.',
        fine:
          'Ihre Abläufe bleiben so, dass alle im Betrieb sie verstehen und erklären können. Niemand muss ' +
          'nachprüfen, was ein Programm sich ausgedacht hat.',
        lookAgain:
          'Sehen Sie wieder nach, sobald ein Problem, über das Ihre Kunden klagen, trotz Regel, Prüfliste ' +
          'und vorhandener Programme wiederkehrt. Bleibt es ruhig, genügt ein Blick in zwölf Monaten.',
      },
    },
    blockchain: {
      label: 'Blockchain',
      name: 'Blockchain',
      explanation:
        'Ein Verzeichnis, das mehrere Firmen gemeinsam führen und in dem sich alte Einträge nur sichtbar ' +
        'ändern lassen. Infrage kommt sie, wenn sich die Beteiligten auf keine Stelle einigen, die es ' +
        'für alle führt.',
      notNow: {
        instead:
          'Schreiben mehrere Firmen mit, genügt eine gemeinsame Datenbank oder ein Portal bei einer Stelle, ' +
          'der alle vertrauen, etwa einem Verband oder einem Prüfinstitut. Für einzelne Nachweise reichen ' +
          'signierte PDF-Dateien oder der direkte Datenaustausch von Programm zu Programm (EDI).',
        fine:
          'Ein falscher Eintrag lässt sich auf kurzem Weg berichtigen, und kein Partner muss Ihretwegen ' +
          'neue Technik einführen oder bezahlen.',
        lookAgain:
          'Sehen Sie wieder nach, sobald weitere Firmen jeden Monat in dasselbe Verzeichnis schreiben ' +
          'müssen oder ein Partner die Stelle ablehnt, die es für alle führt oder führen soll. Ändert sich ' +
          'daran nichts, genügt ein Blick in zwölf Monaten.',
      },
    },
    bitcoin: {
      label: 'Bitcoin',
      name: 'Bitcoin-Zahlungen',
      explanation:
        'Bitcoin ist digitales Geld, das ohne Bank vom Zahler zum Empfänger geht und dessen Kurs ' +
        'schwankt. Ihre Kunden zahlen damit, und Sie behalten den Betrag oder tauschen ihn über einen ' +
        'Anbieter gleich in Euro.',
      notNow: {
        instead:
          'Bieten Sie für eilige Zahlungen die Echtzeitüberweisung an, für Stammkunden die Rechnung mit ' +
          'klarem Zahlungsziel und für neue Kunden Vorkasse. Kommt Geld aus dem Ausland, vergleichen Sie ' +
          'die Gebühren Ihrer Bank mit denen eines Zahlungsdienstes.',
        fine:
          'Sie rechnen nur mit Geld, das Ihre Buchhaltung schon kennt. Um schwankende Kurse, Zugangsdaten ' +
          'und Verwahrung müssen Sie sich nicht kümmern.',
        lookAgain:
          'Sehen Sie wieder nach, sobald mehr Kunden als heute danach fragen oder Ihre Zahlungswege teurer ' +
          'oder langsamer werden. Eine Strichliste neben Kasse oder Telefon zeigt Ihnen jede Anfrage.',
      },
    },
  },
  process: [
    {
      label: 'Kundenbedürfnisse erheben',
      content:
        'Sprechen Sie mit mindestens zwei Ihrer fünf wichtigsten Kunden über das, was ihnen künftig Mühe ' +
        'macht, und notieren Sie das Datum. Klären Sie dabei, ob es für die Technik überhaupt einen Anlass ' +
        'gibt.',
    },
    {
      label: 'Ideen sammeln und priorisieren',
      content:
        'Schreiben Sie alle Ideen auf eine gemeinsame Liste und darüber, nach welchen Maßstäben Sie sie ' +
        'bewerten. Wählen Sie danach die eine aus, die Sie zuerst ausprobieren.',
    },
    {
      label: 'Prototyp testen',
      content:
        'Probieren Sie die Idee im Kleinen mit Kunden aus, bevor Sie größere Ausgaben zusagen, und messen ' +
        'Sie, was dabei herauskommt. Klären Sie daneben, was Ihr Betrieb dafür braucht, etwa Daten, Regeln ' +
        'und freie Stunden.',
    },
    {
      label: 'Erweitern',
      content:
        'Bieten Sie weiteren Kunden an, was sich im Versuch bewährt hat, und benennen Sie, wer sich im ' +
        'Alltag darum kümmert. Messen Sie weiter, ob der Nutzen bleibt.',
    },
  ],
  verdicts: {
    'fits-now': {
      label: 'Passt jetzt',
      meaning:
        'Ihre Kunden hätten etwas davon, und in Ihrem Betrieb ist das Nötige geklärt. Sie können im ' +
        'Kleinen anfangen.',
    },
    'fits-with-preparation': {
      label: 'Passt mit Vorarbeit',
      meaning:
        'Ihre Kunden hätten etwas davon, doch vor dem Anfang ist in Ihrem Betrieb noch etwas zu ' +
        'erledigen. Haben Sie den Kurz-Check ausgefüllt, gehört der Voll-Check zu dieser Vorarbeit.',
    },
    clarify: {
      label: 'Erst klären',
      meaning:
        'Ihre Antworten lassen noch offen, ob es passt. Sie müssen dafür nicht alles wissen: Manche ' +
        'Antworten bringen mehr Klarheit als andere, und mit denen fangen Sie an.',
    },
    'not-now': {
      label: 'Passt derzeit nicht',
      meaning:
        'Nach Ihren Antworten hätten Ihre Kunden heute zu wenig davon, oder ein einfacherer Weg leistet ' +
        'dasselbe. Sie können die Technik mit gutem Gewissen liegen lassen und Zeit und Geld dort ' +
        'einsetzen, wo beides mehr bewirkt.',
    },
    'not-assessed': {
      label: 'Nicht bewertbar',
      meaning:
        'Zu viele Fragen treffen auf Ihren Betrieb nicht zu. Ein Urteil wäre geraten, deshalb geben wir ' +
        'keines ab.',
    },
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
  items: {
    'customers-top-five': {
      label: 'Gespräche mit Kunden',
      stem:
        'Mit wie vielen Ihrer fünf wichtigsten Kunden haben Sie in den letzten zwölf Monaten über deren ' +
        'künftige Probleme gesprochen?',
      levels: [
        'Bei keinem können wir das Datum eines solchen Gesprächs nennen.',
        'Bei einem können wir das Datum nennen.',
        'Bei zwei oder drei können wir das Datum nennen.',
        'Bei vier können wir das Datum nennen.',
        'Bei allen fünf können wir das Datum nennen.',
      ],
      help:
        'Gemeint ist ein Gespräch über das, was dem Kunden in den nächsten Jahren Mühe macht; ein ' +
        'laufender Auftrag zählt nicht. So fragt ein Tischler ein Architekturbüro, was ihm bei Umbauten ' +
        'künftig Sorgen macht. Haben Sie viele kleine Kunden, lesen Sie „oder fünf typische ' +
        'Kundengruppen“.',
      action:
        'Rufen Sie am Montag einen der fünf an, mit dem Sie noch nicht darüber gesprochen haben, und ' +
        'bitten Sie um eine halbe Stunde. Fragen Sie: „Was wird Ihnen in zwei Jahren Mühe machen?“ ' +
        'Notieren Sie Name und Datum.',
      why: {
        text:
          'Ob eine Technik Kunden hilft, wissen die Kunden zuerst, und fünf Gespräche im Jahr sind dafür ' +
          'ein brauchbares Maß. Beides ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Systematische Kundenanalyse“',
    },
    'customers-findings-used': {
      label: 'Nutzung der Kundengespräche',
      stem: 'Was ist aus Ihren Kundengesprächen der letzten zwölf Monate geworden?',
      levels: [
        'Dazu gibt es keine Notiz.',
        'Es gibt eine Notiz mit Datum.',
        'Die Notiz hat auch eine zweite Person gelesen.',
        'Zusätzlich ist daraus eine Entscheidung mit Datum geworden.',
        'Außerdem ist aufgeschrieben, was diese Entscheidung bewirkt hat.',
      ],
      help:
        'Gab es keine Gespräche, wählen Sie die erste Antwort. Arbeiten Sie allein, zählt als zweite ' +
        'Person auch jemand von außen. Beispiel: Eine Druckerei notiert, dass Kunden kleinere Auflagen ' +
        'brauchen, zeigt die Notiz dem Kollegen an der Maschine, nimmt kleine Auflagen ins Angebot auf ' +
        'und zählt nach drei Monaten die Bestellungen.',
      action:
        'Schreiben Sie aus dem letzten Kundengespräch drei Sätze mit Datum auf und geben Sie sie einer ' +
        'zweiten Person zu lesen. Ist das schon geschehen, entscheiden Sie gemeinsam über einen Punkt ' +
        'daraus und tragen Sie den Tag ein, an dem Sie die Wirkung nachsehen.',
      why: {
        text:
          'Ein Gespräch ändert erst etwas, wenn daraus eine Entscheidung wird. Das ist unsere Annahme; ' +
          'den Anstoß gab der Artikel von Martin Betz.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Systematische Kundenanalyse“',
    },
    'ideas-process': {
      label: 'Umgang mit Ideen',
      stem: 'Was passiert in Ihrem Betrieb heute mit einer neuen Idee?',
      levels: [
        'Für Ideen gibt es keinen festen Ort.',
        'Ideen stehen auf einer gemeinsamen Liste.',
        'Dazu ist aufgeschrieben, nach welchen Maßstäben wir sie bewerten.',
        'Zusätzlich steht bei jeder bewerteten Idee unsere Entscheidung.',
        'Außerdem steht bei jeder angenommenen Idee, wer sich bis zu welchem Datum darum kümmert.',
      ],
      help:
        'Die Liste darf ein Heft, eine Tafel oder eine Datei sein. In einem Malerbetrieb hängt sie neben ' +
        'der Kaffeemaschine; Maßstäbe sind „Was hat der Kunde davon?“ und „Was kostet es?“.',
      action:
        'Hängen Sie am Montag eine Ideenliste auf und schreiben Sie zwei Maßstäbe darüber. Gibt es ' +
        'beides schon, entscheiden Sie über die oberste Idee und setzen Sie einen Namen und ein Datum ' +
        'dahinter.',
      why: {
        text:
          'Wer Ideen nach festen Maßstäben ordnet, muss seltener aus dem Bauch entscheiden. Das ist ' +
          'unsere Annahme; den Anstoß gab der Artikel von Martin Betz.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Strukturiertes Ideenmanagement“',
    },
    'ideas-prototype': {
      label: 'Erprobte Ideen',
      stem:
        'Wie viele Ideen haben Sie in den letzten 24 Monaten mit Kunden ausprobiert, bevor Sie größere ' +
        'Ausgaben zugesagt haben?',
      levels: [
        'Von keiner Idee können wir Muster, Foto oder Notiz zeigen.',
        'Von einer Idee können wir Muster, Foto oder Notiz zeigen.',
        'Von zwei Ideen können wir Muster, Foto oder Notiz zeigen.',
        'Von drei Ideen können wir Muster, Foto oder Notiz zeigen.',
        'Von vier oder mehr Ideen können wir Muster, Foto oder Notiz zeigen.',
      ],
      help:
        'Gemeint ist ein Probelauf oder ein einfaches Muster (oft „Prototyp“ genannt): Eine Bäckerei ' +
        'backt zwei Wochen lang glutenfreies Brot in einer gemieteten Küche und fragt die Käufer nach ' +
        'ihrer Meinung, bevor sie einen Ofen dafür kauft. „Trifft auf uns nicht zu“ gilt, wenn sich bei ' +
        'Ihnen vorab nichts ausprobieren lässt, etwa weil Sie nur nach fremden Zeichnungen fertigen.',
      action:
        'Nehmen Sie eine Idee von Ihrer Liste und bauen Sie dafür ein Muster aus Pappe oder Papier; bei ' +
        'einer Dienstleistung genügt eine Beispielrechnung. Zeigen Sie es noch diese Woche einem Kunden ' +
        'und notieren Sie, was er sagt.',
      why: {
        text:
          'Ein kleiner Versuch kostet weniger als eine falsche Anschaffung. Dass die Zahl der Versuche ' +
          'zeigt, wie geübt ein Betrieb darin ist, ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Fokus auf echte Kundenprobleme, Schritt „Prototyp-Test“',
    },
    'cooperation-practice': {
      label: 'Partner von außen',
      stem:
        'Mit wie vielen jungen Firmen, Hochschulen oder Fachleuten von außen haben Sie in den letzten 24 ' +
        'Monaten Neues erarbeitet?',
      levels: [
        'Wir können keinen solchen Partner mit einem Ergebnis nennen.',
        'Wir können einen mit einem Ergebnis nennen.',
        'Wir können zwei nennen, jeweils mit Ergebnis.',
        'Wir können drei nennen, jeweils mit Ergebnis.',
        'Wir können vier oder mehr nennen, jeweils mit Ergebnis.',
      ],
      help:
        'Ein Ergebnis kann ein Muster, ein Bericht, eine Abschlussarbeit oder ein neuer Ablauf sein. ' +
        'Eine Gärtnerei lässt zum Beispiel eine Studentin die Bewässerung untersuchen. Gewöhnliche ' +
        'Einkäufe und Reparaturen zählen nicht.',
      action:
        'Rufen Sie am Montag bei Ihrer Kammer oder einer Hochschule in der Nähe an und schildern Sie ' +
        'eine Frage aus Ihrem Betrieb. Vereinbaren Sie ein kleines gemeinsames Vorhaben mit Ziel und ' +
        'Termin.',
      why: {
        text:
          'Wer schon einmal mit Außenstehenden Neues erarbeitet hat, findet beim nächsten Vorhaben ' +
          'leichter einen Partner. Das ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Kooperationen“',
    },
    'review-practice': {
      label: 'Versuche mit neuer Technik',
      stem: 'Wie haben Sie in den letzten 24 Monaten neue Technik im Kleinen ausprobiert?',
      levels: [
        'Einen solchen Versuch können wir nicht nennen.',
        'Einen Versuch mit Datum können wir nennen.',
        'Sein Ergebnis ist auch aufgeschrieben.',
        'Zusätzlich stand vorher fest, was er höchstens kosten durfte.',
        'Außerdem steht mindestens jährlich ein neuer Versuch im Kalender.',
      ],
      help:
        'Es geht um jede Technik, die für Sie neu ist. Ein Dachdecker leiht sich für eine Woche eine ' +
        'Drohne, begrenzt die Kosten auf 300 Euro und notiert, wie viele Stunden Gerüstbau sie erspart ' +
        'hat.',
      action:
        'Tragen Sie einen halben Tag für einen kleinen Versuch in den Kalender ein und schreiben Sie ' +
        'auf, was er höchstens kosten darf. Notieren Sie hinterher das Ergebnis und gleich den nächsten ' +
        'Termin.',
      why: {
        text:
          'Wer regelmäßig im Kleinen probiert, kann Versprechen von Anbietern an eigener Erfahrung ' +
          'messen. Das ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Neue Technologien prüfen“',
    },
    'resources-time': {
      label: 'Zeit für Neues',
      stem: 'Was ist in Ihrem Betrieb derzeit an Zeit und Geld für Neues vorgesehen?',
      levels: [
        'Derzeit nimmt sich niemand Zeit dafür.',
        'Ab und zu nimmt sich jemand Zeit; das letzte Datum können wir nennen.',
        'Auch ist eine Person benannt, die dafür zuständig ist.',
        'Zusätzlich stehen feste Stunden dafür im Kalender.',
        'Außerdem ist ein Jahresbetrag in Euro dafür festgelegt.',
      ],
      help:
        'In kleinen Betrieben darf die zuständige Person die Chefin oder der Chef sein. In einem ' +
        'Autohaus hat die Werkstattleiterin jeden Freitag von 13 bis 15 Uhr frei für Neues, dazu 2.000 ' +
        'Euro im Jahr.',
      action:
        'Bestimmen Sie am Montag, wer sich um Neues kümmert, und tragen Sie für diese Person zwei ' +
        'Stunden je Woche fest in den Kalender ein. Steht beides schon, legen Sie einen Jahresbetrag ' +
        'fest, über den sie selbst entscheidet.',
      why: {
        text:
          'Nach einer Studie geht in kleinen und mittleren Firmen der Rückhalt der Leitung dem Einsatz ' +
          'von KI voraus. Bei Blockchain wiegen nach zwei weiteren Studien betriebliche Umstände mehr ' +
          'als technische und äußere (Europa), und es zählen Leitung, Kosten und wie kompliziert die ' +
          'Technik ist (407 Firmen in Indien). Dass feste Stunden und Geld diesen Rückhalt zeigen, ist ' +
          'unsere Annahme, ebenso die Übertragung auf Bitcoin.',
        grade: 'study',
        source:
          'EJMS 2025, DOI 10.1108/EJMS-12-2025-0235 (Kurzfassung); Kumar et al. 2024, DOI ' +
          '10.1108/jec-02-2024-0034; Lanzini, Ubacht, De Greeff 2021',
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Eigene Ressourcen managen“',
    },
    'resources-relief': {
      label: 'Gewonnene Entlastung',
      stem:
        'Wie oft haben Sie Ihren Betrieb in den letzten 24 Monaten entlastet, etwa durch digitale ' +
        'Abläufe, Fördermittel oder weniger Papierkram?',
      levels: [
        'Wir können keine solche Entlastung zeigen.',
        'Wir können eine Entlastung zeigen.',
        'Wir können zwei Entlastungen zeigen.',
        'Wir können drei Entlastungen zeigen.',
        'Wir können vier oder mehr Entlastungen zeigen.',
      ],
      help:
        'Es zählt, was Stunden oder Geld frei gemacht hat und sich zeigen lässt: ein Förderbescheid, ein ' +
        'abgeschafftes Formular, ein neues Programm. Ein Pflegedienst erfasst die Fahrten jetzt am Handy ' +
        'statt auf Zetteln; das ist eine Entlastung.',
      action:
        'Fragen Sie am Montag in der Runde, welches Formular am meisten Zeit frisst, und streichen oder ' +
        'vereinfachen Sie es. Fragen Sie außerdem Ihre Kammer nach einem Förderprogramm, das zu Ihrem ' +
        'nächsten Vorhaben passt.',
      why: {
        text:
          'Zeit für Neues entsteht meist dort, wo Altes weniger Arbeit macht. Das ist unsere Annahme; ' +
          'den Anstoß gab der Artikel von Martin Betz.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Eigene Ressourcen managen“',
    },
    'ai-use-case': {
      label: 'Anlass für KI',
      stem:
        'Wie genau kennen Sie ein wiederkehrendes Problem, das KI für Ihre Kunden spürbar besser lösen ' +
        'könnte?',
      levels: [
        'Ein wiederkehrendes Problem haben wir bisher nicht benannt.',
        'Ein wiederkehrendes Problem aus unserer Arbeit ist benannt.',
        'Dazu ist die Wirkung auf Kunden beschrieben: Zeit, Preis, Qualität oder Verfügbarkeit.',
        'Diese Wirkung hat zusätzlich ein Kunde bestätigt.',
        'Außerdem ist mit einem Kunden aufgeschrieben, was ihm eine Lösung wert ist.',
      ],
      help:
        'In einem Metallbaubetrieb bleiben Anfragen liegen, weil das Kalkulieren Tage dauert; die Kunden ' +
        'warten eine Woche auf ihr Angebot. Benannt heißt: Sie können es einem Besucher in einem Satz ' +
        'erklären. Der Wert kann in Euro, Tagen oder Stück stehen.',
      action:
        'Schreiben Sie das Problem in einem Satz auf und dahinter, was der Kunde davon merkt: Zeit, ' +
        'Preis, Qualität oder Verfügbarkeit. Lesen Sie beides am Montag einem Kunden vor und fragen Sie, ' +
        'was ihm eine Lösung wert wäre.',
      why: {
        text:
          'In einer Umfrage unter deutschen Firmen ab 20 Beschäftigten nennen 23 % einen fehlenden ' +
          'Anwendungsfall als Hindernis für KI. Dass der Kunde das Problem bestätigen soll, ist unsere ' +
          'Annahme.',
        grade: 'survey',
        source: 'Bitkom Research 2025, n = 604',
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
    },
    'ai-advantage': {
      label: 'Vorsprung durch KI',
      stem: 'Was hätte KI bei Ihrem Problem der einfachsten anderen Lösung voraus?',
      levels: [
        'Eine Regel, ein übliches Programm oder ein Mensch leistet mindestens dasselbe.',
        'Wir vermuten einen Vorteil von KI und können den Grund nennen.',
        'Der Vorteil ist auch in Zahlen geschätzt.',
        'Zusätzlich haben wir KI ausprobiert; in einem Fall war sie besser.',
        'Außerdem ist in einem Versuch gemessen und notiert, um wie viel sie besser ist.',
      ],
      help:
        'Ein Großhändler vergleicht: Schätzt KI den Bedarf genauer als die Regel „Vorjahr plus fünf ' +
        'Prozent“? Haben Sie noch kein Problem benannt oder noch nicht verglichen, wählen Sie „Weiß ich ' +
        'nicht“.',
      action:
        'Schreiben Sie die einfachste andere Lösung auf und schätzen Sie für beide Wege Minuten oder ' +
        'Euro je Fall. Ist das geschehen, lassen Sie zehn echte Fälle auf beiden Wegen laufen und ' +
        'notieren Sie den Unterschied.',
      why: {
        text:
          'Oft genügt schon eine Regel oder ein übliches Programm, und beides ist leichter zu pflegen. ' +
          'Das ist unsere Annahme, und nur Ihr eigener Vergleich zeigt, ob sie bei Ihnen stimmt.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
    },
    'ai-reach': {
      label: 'Kundenkreis für KI',
      stem: 'Wie viele Ihrer fünf wichtigsten Kunden hätten einen Nutzen davon, dass Sie KI einsetzen?',
      levels: [
        'Keiner hätte einen Nutzen, den wir beschreiben können.',
        'Einer hätte einen Nutzen, den wir beschreiben können.',
        'Zwei oder drei hätten einen Nutzen, den wir beschreiben können.',
        'Vier hätten einen Nutzen, den wir beschreiben können.',
        'Alle fünf hätten einen Nutzen, den wir beschreiben können.',
      ],
      help:
        'Zählen Sie, bei wem Sie den Nutzen in einem Satz sagen können. Eine Spedition überlegt, welche ' +
        'ihrer Auftraggeber eine genauere Ankunftszeit wirklich brauchen. Haben Sie viele kleine Kunden, ' +
        'lesen Sie „oder fünf typische Kundengruppen“.',
      action:
        'Sie merken es daran, dass weitere dieser Kunden von sich aus über dasselbe Problem klagen oder ' +
        'dass ein neuer wichtiger Kunde es mitbringt.',
      why: {
        text:
          'Ein Nutzen für einen einzigen Kunden trägt seltener als einer für mehrere. Das ist unsere ' +
          'Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
    },
    'ai-process': {
      label: 'Arbeitsablauf für KI',
      stem: 'Wie weit ist der Arbeitsablauf geklärt, in dem KI bei Ihnen helfen könnte?',
      levels: [
        'Diesen Ablauf kann bei uns niemand nennen.',
        'Diesen Ablauf können wir nennen.',
        'Seine Schritte sind auch aufgeschrieben.',
        'Zusätzlich hat eine Person dafür feste Stunden frei.',
        'Außerdem gab es neben dem Tagesgeschäft einen Probelauf mit Datum.',
      ],
      help:
        'Ein Sanitärbetrieb nennt den Ablauf „vom Anruf zum Termin“, schreibt seine sechs Schritte auf ' +
        'und gibt der Bürokraft dienstags zwei Stunden frei, um ihn mit KI zu erproben.',
      action:
        'Schreiben Sie die Schritte des Ablaufs auf eine Seite und markieren Sie, wo KI helfen soll. Ist ' +
        'das getan, geben Sie einer Person feste Stunden dafür und legen Sie den Tag des Probelaufs fest.',
      why: {
        text:
          'In einer Umfrage unter deutschen Firmen ab 20 Beschäftigten nennen 51 % fehlendes Personal ' +
          'als Hindernis für KI; deshalb fragen wir nach freien Stunden. Dass ein aufgeschriebener ' +
          'Ablauf den Einstieg erleichtert, ist unsere Annahme.',
        grade: 'survey',
        source: 'Bitkom Research 2025, n = 604',
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
    },
    'ai-data': {
      label: 'Daten für KI',
      stem: 'In welchem Zustand sind die Daten, die KI bei Ihnen bräuchte?',
      levels: [
        'Die Daten liegen auf Papier oder stecken in Köpfen.',
        'Die Daten stehen in Dateien oder in einem Programm.',
        'Auch ist aufgeschrieben, wo sie dort zu finden sind.',
        'Zusätzlich ist festgehalten, dass wir sie dafür nutzen dürfen.',
        'Außerdem ist eine Stichprobe auf Fehler geprüft und das Datum notiert.',
      ],
      help:
        'Für die vorausschauende Wartung braucht ein Maschinenbauer seine Störungsmeldungen, für die ' +
        'Kalkulation alte Angebote. „Trifft auf uns nicht zu“ gilt, wenn Sie ein fertiges Programm ' +
        'nutzen wollen, das keine eigenen Daten braucht, etwa zum Übersetzen.',
      action:
        'Schreiben Sie auf, welche Daten Sie brauchen, wo sie liegen und wem sie gehören. Ist geklärt, ' +
        'dass Sie sie nutzen dürfen, prüfen Sie 20 Datensätze und zählen Sie die Fehler.',
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
      stem: 'Was ist bei Ihnen für den Umgang mit KI aufgeschrieben?',
      levels: [
        'Dazu ist bisher nichts aufgeschrieben.',
        'Schriftlich steht fest, welche Daten eingegeben werden dürfen.',
        'Auch steht fest, wer die Ergebnisse prüft.',
        'Zusätzlich sind die Fragen zum Datenschutz beantwortet.',
        'Außerdem sind alle, die KI nutzen, geschult und die Pflichten der KI-Verordnung notiert.',
      ],
      help:
        'Eine Seite genügt. In einem Hotel steht darauf: Gästenamen werden nicht eingegeben, Frau Kaya ' +
        'liest jede Antwort vor dem Versand, und die Fragen zum Datenschutz sind mit der ' +
        'Datenschutzbeauftragten beantwortet. Die KI-Verordnung ist das europäische Gesetz über KI.',
      action:
        'Schreiben Sie am Montag zwei Sätze auf: welche Daten in die KI dürfen und wer das Ergebnis ' +
        'prüft. Steht das schon, klären Sie den Datenschutz, setzen Sie eine Stunde Schulung an und ' +
        'notieren Sie, welche Pflichten der KI-Verordnung Sie betreffen.',
      why: {
        text:
          'In einer Umfrage unter deutschen Firmen ab 20 Beschäftigten nennen 53 % rechtliche ' +
          'Unsicherheit und 48 % den Datenschutz als Hindernis für KI. Die Reihenfolge der Regeln ist ' +
          'unsere Annahme.',
        grade: 'survey',
        source: 'Bitkom Research 2025, n = 604',
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
    },
    'cooperation-ai': {
      label: 'Partner für KI',
      stem: 'Wie weit sind Sie mit einem Partner für KI?',
      levels: [
        'Einen möglichen Partner können wir nicht nennen.',
        'Einen möglichen Partner können wir nennen.',
        'Mit ihm haben wir auch gesprochen; das Datum ist notiert.',
        'Zusätzlich ist ein gemeinsamer Versuch schriftlich vereinbart.',
        'Außerdem liegt das Ergebnis dieses Versuchs vor.',
      ],
      help:
        'Partner kann eine Hochschule, ein Softwarehaus, ein Nachbarbetrieb oder ein Beratungszentrum ' +
        'sein. Eine Gebäudereinigung vereinbart mit der Fachhochschule, drei Wochen lang Einsatzpläne ' +
        'mit KI zu erstellen.',
      action:
        'Schreiben Sie einen möglichen Partner auf und bitten Sie ihn am Montag um ein Gespräch. Haben ' +
        'Sie schon gesprochen, vereinbaren Sie auf einer Seite einen Versuch mit Ziel, Dauer und Kosten.',
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
      stem: 'Wie weit haben Sie KI in Ihrem Betrieb bisher ausprobiert?',
      levels: [
        'Bisher hat sich bei uns niemand mit KI befasst.',
        'Jemand hat darüber gelesen oder eine Vorführung gesehen.',
        'Jemand hat KI auch einmal selbst ausprobiert.',
        'Zusätzlich gab es in einem Arbeitsablauf einen Probelauf mit gemessenem Ergebnis.',
        'Außerdem ist KI heute in mindestens einem Ablauf im Einsatz.',
      ],
      help:
        'Gemessen heißt: Es gibt eine Zahl, etwa Minuten je Brief vorher und nachher. Ein Steuerbüro ' +
        'ließ KI vier Wochen lang Belege vorsortieren und zählte die falsch zugeordneten. Nutzen Sie KI ' +
        'schon, haben aber nichts gemessen, wählen Sie die dritte Antwort.',
      action:
        'Suchen Sie eine kleine, wiederkehrende Aufgabe und probieren Sie am Montag eine halbe Stunde, ' +
        'ob KI dabei hilft. Wollen Sie weitermachen, messen Sie im selben Ablauf zwei Wochen lang die ' +
        'Zeit mit und ohne KI.',
      why: {
        text: 'Eine eigene Messung sagt mehr über Ihren Betrieb als jede Vorführung. Das ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Neue Technologien prüfen“',
    },
    'blockchain-shared-record': {
      label: 'Gemeinsames Verzeichnis',
      stem:
        'Wie viele voneinander unabhängige Firmen müssen bei Ihren Geschäften in dasselbe Verzeichnis ' +
        'schreiben?',
      levels: [
        'Nur wir selbst müssen das, oder niemand muss es.',
        'Zwei Firmen müssen das ab und zu.',
        'Zwei oder drei Firmen müssen das jeden Monat.',
        'Vier oder mehr müssen das jeden Monat; eine davon könnte es für alle führen.',
        'Vier oder mehr müssen das jeden Monat; keine könnte es für alle führen.',
      ],
      help:
        'Zählen Sie Ihre Firma mit. Ein Verzeichnis ist etwa das Chargenbuch, in das Landwirt, Mühle, ' +
        'Labor und Bäckerei ihre Angaben eintragen. Schreiben drei oder mehr Firmen nur ab und zu ' +
        'hinein, wählen Sie die zweite Antwort.',
      action:
        'Sie merken es daran, dass dieselben Angaben bei mehreren Firmen abgetippt werden und sich ' +
        'Listen widersprechen oder dass ein weiterer Partner regelmäßig mitschreiben muss.',
      why: {
        text:
          'Ob eine Blockchain überhaupt gebraucht wird, prüfen Wüst und Gervais unter anderem mit der ' +
          'Frage, ob mehrere in dasselbe Verzeichnis schreiben. Die Zahlen in den Stufen sind unsere ' +
          'Annahme.',
        grade: 'study',
        source: 'Wüst, Gervais 2018',
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
    },
    'blockchain-neutral-party': {
      label: 'Neutrale Stelle fürs Verzeichnis',
      stem: 'Könnte eine neutrale Stelle, die alle anerkennen, ein solches gemeinsames Verzeichnis führen?',
      levels: [
        'Ja, eine führt es schon oder könnte es führen.',
        'Vermutlich nicht; gefragt haben wir bisher niemanden.',
        'Wir haben gefragt; ein Partner lehnt ab.',
        'Wir haben gefragt; mehrere lehnen ab, ihre Gründe kennen wir.',
        'Mehrere lehnen aus bekannten Gründen ab, und Streit ums Verzeichnis hat einen Betrag gekostet, den wir nennen können.',
      ],
      help:
        'Neutral kann ein Verband, ein Prüfinstitut, ein Notar oder ein Dienstleister sein. Landwirte ' +
        'und Molkerei lassen zum Beispiel ein Labor, dem alle vertrauen, das Verzeichnis der Milchproben ' +
        'führen; dann gilt die erste Antwort. Lehnen mehrere ab, ohne dass Sie die Gründe kennen, wählen ' +
        'Sie die dritte.',
      action:
        'Sie merken es daran, dass Partner eine vorgeschlagene Stelle ausdrücklich ablehnen oder dass ' +
        'ein Streit über Einträge Geld kostet.',
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
        'Wie verbindlich haben Kunden oder Handelspartner in den letzten 24 Monaten Nachweise zu ' +
        'Herkunft oder Lieferweg verlangt?',
      levels: [
        'Niemand hat danach gefragt.',
        'Es gab mündliche Nachfragen.',
        'Es gab schriftliche Nachfragen.',
        'Eine Bestellung oder Ausschreibung hat sie verlangt.',
        'Ein Vertrag schreibt sie vor.',
      ],
      help:
        'Trifft mehreres zu, wählen Sie davon die Antwort, die in der Liste zuletzt steht. Ein Sägewerk ' +
        'liest in der Ausschreibung einer Gemeinde, dass der Weg des Holzes vom Wald bis zur Baustelle ' +
        'lückenlos zu belegen ist.',
      action:
        'Sie merken es daran, dass Nachfragen schriftlich kommen und Bestellungen, Ausschreibungen oder ' +
        'Vertragsentwürfe einen Abschnitt über Herkunft oder Lieferweg enthalten.',
      why: {
        text:
          'Ein Nachweis bringt Kunden erst dann etwas, wenn sie ihn brauchen, und oft lässt er sich auch ' +
          'mit einem einfachen Programm führen. Beides ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
    },
    'blockchain-partners': {
      label: 'Teilnehmer der Blockchain',
      stem: 'Wie weit sind Sie mit den Firmen, die bei einer Blockchain mitmachen müssten?',
      levels: [
        'Diese Firmen sind bisher nicht benannt.',
        'Alle Namen stehen auf einer Liste.',
        'Alle sind auch gefragt; das Datum ist notiert.',
        'Zusätzlich haben alle zugesagt, dass sie mitmachen.',
        'Außerdem ist mit allen vereinbart, wer was bezahlt.',
      ],
      help:
        'Gemeint sind alle, deren Einträge das Verzeichnis braucht. Für den Herkunftsnachweis eines ' +
        'Steinmetzes wären das Steinbruch, Sägerei und Fuhrunternehmen.',
      action:
        'Schreiben Sie am Montag die Firmen auf, deren Einträge Sie brauchen, und rufen Sie die erste ' +
        'an. Haben alle zugesagt, stellen Sie die Kosten auf einer Seite zusammen und schlagen Sie eine ' +
        'Aufteilung vor.',
      why: {
        text:
          'Fehlt ein Beteiligter, bleibt das Verzeichnis lückenhaft. Dass Zusagen und Kosten vor der ' +
          'Technik geklärt sein sollten, ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
    },
    'blockchain-data': {
      label: 'Produkt- und Lieferdaten',
      stem: 'Wie halten Sie Produkt- und Lieferdaten für jedes Stück oder jede Charge fest?',
      levels: [
        'Je Stück oder Charge halten wir nichts fest.',
        'Wir halten sie fest, etwa auf Begleitzetteln.',
        'Die Angaben stehen auch in Dateien oder in einem Programm.',
        'Zusätzlich trägt jedes Stück oder jede Charge eine eindeutige Nummer.',
        'Außerdem kann ein fremdes Programm die Angaben über eine Schnittstelle abrufen.',
      ],
      help:
        'Eine Charge ist eine Menge, die zusammen hergestellt oder geliefert wurde, bei einer ' +
        'Kaffeerösterei etwa eine Röstung. „Trifft auf uns nicht zu“ gilt, wenn Sie keine Waren ' +
        'herstellen, lagern oder liefern.',
      action:
        'Nehmen Sie ein Produkt und halten Sie am Montag für jede Charge Datum, Menge und Empfänger in ' +
        'einer Tabelle fest. Gibt es die Tabelle schon, vergeben Sie Nummern und fragen Sie Ihren ' +
        'Programmanbieter nach einer Schnittstelle.',
      why: {
        text:
          'In ein gemeinsames Verzeichnis kommt nur, was vorher erfasst ist. Die Reihenfolge der Stufen ' +
          'ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
    },
    'blockchain-rules': {
      label: 'Regeln für Blockchain',
      stem: 'Was ist für ein gemeinsames Verzeichnis auf einer Blockchain aufgeschrieben?',
      levels: [
        'Dazu ist bisher nichts aufgeschrieben.',
        'Schriftlich steht fest, wer eintragen darf.',
        'Auch steht fest, wer lesen darf.',
        'Zusätzlich steht fest, dass keine personenbezogenen Daten hineinkommen.',
        'Außerdem steht fest, was bei einem Streit geschieht.',
      ],
      help:
        'Personenbezogen ist alles, was zu einem Menschen führt, auch der Name einer Fahrerin auf dem ' +
        'Lieferschein. Ein Fuhrunternehmen und seine drei Auftraggeber halten auf einer Seite fest, wer ' +
        'einträgt, wer mitliest und wer bei Streit schlichtet.',
      action:
        'Schreiben Sie am Montag auf eine Seite, wer eintragen und wer lesen soll, und schicken Sie sie ' +
        'den Partnern. Steht das fest, ergänzen Sie den Satz zu personenbezogenen Daten und benennen ' +
        'Sie, wer bei Streit entscheidet.',
      why: {
        text:
          'Was einmal in einer Blockchain steht, lässt sich kaum zurückholen; deshalb gehören diese ' +
          'Absprachen an den Anfang. Das ist unsere Annahme, ebenso die Reihenfolge der Regeln.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
    },
    'cooperation-blockchain': {
      label: 'Partner für Blockchain',
      stem: 'Wie weit sind Sie mit einem Partner oder Verbund, der mit Ihnen eine Blockchain erproben würde?',
      levels: [
        'Einen möglichen Partner oder Verbund können wir nicht nennen.',
        'Einen möglichen Partner oder Verbund können wir nennen.',
        'Mit ihm haben wir auch gesprochen; das Datum ist notiert.',
        'Zusätzlich ist ein gemeinsamer Versuch schriftlich vereinbart.',
        'Außerdem liegt das Ergebnis dieses Versuchs vor.',
      ],
      help:
        'Hier geht es darum, wer mit Ihnen plant und probiert, etwa eine Hochschule, ein Branchenverband ' +
        'oder ein Zusammenschluss mehrerer Firmen. Eine Winzergenossenschaft vereinbart mit ihrem ' +
        'Verband, einen Jahrgang probeweise zu verfolgen.',
      action:
        'Fragen Sie am Montag bei Ihrem Verband oder Ihrer Kammer nach einem Zusammenschluss in Ihrer ' +
        'Branche und bitten Sie dort um ein Gespräch. Haben Sie schon gesprochen, vereinbaren Sie einen ' +
        'Versuch mit Ziel, Dauer und Kosten.',
      why: {
        text:
          'Ein gemeinsames Verzeichnis kann kein Betrieb allein erproben. Dass ein fester Partner den ' +
          'Anfang erleichtert, ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Kooperationen“',
    },
    'review-blockchain': {
      label: 'Erfahrung mit Blockchain',
      stem: 'Wie weit haben Sie Blockchain in Ihrem Betrieb bisher ausprobiert?',
      levels: [
        'Bisher hat sich bei uns niemand mit Blockchain befasst.',
        'Jemand hat darüber gelesen oder eine Vorführung gesehen.',
        'Jemand hat sie auch einmal selbst ausprobiert.',
        'Zusätzlich gab es in einem Arbeitsablauf einen Probelauf mit gemessenem Ergebnis.',
        'Außerdem ist Blockchain heute in mindestens einem Ablauf im Einsatz.',
      ],
      help:
        'Gemessen heißt: Es gibt eine Zahl, etwa die Zeit, bis der Weg einer Lieferung belegt ist. Eine ' +
        'Fischräucherei verfolgte so zehn Lieferungen und verglich die Zeit mit der Suche im Ordner.',
      action:
        'Lassen Sie sich ein fertiges Beispiel aus Ihrer Branche zeigen und tragen Sie selbst eine ' +
        'Lieferung ein. Wollen Sie weitermachen, verfolgen Sie zehn Lieferungen und vergleichen Sie die ' +
        'Zeit mit Ihrem heutigen Weg.',
      why: {
        text: 'Eine eigene Messung sagt mehr über Ihren Betrieb als jede Vorführung. Das ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Neue Technologien prüfen“',
    },
    'bitcoin-demand': {
      label: 'Nachfrage nach Bitcoin-Zahlungen',
      stem: 'Wie viele Kunden haben in den letzten 24 Monaten gefragt, ob sie mit Bitcoin zahlen können?',
      levels: [
        'Kein Kunde hat danach gefragt.',
        'Ein Kunde hat danach gefragt.',
        'Zwei bis fünf Kunden haben danach gefragt.',
        'Mehr als fünf Kunden haben danach gefragt.',
        'Mindestens einen Auftrag haben wir deswegen nachweislich gewonnen oder verloren.',
      ],
      help:
        'Es zählen Kunden, die Sie mit Namen, Nachricht oder Notiz belegen können. Hing ein Auftrag ' +
        'nachweislich daran, gilt die letzte Antwort, gleich wie viele gefragt haben. Ein Goldschmied ' +
        'mit Kunden aus dem Ausland blättert dafür die Anfragen in seinem Postfach durch.',
      action:
        'Sie merken es daran, dass Kunden von sich aus fragen. Legen Sie neben Kasse oder Telefon eine ' +
        'Strichliste, dann sehen Sie jede neue Anfrage.',
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
      label: 'Vorsprung durch Bitcoin-Zahlungen',
      stem: 'Was hätten Bitcoin-Zahlungen Ihren heutigen Zahlungswegen unter dem Strich voraus?',
      levels: [
        'Unsere heutigen Zahlungswege leisten mindestens dasselbe.',
        'Wir vermuten einen Vorteil von Bitcoin und können den Grund nennen.',
        'Der Vorteil ist auch in Zahlen geschätzt.',
        'Zusätzlich haben wir Bitcoin ausprobiert; in einem Fall war es besser.',
        'Außerdem ist über einen festen Zeitraum gemessen und notiert, um wie viel es besser ist.',
      ],
      help:
        'Vergleichen Sie Gebühren, Wartezeit, Rückbuchungen und Zahlungen aus dem Ausland und ziehen Sie ' +
        'den neuen Aufwand ab. Ein Hersteller von Orgelpfeifen vergleicht so Überweisungen aus Übersee ' +
        'mit Bitcoin. Haben Sie noch nicht verglichen, wählen Sie „Weiß ich nicht“.',
      action:
        'Schreiben Sie für zehn vergangene Zahlungen Gebühr und Wartetage auf und fragen Sie einen ' +
        'Anbieter, was dieselben Zahlungen mit Bitcoin gekostet hätten. Steht der Vergleich, lassen Sie ' +
        'eine echte Zahlung auf beiden Wegen laufen und messen Sie weiter.',
      why: {
        text:
          'Jeder weitere Zahlungsweg macht Arbeit und lohnt nur, wenn er mehr bringt als die ' +
          'vorhandenen. Das ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
    },
    'bitcoin-reach': {
      label: 'Umsatzanteil für Bitcoin',
      stem:
        'Welchen Anteil am Umsatz der letzten zwölf Monate brachten Kunden, denen die Zahlung mit ' +
        'Bitcoin wichtig ist?',
      levels: [
        'Solche Kunden haben wir nicht.',
        'Der Anteil liegt unter 1 %.',
        'Der Anteil liegt bei 1 bis 5 %.',
        'Der Anteil liegt über 5 % und bei höchstens 15 %.',
        'Der Anteil liegt über 15 %.',
      ],
      help:
        'Zählen Sie den Umsatz der Kunden, die Ihnen gesagt haben, dass ihnen dieser Zahlungsweg wichtig ' +
        'ist. Ein Fahrradhändler mit 800.000 Euro Umsatz und drei solchen Kunden mit zusammen 6.000 Euro ' +
        'liegt unter 1 %.',
      action:
        'Sie merken es daran, dass Kunden mit größeren Aufträgen nach Bitcoin fragen oder dass ein neuer ' +
        'Markt dazukommt, in dem viele so zahlen wollen.',
      why: {
        text:
          'Ein weiterer Zahlungsweg lohnt sich eher, wenn Kunden mit spürbarem Umsatz ihn wollen. Das ' +
          'ist unsere Annahme, ebenso die Grenzen der Stufen.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 1 (Vorteil für den Kunden)',
    },
    'bitcoin-checkout': {
      label: 'Bitcoin an der Kasse',
      stem: 'Wie weit ist geklärt, wo und wie Kunden bei Ihnen mit Bitcoin zahlen würden?',
      levels: [
        'Die Stelle dafür ist bisher nicht benannt.',
        'Die Stelle steht fest: Kasse, Onlineshop oder Rechnung.',
        'Anbieter oder Zusatzprogramme sind auch schriftlich verglichen.',
        'Zusätzlich steht fest, welche Lösung wir nehmen.',
        'Außerdem liegt der Beleg einer echten Probezahlung vor.',
      ],
      help:
        'Ein Campingplatz will Bitcoin nur bei der Buchung im Internet anbieten, vergleicht zwei ' +
        'Anbieter nach Gebühr und Auszahlung und bezahlt dann selbst eine Nacht zur Probe.',
      action:
        'Legen Sie die eine Stelle fest, an der Kunden zuerst mit Bitcoin zahlen könnten, und ' +
        'vergleichen Sie zwei Anbieter nach Gebühr, Auszahlung und Vertragsdauer. Ist einer gewählt, ' +
        'zahlen Sie selbst einen kleinen Betrag zur Probe.',
      why: {
        text:
          'Ein Zahlungsweg entlastet nur, wenn er sich in den gewohnten Kassenablauf einfügt. Das ist ' +
          'unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
    },
    'bitcoin-bookkeeping': {
      label: 'Buchung von Bitcoin',
      stem: 'Wie weit sind Buchhaltung und Steuer für Zahlungen mit Bitcoin geklärt?',
      levels: [
        'Die offenen Fragen sind nirgends notiert.',
        'Die offenen Fragen stehen auf einer Liste.',
        'Die Liste liegt auch der Steuerberatung vor.',
        'Zusätzlich liegen die Antworten schriftlich vor.',
        'Außerdem haben wir eine Zahlung zur Probe gebucht.',
      ],
      help:
        'Typische Fragen: Welcher Kurs gilt, welcher Beleg genügt, auf welches Konto wird gebucht? Ein ' +
        'Weinhändler bucht mit seinem Steuerbüro einen Verkauf über 90 Euro zur Probe.',
      action:
        'Schreiben Sie Ihre drei wichtigsten Fragen zu Kurs, Beleg und Konto auf und schicken Sie sie am ' +
        'Montag an Ihre Steuerberatung. Liegt die Antwort vor, buchen Sie gemeinsam einen erfundenen ' +
        'Verkauf.',
      why: {
        text:
          'Offene Buchungsfragen kosten nach der ersten Zahlung mehr Zeit als davor. Das ist unsere ' +
          'Annahme, ebenso die Reihenfolge der Stufen.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
    },
    'bitcoin-risk': {
      label: 'Regeln für Bitcoin',
      stem: 'Was ist bei Ihnen für den Umgang mit Bitcoin aufgeschrieben?',
      levels: [
        'Dazu ist bisher nichts aufgeschrieben.',
        'Schriftlich steht fest, ob wir sofort umtauschen oder bis zu welcher Grenze wir Bitcoin behalten.',
        'Auch steht fest, wie Rückzahlungen an Kunden laufen.',
        'Zusätzlich haben zwei Personen Zugang, oder ein Anbieter verwahrt alles.',
        'Außerdem steht fest, was gilt, wenn eine Person oder der Anbieter ausfällt.',
      ],
      help:
        'Wer den Zugang verliert, verliert das Geld; deshalb haben ihn zwei Personen, oder ein Anbieter ' +
        'wickelt alles ab und Ihr Betrieb hält selbst nichts. Ein Antiquariat tauscht jeden Betrag ' +
        'sofort in Euro und erstattet Rückgaben nur in Euro.',
      action:
        'Schreiben Sie am Montag zwei Sätze auf: wann Sie in Euro tauschen und wie Sie Geld ' +
        'zurückzahlen. Steht das schon, regeln Sie, wer außer Ihnen Zugang hat und was bei Urlaub oder ' +
        'Krankheit gilt.',
      why: {
        text:
          'Der Kurs schwankt, und ein verlorener Zugang lässt sich nicht zurückholen. Welche Regeln ' +
          'dagegen helfen und in welcher Reihenfolge, ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Neue Technologien sanft integrieren, Frage 2 (Einbau in die Abläufe)',
    },
    'cooperation-bitcoin': {
      label: 'Partner für Bitcoin-Zahlungen',
      stem: 'Wie weit sind Sie mit Zahlungsanbieter und Steuerberatung für Bitcoin?',
      levels: [
        'Einen möglichen Zahlungsanbieter können wir nicht nennen.',
        'Einen möglichen Zahlungsanbieter können wir nennen.',
        'Mit ihm haben wir auch gesprochen; das Datum ist notiert.',
        'Zusätzlich hat die Steuerberatung zugesagt, uns dabei zu begleiten.',
        'Außerdem liegt das Ergebnis eines gemeinsamen Versuchs vor.',
      ],
      help:
        'Gemeint ist eine Steuerberatung, die solche Zahlungen mit Ihnen durchgeht; Ihre gewohnte ' +
        'genügt. Ein Ferienhausvermieter lässt eine Probezahlung vom Anbieter abwickeln und vom ' +
        'Steuerbüro buchen.',
      action:
        'Schreiben Sie einen Zahlungsanbieter auf und bitten Sie ihn um ein Gespräch; fragen Sie am ' +
        'selben Tag Ihre Steuerberatung, ob sie Sie begleitet. Haben beide zugesagt, vereinbaren Sie ' +
        'eine Probezahlung.',
      why: {
        text:
          'Zahlung und Buchung müssen zusammenpassen, und beides liegt meist in fremder Hand. Dass ein ' +
          'gemeinsamer Versuch Lücken früh zeigt, ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Kooperationen“',
    },
    'review-bitcoin': {
      label: 'Erfahrung mit Bitcoin-Zahlungen',
      stem: 'Wie weit haben Sie Zahlungen mit Bitcoin in Ihrem Betrieb bisher ausprobiert?',
      levels: [
        'Bisher hat sich bei uns niemand damit befasst.',
        'Jemand hat darüber gelesen oder eine Vorführung gesehen.',
        'Jemand hat es auch einmal selbst ausprobiert.',
        'Zusätzlich gab es in einem Arbeitsablauf einen Probelauf mit gemessenem Ergebnis.',
        'Außerdem nehmen wir heute Zahlungen mit Bitcoin an.',
      ],
      help:
        'Gemessen heißt: Es gibt eine Zahl, etwa Gebühr und Minuten je Zahlung. Ein Café ließ an zwei ' +
        'Wochenenden Bitcoin zu und zählte Zahlungen, Gebühren und Nachfragen. Nehmen Sie Bitcoin schon ' +
        'an, haben aber nichts gemessen, wählen Sie die dritte Antwort.',
      action:
        'Zahlen Sie einmal selbst einen kleinen Betrag mit Bitcoin und notieren Sie Gebühr und Dauer. ' +
        'Wollen Sie weitermachen, nehmen Sie an einer Stelle vier Wochen lang Bitcoin an und zählen Sie ' +
        'mit.',
      why: {
        text: 'Eine eigene Messung sagt mehr über Ihren Betrieb als jede Vorführung. Das ist unsere Annahme.',
        grade: 'own-assumption',
        source: null,
      },
      articleSection: 'Impulse für die Zukunft, Empfehlung „Neue Technologien prüfen“',
    },
  },
}
