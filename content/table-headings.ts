/**
 * Words that people and programs write above the columns of their lists, in German and English, lower case without dots
 * and spaces: what a column is for. `code` stands above links and codes; such a heading says nothing else.
 */
export const tableHeadings = {
  firm: [
    ...['firma', 'firmenname', 'betrieb', 'unternehmen', 'organisation', 'bezeichnung', 'kunde', 'kundin'],
    ...['mandant', 'mandantin', 'company', 'label', 'client', 'customer', 'organization'],
  ],
  person: [
    ...['name', 'namen', 'person', 'mitarbeiter', 'mitarbeiterin', 'ansprechpartner', 'ansprechpartnerin'],
    ...['teilnehmer', 'teilnehmerin', 'teilnehmerinnen', 'teilnehmende', 'participant'],
  ],
  firstName: ['vorname', 'vornamen', 'rufname', 'firstname', 'givenname'],
  lastName: ['nachname', 'familienname', 'zuname', 'lastname', 'surname', 'familyname'],
  group: [
    ...['gruppe', 'abteilung', 'branche', 'team', 'bereich', 'standort', 'kohorte', 'group', 'department'],
    ...['industry', 'cohort'],
  ],
  note: [
    ...['notiz', 'notizen', 'bemerkung', 'bemerkungen', 'kommentar', 'anmerkung', 'note', 'notes', 'comment'],
  ],
  code: [
    ...['link', 'links', 'code', 'codes', 'ergebnis', 'ergebnisse', 'linkmitallenantworten'],
    ...['linkohneantworten', 'adresse', 'url', 'passgenau', 'result', 'results', 'score'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
