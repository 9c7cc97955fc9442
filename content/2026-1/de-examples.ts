import type { Examples } from '../../lib/instrument/wording'

/**
 * German examples for edition 2026-1, shown in the help of an item to readers who named their industry. One invented firm
 * for each industry, the same on all items. None names an answer, and on gates none gives one away. Source: instrument,
 * section 3.
 */
export const examples: Examples = {
  'customers-top-five': {
    crafts:
      'Ein Elektrobetrieb fragte am 12. März eine Wohnungsgenossenschaft, was ihr an alten Leitungen in ' +
      'den nächsten Jahren Sorgen macht.',
    manufacturing:
      'Eine Gießerei fragte zwei Pumpenhersteller, was ihnen bei Gussteilen künftig Sorgen macht; beide ' +
      'Gespräche stehen mit Datum im Kalender.',
    construction:
      'Ein Bauunternehmen fragte am 3. Februar das Bauamt einer Gemeinde, was ihm bei den Schulgebäuden ' +
      'künftig Sorgen macht.',
    retail:
      'Ein Fahrradladen zählt fünf Kundengruppen; mit einem Pendler und einer Firma sprach die Chefin am ' +
      '6. Mai über deren künftige Sorgen.',
    logistics:
      'Eine Spedition sprach mit vier Auftraggebern darüber, welche Strecken künftig schwierig werden; ' +
      'zu jedem Gespräch kann sie das Datum nennen.',
    hospitality:
      'Ein Hotel fragte am 8. November einen Wanderverein, was ihm bei Gruppenreisen künftig Sorgen ' +
      'macht; der Verein zählt als eine Kundengruppe.',
    health:
      'Eine Zahnarztpraxis sprach am 4. Juni mit einem Pflegeheim darüber, was bei der Behandlung der ' +
      'Bewohner künftig schwierig wird.',
    it:
      'Ein Softwarehaus hat viele Termine zu laufenden Projekten; über künftige Sorgen sprach es nur mit ' +
      'einem Kunden, am 11. Juni.',
    services:
      'Eine Hausverwaltung fragte drei ihrer fünf größten Eigentümergemeinschaften, was ihnen künftig ' +
      'Sorgen macht; die Tage sind notiert.',
  },
  'ideas-process': {
    crafts:
      'In einem Elektrobetrieb hängt neben der Stempeluhr ein Blatt, auf das alle ihre Ideen schreiben; ' +
      'Maßstäbe stehen nicht dabei.',
    manufacturing:
      'In einer Gießerei liegt das Ideenheft im Pausenraum; vorn stehen die Maßstäbe „Was spart es an ' +
      'Ausschuss?“ und „Was kostet es?“.',
    construction:
      'In einem Bauunternehmen hängt die Ideenliste mit zwei Maßstäben im Büro; bei jeder bewerteten ' +
      'Idee steht Ja oder Nein.',
    retail:
      'Im Ideenheft eines Fahrradladens stehen Maßstäbe, Entscheidungen und bei der angenommenen ' +
      'Winterwartung „Frau Öztürk, bis 15. April“.',
    logistics:
      'In einer Spedition schreiben Fahrer und Disponenten ihre Ideen auf dieselbe Tafel; nach welchen ' +
      'Maßstäben bewertet wird, steht nirgends.',
    hospitality:
      'Im Ideenheft eines Hotels stehen vorn zwei Maßstäbe, Aufwand und Gästewunsch, und bei jeder ' +
      'bewerteten Idee ein Ja oder Nein.',
    health:
      'In einer Zahnarztpraxis schreiben alle ihre Ideen in dieselbe Datei; darüber stehen die Maßstäbe ' +
      '„Wartezeit“ und „Kosten“.',
    it:
      'In einem Softwarehaus stehen alle Ideen auf einer Liste mit zwei Maßstäben; bei jeder bewerteten ' +
      'Idee steht „angenommen“ oder „abgelehnt“.',
    services:
      'In einer Hausverwaltung merkt sich jeder seine Ideen selbst; eine gemeinsame Ideenliste gibt es ' +
      'bisher nicht.',
  },
  'resources-time': {
    crafts:
      'In einem Elektrobetrieb nimmt sich die Meisterin ab und zu einen Nachmittag für Neues, zuletzt am ' +
      '14. Mai.',
    manufacturing:
      'In einer Gießerei ist der Betriebsleiter für Neues benannt und nimmt sich ab und zu Zeit, zuletzt ' +
      'am 2. April.',
    construction:
      'In einem Bauunternehmen kümmert sich die Kalkulatorin um Neues; dafür stehen mittwochs zwei feste ' +
      'Stunden in ihrem Kalender.',
    retail:
      'In einem Fahrradladen kümmert sich Frau Öztürk um Neues; dafür steht montags von 9 bis 11 Uhr ' +
      'ein Termin im Kalender.',
    logistics:
      'In einer Spedition sieht sich der Disponent ab und zu nach Neuem um, zuletzt am 9. September; ' +
      'benannt ist niemand.',
    hospitality:
      'In einem Hotel kümmert sich die Chefin um Neues; dafür hat sie dienstags zwei feste Stunden und ' +
      '1.500 Euro im Jahr.',
    health:
      'In einer Zahnarztpraxis kümmert sich Frau Lang um Neues und hat dafür jeden Mittwoch zwei feste ' +
      'Stunden im Kalender.',
    it:
      'In einem Softwarehaus nimmt sich der Inhaber ab und zu einen Abend für Neues, zuletzt am 20. ' +
      'August.',
    services:
      'In einer Hausverwaltung ist Frau Hofer für Neues benannt und nimmt sich ab und zu Zeit, zuletzt ' +
      'am 22. August.',
  },
  'ai-use-case': {
    crafts:
      'Bei einem Elektrobetrieb warten Kunden oft zwei Wochen auf ihr Prüfprotokoll, weil jemand die ' +
      'Messwerte von Zetteln abtippen muss.',
    manufacturing:
      'Bei einer Gießerei fallen Poren im Guss immer wieder erst dem Kunden auf, der dann auf Ersatz ' +
      'wartet.',
    construction:
      'Bei einem Bauunternehmen dauert es jedes Mal Tage, die Mengen zu ermitteln; so lange warten ' +
      'Bauherren auf ihr Angebot.',
    retail:
      'Einem Fahrradladen gehen im Frühjahr immer wieder Verschleißteile aus; Kunden warten dann eine ' +
      'Woche länger auf ihre Reparatur.',
    logistics:
      'Eine Spedition meldet Ankunftszeiten oft falsch; beim Empfänger stehen dann Leute bereit und ' +
      'warten auf den Lastwagen.',
    hospitality:
      'Bei einem Hotel bleiben Anfragen in fremden Sprachen regelmäßig liegen; die Gäste warten zwei ' +
      'Tage auf Antwort.',
    health:
      'In einer Zahnarztpraxis ist das Telefon vormittags ständig besetzt; viele Patienten erreichen ' +
      'erst beim dritten Versuch jemanden.',
    it:
      'Bei einem Softwarehaus landen Störungsmeldungen immer wieder beim falschen Kollegen; Kunden ' +
      'warten dann einen halben Tag länger auf Hilfe.',
    services:
      'Bei einer Hausverwaltung bleiben Schadensmeldungen regelmäßig liegen; Eigentümer erfahren ' +
      'tagelang nicht, wann der Handwerker kommt.',
  },
  'ai-advantage': {
    crafts:
      'Ein Elektrobetrieb vergleicht, wie ein Prüfprotokoll am schnellsten fertig wird: abgetippt, vom ' +
      'Messgerät übertragen oder von KI aus Fotos gelesen.',
    manufacturing:
      'Eine Gießerei vergleicht, wer mehr Poren findet: eine Kamera mit KI, die feste Prüfregel oder ' +
      'eine erfahrene Prüferin.',
    construction:
      'Ein Bauunternehmen vergleicht, wie schnell und genau die Mengen ermittelt werden: mit KI, mit dem ' +
      'Kalkulationsprogramm oder von Hand.',
    retail:
      'Ein Fahrradladen vergleicht, welche Bestellung besser zum Bedarf passt: die von KI, die vom ' +
      'Vorjahr oder die des Werkstattleiters.',
    logistics:
      'Eine Spedition vergleicht, welche Ankunftszeit genauer ist: die von KI, die des Navigationsgeräts ' +
      'oder die des Disponenten.',
    hospitality:
      'Ein Hotel vergleicht, wie schnell und richtig fremdsprachige Anfragen beantwortet werden: mit KI, ' +
      'mit Textbausteinen oder von der Empfangsleiterin.',
    health:
      'Eine Zahnarztpraxis vergleicht, wie viele Anrufer einen Termin bekommen: von KI am Telefon, über ' +
      'einen Onlinekalender oder von einer zweiten Kraft.',
    it:
      'Ein Softwarehaus vergleicht, wie viele Meldungen gleich richtig ankommen: mit KI, mit einer ' +
      'Stichwortregel oder mit einem Auswahlfeld.',
    services:
      'Eine Hausverwaltung vergleicht, wie schnell eine Meldung beim richtigen Handwerker ist: mit KI, ' +
      'mit einem festen Formular oder durch Frau Hofer.',
  },
  'ai-process': {
    crafts:
      'Ein Elektrobetrieb hat den Ablauf „von der Messung zum Protokoll“ benannt; aufgeschrieben sind ' +
      'seine Schritte noch nicht.',
    manufacturing:
      'Eine Gießerei hat den Ablauf „Gussteile prüfen“ in fünf Schritten aufgeschrieben; das Blatt hängt ' +
      'am Prüfplatz.',
    construction:
      'Ein Bauunternehmen hat die Schritte der Mengenermittlung aufgeschrieben; die Kalkulatorin hat ' +
      'mittwochs eine Stunde, um KI darin zu erproben.',
    retail:
      'Ein Fahrradladen hat den Ablauf „Ersatzteile bestellen“ in vier Schritten auf eine Karte ' +
      'geschrieben; sie hängt in der Werkstatt.',
    logistics:
      'Eine Spedition hat den Ablauf „vom Auftrag zur gemeldeten Ankunftszeit“ benannt; aufgeschrieben ' +
      'sind seine Schritte noch nicht.',
    hospitality:
      'Ein Hotel hat den Ablauf „von der Anfrage zur Zusage“ aufgeschrieben; die Chefin hat dienstags ' +
      'eine Stunde, um KI darin zu erproben.',
    health:
      'Eine Zahnarztpraxis hat die Schritte der Terminvergabe aufgeschrieben; Frau Lang erprobt KI darin ' +
      'jeden Mittwoch, der erste Probelauf war am 8. Oktober.',
    it:
      'Ein Softwarehaus hat den Ablauf „Störung annehmen“ in vier Schritten aufgeschrieben; feste ' +
      'Stunden für Versuche mit KI hat niemand.',
    services:
      'Eine Hausverwaltung hat den Ablauf „von der Schadensmeldung zum Auftrag“ in sechs Schritten auf ' +
      'einer Seite aufgeschrieben.',
  },
  'blockchain-shared-record': {
    crafts:
      'Ein Elektrobetrieb zählt nach, wie viele Firmen ihre Prüfungen ins Prüfbuch eines Wohnhauses ' +
      'eintragen müssen und wie oft.',
    manufacturing:
      'Eine Gießerei zählt nach, wie viele Firmen Prüfwerte zu ihren Gussteilen in dasselbe Prüfbuch ' +
      'eintragen müssen und wie oft.',
    construction:
      'Ein Bauunternehmen zählt nach, wie viele Firmen einer Baustelle in dieselbe Mängelliste eintragen ' +
      'müssen und wie oft.',
    retail:
      'Ein Fahrradladen zählt nach, wie viele Firmen Verkauf und Reparaturen eines Fahrrads in dasselbe ' +
      'Servicebuch eintragen müssen und wie oft.',
    logistics:
      'Eine Spedition zählt nach, wie viele Firmen Zu- und Abgänge in dasselbe Palettenkonto eintragen ' +
      'müssen und wie oft.',
    hospitality:
      'Ein Hotel zählt nach, wie viele Betriebe die Besuche ihrer Gäste in dieselbe Liste zur Gästekarte ' +
      'eintragen müssen und wie oft.',
    health:
      'Eine Zahnarztpraxis zählt nach, wie viele Firmen Werkstoffe für Kronen in dieselbe Chargenliste ' +
      'eintragen müssen und wie oft.',
    it:
      'Ein Softwarehaus zählt nach, wie viele Firmen die Versionen ihrer Programmbausteine in dieselbe ' +
      'Liste eintragen müssen und wie oft.',
    services:
      'Eine Hausverwaltung zählt nach, wie viele Firmen jede Ausgabe eines Schlüssels in dieselbe ' +
      'Schlüsselliste eintragen müssen und wie oft.',
  },
  'blockchain-neutral-party': {
    crafts:
      'Ein Elektrobetrieb fragt Aufzugsfirma und Brandschutzfirma, wem sie das Prüfbuch überlassen ' +
      'würden: einem Prüfverein, einer der Firmen oder niemandem.',
    manufacturing:
      'Eine Gießerei fragt Härterei, Dreherei und Labor, wem sie das Prüfbuch überlassen würden: einem ' +
      'Verband, einer der Firmen oder niemandem.',
    construction:
      'Ein Bauunternehmen fragt die anderen Firmen, wem sie die Mängelliste überlassen würden: dem ' +
      'Architekturbüro, einer von ihnen oder niemandem.',
    retail:
      'Ein Fahrradladen fragt Hersteller und Werkstätten, wem sie das Servicebuch überlassen würden: dem ' +
      'Verband, einer der Firmen oder niemandem.',
    logistics:
      'Eine Spedition fragt Lagerhaus und Empfänger, wem sie das Palettenkonto überlassen würden: einem ' +
      'Dienstleister, einer der Firmen oder niemandem.',
    hospitality:
      'Ein Hotel fragt Seilbahn und Museum, wem sie die Liste zur Gästekarte überlassen würden: dem ' +
      'Tourismusverein, einem Betrieb oder niemandem.',
    health:
      'Eine Zahnarztpraxis fragt Labor und Materialhändler, wem sie die Chargenliste überlassen würden: ' +
      'einem Prüfinstitut, einer der Firmen oder niemandem.',
    it:
      'Ein Softwarehaus fragt Zulieferer und Rechenzentrum, wem sie die Versionsliste überlassen würden: ' +
      'einem Treuhänder, einer der Firmen oder niemandem.',
    services:
      'Eine Hausverwaltung fragt Reinigung und Wachdienst, wem sie die Schlüsselliste überlassen würden: ' +
      'einer der Firmen, einem Dienstleister oder niemandem.',
  },
  'blockchain-partners': {
    crafts:
      'Ein Elektrobetrieb hat Aufzugsfirma, Brandschutzfirma und Wohnungsgenossenschaft am 9. Juni ' +
      'gefragt; zugesagt hat bisher nur die Aufzugsfirma.',
    manufacturing:
      'Eine Gießerei hat Härterei, Dreherei und Labor am 5. Mai gefragt; die Dreherei hat noch nicht ' +
      'zugesagt.',
    construction:
      'Ein Bauunternehmen hat alle Firmen der Baustelle gefragt, und alle machen mit; über die Kosten ' +
      'ist nicht gesprochen.',
    retail:
      'Ein Fahrradladen hat am 3. Juni zwei Hersteller und drei Werkstätten gefragt; eine Werkstatt hat ' +
      'noch nicht geantwortet.',
    logistics:
      'Eine Spedition hat mit Lagerhaus und Empfängern, die alle zugesagt haben, vereinbart, wer welchen ' +
      'Teil der Kosten bezahlt.',
    hospitality:
      'Ein Hotel hat Seilbahn, Museum und Freibad als Teilnehmer aufgeschrieben; ob sie mitmachen, hat ' +
      'es noch nicht gefragt.',
    health:
      'Eine Zahnarztpraxis hat Labor und Materialhändler als Teilnehmer aufgeschrieben; ob sie ' +
      'mitmachen, hat sie noch nicht gefragt.',
    it:
      'Ein Softwarehaus hat am 9. April zwei Zulieferer und das Rechenzentrum gefragt; alle machen mit, ' +
      'die Kosten sind nicht verteilt.',
    services:
      'Eine Hausverwaltung hat Reinigung und Wachdienst benannt; welche Handwerker außerdem in die ' +
      'Schlüsselliste eintragen müssten, ist offen.',
  },
  'bitcoin-demand': {
    crafts:
      'Ein Elektrobetrieb zählt in Auftragsbuch und Postfach der letzten 24 Monate, wie viele Kunden ' +
      'nach Zahlung mit Bitcoin gefragt haben.',
    manufacturing:
      'Eine Gießerei zählt in Mails und Messenotizen der letzten 24 Monate, wie viele Kunden nach ' +
      'Zahlung mit Bitcoin gefragt haben.',
    construction:
      'Ein Bauunternehmen zählt in Briefen und Mails der letzten 24 Monate, wie viele Bauherren nach ' +
      'Zahlung mit Bitcoin gefragt haben.',
    retail:
      'Ein Fahrradladen zählt in Postfach und Kassenbuch der letzten 24 Monate, wie viele Kunden nach ' +
      'Zahlung mit Bitcoin gefragt haben.',
    logistics:
      'Eine Spedition zählt in den Anfragen der letzten 24 Monate, wie viele Auftraggeber nach Zahlung ' +
      'mit Bitcoin gefragt haben.',
    hospitality:
      'Ein Hotel zählt in den Buchungsanfragen der letzten 24 Monate, wie viele Gäste nach Zahlung mit ' +
      'Bitcoin gefragt haben.',
    health:
      'Eine Zahnarztpraxis zählt in Mails und Notizen der letzten 24 Monate, wie viele Patienten nach ' +
      'Zahlung mit Bitcoin gefragt haben.',
    it:
      'Ein Softwarehaus zählt in seinem Postfach der letzten 24 Monate, wie viele Kunden nach Zahlung ' +
      'mit Bitcoin gefragt haben.',
    services:
      'Eine Hausverwaltung zählt in Briefen und Mails der letzten 24 Monate, wie viele Eigentümer nach ' +
      'Zahlung mit Bitcoin gefragt haben.',
  },
  'bitcoin-advantage': {
    crafts:
      'Ein Elektrobetrieb vergleicht für seine Rechnungen, was Überweisung und Bitcoin an Gebühren, ' +
      'Wartezeit und Arbeit in der Buchhaltung kosten.',
    manufacturing:
      'Eine Gießerei vergleicht bei Kunden in Übersee, was Überweisung und Bitcoin an Gebühren, ' +
      'Wartetagen und Arbeit in der Buchhaltung kosten.',
    construction:
      'Ein Bauunternehmen vergleicht für eine Schlussrechnung, was Überweisung und Bitcoin an Gebühren, ' +
      'Wartezeit und Arbeit in der Buchhaltung kosten.',
    retail:
      'Ein Fahrradladen vergleicht beim Verkauf im Onlineshop, was Karte, Zahlungsdienst und Bitcoin an ' +
      'Gebühren, Rückbuchungen und Arbeit kosten.',
    logistics:
      'Eine Spedition vergleicht bei Auftraggebern im Ausland, was Überweisung und Bitcoin an Gebühren, ' +
      'Wartetagen und Arbeit kosten.',
    hospitality:
      'Ein Hotel vergleicht bei Anzahlungen aus dem Ausland, was Karte, Überweisung und Bitcoin an ' +
      'Gebühren, Rückbuchungen und Arbeit kosten.',
    health:
      'Eine Zahnarztpraxis vergleicht bei Rechnungen für Zahnersatz, was Karte, Überweisung und Bitcoin ' +
      'an Gebühren, Wartezeit und Arbeit kosten.',
    it:
      'Ein Softwarehaus vergleicht bei Kunden im Ausland, was Karte, Zahlungsdienst und Bitcoin an ' +
      'Gebühren, Rückbuchungen und Arbeit kosten.',
    services:
      'Eine Hausverwaltung vergleicht bei Eigentümern im Ausland, was Überweisung und Bitcoin an ' +
      'Gebühren, Wartetagen und Arbeit kosten.',
  },
  'bitcoin-checkout': {
    crafts:
      'Ein Elektrobetrieb sieht Bitcoin als Zahlungsweg für Rechnungen vor; Anbieter sind noch nicht ' +
      'verglichen.',
    manufacturing:
      'Eine Gießerei sieht Bitcoin nur für Rechnungen ins Ausland vor und hat zwei Anbieter auf einem ' +
      'Blatt verglichen.',
    construction:
      'Ein Bauunternehmen schreibt Abschlags- und Schlussrechnungen; ob Bauherren eine davon mit Bitcoin ' +
      'zahlen könnten, ist offen.',
    retail:
      'Ein Fahrradladen sieht Bitcoin für den Onlineshop vor, hat zwei Zusatzprogramme schriftlich ' +
      'verglichen und eines ausgewählt.',
    logistics:
      'Eine Spedition sieht Bitcoin als Zahlungsweg für Rechnungen ins Ausland vor; Anbieter sind noch ' +
      'nicht verglichen.',
    hospitality:
      'Ein Hotel sieht Bitcoin für Anzahlungen vor, hat Anbieter schriftlich verglichen, einen ' +
      'ausgewählt und den Beleg einer echten Zahlung abgeheftet.',
    health:
      'In einer Zahnarztpraxis ist offen, ob Patienten am Empfang oder auf Rechnung mit Bitcoin zahlen ' +
      'würden.',
    it:
      'Ein Softwarehaus sieht Bitcoin für seinen Onlineshop vor und hat zwei Zusatzprogramme schriftlich ' +
      'verglichen; ausgewählt ist noch keines.',
    services:
      'Eine Hausverwaltung zieht ihr Honorar per Lastschrift ein; wo Eigentümer mit Bitcoin zahlen ' +
      'würden, ist offen.',
  },
}
