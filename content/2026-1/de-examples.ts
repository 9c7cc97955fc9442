import type { Examples } from '../../lib/questionnaire/wording'

/** German examples for edition 2026-1, shown in the help of an item to readers who named their industry. */
export const examples: Examples = {
  'customers-top-five': {
    crafts:
      'Ein Heizungsbauer sprach am 12. März mit einer Hausverwaltung über Heizungen, die ihr künftig ' +
      'Sorgen machen: ein Kunde mit Datum.',
    manufacturing:
      'Ein Sägewerk fragte zwei Zimmereien, welches Holz sie in ein paar Jahren schwer bekommen werden; ' +
      'beide Termine stehen im Kalender.',
    construction:
      'Ein Tiefbauer fragte das Bauamt am 3. Februar, welche Kanäle der Gemeinde künftig Sorgen machen; ' +
      'um die laufende Baustelle ging es nicht.',
    retail:
      'Eine Eisenwarenhändlerin zählt fünf Kundengruppen; mit einem Handwerker und einem Vermieter ' +
      'sprach sie am 6. Mai über deren künftige Sorgen.',
    logistics:
      'Eine Spedition sprach mit vier Auftraggebern darüber, welche Strecken ihnen künftig Mühe machen, ' +
      'und kann zu jedem Gespräch das Datum nennen.',
    hospitality:
      'Ein Gasthof fragte am 8. November den Trachtenverein, was Vereinsfeiern künftig schwierig macht; ' +
      'das zählt als eine von fünf Kundengruppen.',
    health:
      'Eine Physiotherapeutin sprach am 4. Juni mit einem Pflegeheim darüber, was ihm in den nächsten ' +
      'Jahren Mühe macht: ein Kunde mit Datum.',
    it:
      'Ein Systemhaus findet im Kalender lauter Termine zu laufenden Aufträgen und keinen über künftige ' +
      'Sorgen eines Kunden: die erste Antwort.',
    services:
      'Ein Steuerbüro fragte drei seiner fünf größten Mandanten, was ihnen bei Personal und Nachfolge ' +
      'künftig Sorgen macht; die Tage sind notiert.',
  },
  'ideas-process': {
    crafts:
      'In einer Schreinerei hängt neben der Stempeluhr ein Blatt, auf das jeder seine Einfälle schreibt: ' +
      'eine gemeinsame Liste, die zweite Antwort.',
    manufacturing:
      'In einem Sägewerk liegt das Ideenheft im Pausenraum; vorn stehen die Maßstäbe „Was bringt es an ' +
      'Ausbeute?“ und „Was kostet es?“.',
    construction:
      'In einem Bauunternehmen sagt der Polier seine Einfälle dem Chef am Telefon, und der merkt sie ' +
      'sich; das ist die erste Antwort.',
    retail:
      'Im Ideenheft eines Schuhgeschäfts stehen vorn zwei Maßstäbe, Kosten und Kundenwunsch, und bei ' +
      'jeder bewerteten Idee ein Ja oder Nein.',
    logistics:
      'In einer Spedition schreiben Fahrer und Disponenten ihre Einfälle auf dieselbe Tafel; Maßstäbe ' +
      'stehen nicht dabei: die zweite Antwort.',
    hospitality:
      'Im Ideenheft eines Gasthofs stehen Maßstäbe, Entscheidungen und bei der angenommenen Kinderkarte ' +
      '„Frau Wimmer, bis 15. April“: die fünfte Antwort.',
    health:
      'In einer Logopädiepraxis schreiben alle ihre Einfälle in dieselbe Datei; darüber stehen die ' +
      'Maßstäbe „Wartezeit“ und „Kosten“: die dritte Antwort.',
    it:
      'In einem Softwarehaus stehen alle Ideen auf einer Liste mit zwei Maßstäben, bei jeder bewerteten ' +
      'steht „angenommen“ oder „abgelehnt“.',
    services:
      'In einem Steuerbüro merkt sich jeder seine Einfälle selbst, eine gemeinsame Liste gibt es nicht; ' +
      'das ist die erste Antwort.',
  },
  'cooperation-practice': {
    crafts:
      'Ein Zimmerer hat mit einem Schallschutzfachmann einen neuen Deckenaufbau erarbeitet; das Muster ' +
      'steht in der Werkstatt: ein Partner mit Ergebnis.',
    manufacturing:
      'Eine Gießerei kann zwei nennen: eine Hochschule mit einer Abschlussarbeit über Ausschuss und ' +
      'einen Werkstofffachmann mit einem neuen Gussmuster.',
    construction:
      'Ein Straßenbauer hat Maschinen gekauft und reparieren lassen, aber mit niemandem von außen Neues ' +
      'erarbeitet; das ist die erste Antwort.',
    retail:
      'Eine Buchhandlung hat mit einer jungen Firma einen neuen Ablauf für die Abholung nach ' +
      'Ladenschluss erarbeitet: ein Partner mit Ergebnis.',
    logistics:
      'Ein Fuhrunternehmer hat mit einer Hochschule einen Bericht über Leerfahrten und mit einem ' +
      'Energieberater einen Ladeplan erarbeitet: zwei mit Ergebnis.',
    hospitality:
      'Ein Hotel hat mit einer Ernährungsberaterin eine neue Frühstückskarte erarbeitet, das zählt; der ' +
      'Weineinkauf beim Händler zählt nicht.',
    health:
      'Ein Pflegedienst nennt zwei: eine Hochschule mit einem Bericht über Stürze, eine Apothekerin mit ' +
      'einem neuen Ablauf für die Medikamente.',
    it:
      'Ein Softwarehaus hat mit einem Fachmann für barrierefreie Bedienung ein Muster erarbeitet; die ' +
      'gemieteten Server eines Anbieters zählen nicht.',
    services:
      'Eine Gebäudereinigung nennt drei: eine Hautärztin mit einem Handschuhplan, eine junge Firma mit ' +
      'einem Putzwagenmuster, eine Hochschule mit einem Bericht.',
  },
  'review-practice': {
    crafts:
      'Eine Malerin lieh sich am 5. Mai ein Spritzgerät, notierte Stunden und Farbverbrauch und blieb ' +
      'bei der Rolle: ein Versuch mit Ergebnis.',
    manufacturing:
      'Ein Sägewerk probierte am 9. September eine Kamera beim Brettersortieren aus; ein Ergebnis ist ' +
      'nicht aufgeschrieben: die zweite Antwort.',
    construction:
      'Ein Tiefbauer setzte vorher 500 Euro als Grenze, lieh am 20. Juni ein Satellitenmessgerät und ' +
      'schrieb das Ergebnis auf: die vierte Antwort.',
    retail:
      'Ein Hofladen stellte am 1. Juli für zwei Wochen eine Selbstbedienungskasse auf und notierte ' +
      'Umsatz und Fehlbetrag: die dritte Antwort.',
    logistics:
      'Ein Kurierdienst lieh sich am 7. April für zwei Wochen ein Lastenrad; eine Notiz zum Ergebnis ' +
      'gibt es nicht: die zweite Antwort.',
    hospitality:
      'Ein Wirt plant jeden Januar einen Versuch; zuletzt lieh er Bestellgeräte für höchstens 300 Euro ' +
      'und notierte das Ergebnis: die fünfte Antwort.',
    health:
      'Eine Hausarztpraxis kaufte ein Ultraschallgerät, ohne es vorher im Kleinen auszuprobieren; gab es ' +
      'sonst keinen Versuch, gilt die erste Antwort.',
    it:
      'Ein Softwarehaus ließ am 10. Oktober ein neues Prüfprogramm über ein altes Projekt laufen und ' +
      'schrieb die gefundenen Fehler auf.',
    services:
      'Eine Hausverwaltung setzte vorher 200 Euro als Grenze, probierte am 3. März in einem Haus ' +
      'Funkzähler aus und notierte das Ergebnis.',
  },
  'resources-time': {
    crafts:
      'In einer Bäckerei nimmt sich die Meisterin ab und zu einen Nachmittag für Neues, zuletzt am 14. ' +
      'Mai: die zweite Antwort.',
    manufacturing:
      'In einer Weberei ist der Betriebsleiter für Neues zuständig und nimmt sich ab und zu Zeit, ' +
      'zuletzt am 2. April.',
    construction:
      'In einem Bauunternehmen sind alle auf der Baustelle, und für Neues nimmt sich derzeit niemand ' +
      'Zeit; das ist die erste Antwort.',
    retail:
      'In einem Spielwarenladen ist Frau Öztürk für Neues zuständig; im Kalender steht dafür jeden ' +
      'Montag 9 bis 11 Uhr.',
    logistics:
      'In einer Spedition sieht sich ab und zu der Disponent nach Neuem um, zuletzt am 9. September; als ' +
      'zuständig ist niemand benannt.',
    hospitality:
      'Eine Hotelchefin ist selbst für Neues zuständig, hat dienstags zwei feste Stunden dafür und 1.500 ' +
      'Euro im Jahr festgelegt: die fünfte Antwort.',
    health:
      'In einer Tagespflege ist die Pflegedienstleiterin für Neues zuständig und hat dafür jeden ' +
      'Mittwoch zwei feste Stunden im Kalender.',
    it:
      'In einem Systemhaus nimmt sich der Inhaber ab und zu einen Abend für Neues, zuletzt am 11. Juni: ' +
      'die zweite Antwort.',
    services:
      'In einem Steuerbüro ist Frau Hofer für Neues zuständig und nimmt sich ab und zu Zeit, zuletzt am ' +
      '22. August.',
  },
  'ai-use-case': {
    crafts:
      'Ein Elektrobetrieb hat das Problem benannt, dass mittags oft keiner ans Telefon geht; die Wirkung ' +
      'auf Kunden ist nicht beschrieben.',
    manufacturing:
      'Ein Sägewerk hat beschrieben, dass beim Sortieren immer wieder faule Äste durchrutschen und ' +
      'Tischlereien die Bretter zurückschicken: die dritte Antwort.',
    construction:
      'Bei einem Bauunternehmen dauert die Mengenermittlung jedes Mal zwei Tage; ein Bauherr hat ' +
      'bestätigt, dass er deshalb länger aufs Angebot wartet.',
    retail:
      'Eine Gärtnerei mit Laden hat beschrieben, dass an warmen Wochenenden die Kräuter ausgehen und ' +
      'Kunden vor leeren Tischen stehen.',
    logistics:
      'Eine Spedition meldet Ankunftszeiten oft falsch; mit einem Auftraggeber ist aufgeschrieben, dass ' +
      'ihm eine Lösung 40 Euro je Lieferung wert ist.',
    hospitality:
      'Ein Hotel hat beschrieben, dass fremdsprachige Anfragen regelmäßig liegen bleiben und die Gäste ' +
      'zwei Tage auf Antwort warten: die dritte Antwort.',
    health:
      'In einer Hautarztpraxis ist das Telefon ständig besetzt; eine Patientin hat bestätigt, dass sie ' +
      'erst am dritten Tag durchkam: die vierte Antwort.',
    it:
      'Ein Systemhaus hat benannt, dass Störungsmeldungen immer wieder beim falschen Kollegen landen; ' +
      'was Kunden davon merken, ist nicht beschrieben.',
    services:
      'In einem Steuerbüro kommen Belege jeden Monat ungeordnet an; das ist benannt, die Wirkung auf ' +
      'Mandanten nicht beschrieben: die zweite Antwort.',
  },
  'ai-process': {
    crafts:
      'Eine Tischlerei kann den Ablauf „vom Aufmaß zum Angebot“ nennen, seine Schritte sind nicht ' +
      'aufgeschrieben: die zweite Antwort.',
    manufacturing:
      'Ein Sägewerk hat den Ablauf „Bretter sortieren“ in fünf Schritten auf ein Blatt geschrieben, das ' +
      'am Sortierplatz hängt: die dritte Antwort.',
    construction:
      'Eine Baufirma hat die Schritte der Mengenermittlung aufgeschrieben und der Kalkulatorin dafür ' +
      'mittwochs zwei feste Stunden freigeräumt: die vierte Antwort.',
    retail:
      'Eine Gärtnerei mit Laden hat den Ablauf „Bestellen fürs Wochenende“ in vier Schritten auf eine ' +
      'Karteikarte geschrieben: die dritte Antwort.',
    logistics:
      'Ein Fuhrunternehmer kann den Ablauf „vom Auftrag zur Tourenliste“ nennen, seine Schritte sind ' +
      'nicht aufgeschrieben: die zweite Antwort.',
    hospitality:
      'Ein Hotel hat den Ablauf „von der Anfrage zur Zusage“ in sechs Schritten aufgeschrieben; die ' +
      'Empfangsleiterin hat dafür montags eine Stunde frei.',
    health:
      'Eine Kinderarztpraxis hat die Schritte der Terminvergabe aufgeschrieben, Frau Lang dafür ' +
      'mittwochs eine Stunde freigeräumt und am 8. Oktober einen Probelauf gemacht.',
    it:
      'Ein Systemhaus hat den Ablauf „Störung annehmen“ in vier Schritten aufgeschrieben; feste Stunden ' +
      'dafür hat niemand: die dritte Antwort.',
    services:
      'Ein Steuerbüro kann den Ablauf „vom Steuerbescheid zum Brief an den Mandanten“ nennen und hat ' +
      'seine Schritte auf einer Seite aufgeschrieben.',
  },
  'blockchain-shared-record': {
    crafts:
      'Ein Friseursalon führt seine Kundenkartei allein, und niemand sonst schreibt hinein; das ist die ' +
      'erste Antwort.',
    manufacturing:
      'Ins Prüfbuch für Gussteile schreiben Gießerei, Härterei, Dreherei und Labor jeden Monat; das ' +
      'Labor könnte es für alle führen: die vierte Antwort.',
    construction:
      'Auf einer Baustelle führt jede Firma ihr eigenes Bautagebuch, und keine schreibt in das einer ' +
      'anderen: die erste Antwort.',
    retail:
      'Ein Schuhgeschäft führt seine Lagerliste allein; Lieferanten schicken Lieferscheine, schreiben ' +
      'aber nicht in die Liste: die erste Antwort.',
    logistics:
      'Ins gemeinsame Palettenkonto tragen Spedition, Lagerhaus und Empfänger jeden Monat Zu- und ' +
      'Abgänge ein: drei Firmen, die dritte Antwort.',
    hospitality:
      'Ein Gasthof führt sein Reservierungsbuch allein, und keine andere Firma schreibt hinein; das ist ' +
      'die erste Antwort.',
    health:
      'Eine Zahnarztpraxis und ein selbständiges Labor tragen ab und zu Werkstoffe in dasselbe ' +
      'Chargenbuch ein: zwei Firmen, die zweite Antwort.',
    it:
      'Ein Systemhaus trägt Störungen allein in seine Liste ein; Kunden rufen an, schreiben aber nicht ' +
      'hinein: die erste Antwort.',
    services:
      'Ein Steuerbüro führt seine Fristenliste allein; Mandanten und Finanzamt schicken Post, schreiben ' +
      'aber nicht in die Liste: die erste Antwort.',
  },
  'blockchain-neutral-party': {
    crafts:
      'Ein Herkunftsverzeichnis von Waldbesitzern, Sägewerk und Zimmerei könnte ein Prüfinstitut führen, ' +
      'das alle anerkennen; das ist die erste Antwort.',
    manufacturing:
      'Eine Gießerei hat gefragt: Die Härterei lehnt den vorgeschlagenen Verband fürs gemeinsame ' +
      'Prüfbuch ab, die anderen nicht: die dritte Antwort.',
    construction:
      'Eine gemeinsame Mängelliste mehrerer Baufirmen könnte ein Sachverständiger führen, den alle ' +
      'anerkennen; das ist die erste Antwort.',
    retail:
      'Ein Feinkosthändler vermutet, dass seine Lieferanten keine Stelle für ein Herkunftsverzeichnis ' +
      'anerkennen; gefragt hat er sie nicht: die zweite Antwort.',
    logistics:
      'Auf Nachfrage lehnen zwei Empfänger jede vorgeschlagene Stelle fürs Palettenkonto ab und nennen ' +
      'Gründe; Streit darum kostete 3.200 Euro: die fünfte Antwort.',
    hospitality:
      'Ein Herkunftsverzeichnis fürs Fleisch führt für Wirt, Metzger und Bauern schon ein Labor, das ' +
      'alle anerkennen: die erste Antwort.',
    health:
      'Ein gemeinsames Chargenbuch von Zahnarztpraxis und Labor könnte ein Prüfinstitut führen, das ' +
      'beide anerkennen; das ist die erste Antwort.',
    it:
      'Ein Verzeichnis der gelieferten Programmversionen könnte für Softwarehaus und Zulieferer ein ' +
      'Treuhänder führen, den alle anerkennen: die erste Antwort.',
    services:
      'Ein gemeinsames Schlüsselverzeichnis von Hausverwaltung, Reinigung und Wachdienst könnte ein ' +
      'Dienstleister führen, den alle anerkennen: die erste Antwort.',
  },
  'blockchain-partners': {
    crafts:
      'Für einen Herkunftsnachweis hat ein Goldschmied Scheideanstalt und Steinhändler auf einer Liste; ' +
      'gefragt hat er sie nicht: die zweite Antwort.',
    manufacturing:
      'Ein Sägewerk hat Waldbesitzer, Fuhrunternehmer und Zimmerei auf einer Liste und alle drei am 5. ' +
      'Mai gefragt: die dritte Antwort.',
    construction:
      'Ein Bauunternehmen führt sein Bautagebuch allein und hat keine Firmen benannt, die mitmachen ' +
      'müssten; das ist die erste Antwort.',
    retail:
      'Eine Weinhändlerin hat am 3. Juni drei Winzer und eine Spedition gefragt; zwei Winzer sagten zu, ' +
      'also gilt die dritte Antwort.',
    logistics:
      'Eine Spedition hat mit Lagerhaus und zwei Empfängern, die alle zugesagt haben, vereinbart, wer ' +
      'was bezahlt: die fünfte Antwort.',
    hospitality:
      'Ein Gasthof führt sein Reservierungsbuch allein und hat keine Firmen benannt, die mitmachen ' +
      'müssten; das ist die erste Antwort.',
    health:
      'Eine Zahnarztpraxis hat Labor und Werkstoffhändler, deren Einträge ein Chargenbuch bräuchte, auf ' +
      'einer Liste stehen: die zweite Antwort.',
    it:
      'Ein Softwarehaus hat am 9. April seine zwei Zulieferer gefragt, beide haben zugesagt; die Kosten ' +
      'sind nicht verteilt: die vierte Antwort.',
    services:
      'Ein Steuerbüro führt seine Fristenliste allein und hat keine Firmen benannt, die mitmachen ' +
      'müssten; das ist die erste Antwort.',
  },
  'bitcoin-demand': {
    crafts:
      'Eine Polsterei sieht Auftragsbuch und Postfach der letzten 24 Monate durch und findet keine Frage ' +
      'nach Bitcoin: die erste Antwort.',
    manufacturing:
      'Ein Maschinenbauer findet aus den letzten 24 Monaten einen einzigen Kunden, der schriftlich nach ' +
      'Bitcoin fragte: die zweite Antwort.',
    construction:
      'Ein Bauunternehmer sieht die Post der letzten 24 Monate durch und findet keinen Bauherrn, der ' +
      'nach Bitcoin fragte: die erste Antwort.',
    retail:
      'Eine Münzhändlerin hat in den letzten 24 Monaten vier Kunden notiert, die nach Bitcoin fragten: ' +
      'die dritte Antwort.',
    logistics:
      'Eine Umzugsspedition hat eine Nachricht aus den letzten 24 Monaten, in der ein Kunde nach Bitcoin ' +
      'fragt: die zweite Antwort.',
    hospitality:
      'Ein Hotel kann aus den letzten 24 Monaten mit Nachricht oder Notiz drei Gäste belegen, die nach ' +
      'Bitcoin fragten: die dritte Antwort.',
    health:
      'In einer Augenarztpraxis hat in den letzten 24 Monaten niemand gefragt, ob er mit Bitcoin zahlen ' +
      'kann: die erste Antwort.',
    it:
      'Ein Softwarehaus verlor vor einem Jahr einen Auftrag; der Kunde schrieb als Grund, er wolle mit ' +
      'Bitcoin zahlen: die letzte Antwort.',
    services:
      'Ein Steuerbüro wurde in den letzten 24 Monaten zur Besteuerung von Bitcoin gefragt, nach Zahlung ' +
      'mit Bitcoin nie: die erste Antwort.',
  },
  'bitcoin-checkout': {
    crafts:
      'Eine Schreinerei hat die Rechnung als Stelle für Bitcoin benannt; Anbieter sind nicht verglichen: ' +
      'die zweite Antwort.',
    manufacturing:
      'Ein Maschinenbauer hat die Auslandsrechnung als Stelle benannt und zwei Anbieter auf einem Blatt ' +
      'verglichen: die dritte Antwort.',
    construction:
      'Ein Bauunternehmen schreibt Abschlags- und Schlussrechnungen und hat keine Stelle für Bitcoin ' +
      'benannt; das ist die erste Antwort.',
    retail:
      'Ein Plattenladen hat die Ladenkasse als Stelle benannt, zwei Zusatzprogramme schriftlich ' +
      'verglichen und eines ausgewählt: die vierte Antwort.',
    logistics:
      'Eine Umzugsspedition würde Bitcoin bei der Schlussrechnung annehmen, das steht fest; Anbieter ' +
      'sind nicht verglichen: die zweite Antwort.',
    hospitality:
      'Ein Café hat die Kasse benannt, Anbieter schriftlich verglichen, einen gewählt und den Beleg über ' +
      'einen probeweise bezahlten Kaffee abgeheftet.',
    health:
      'Eine Physiotherapiepraxis rechnet vor allem mit Krankenkassen ab und hat keine Stelle für Bitcoin ' +
      'benannt: die erste Antwort.',
    it:
      'Ein Softwarehaus hat den Onlineshop als Stelle benannt und zwei Zusatzprogramme schriftlich ' +
      'verglichen; das ist die dritte Antwort.',
    services:
      'Ein Steuerbüro zieht seine Honorare per Lastschrift ein und hat keine Stelle für Bitcoin benannt; ' +
      'das ist die erste Antwort.',
  },
}
