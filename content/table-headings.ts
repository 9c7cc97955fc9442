/**
 * Words that people and programs write above the columns of their lists, in German and English, lower case without dots
 * and spaces: what a column is for. `code` stands above links and codes; such a heading says nothing else.
 */
export const tableHeadings = {
  firm: [
    ...['firma', 'firmenname', 'betrieb', 'unternehmen', 'bezeichnung', 'kunde', 'kundin'],
    ...['mandant', 'mandantin', 'company', 'label', 'client', 'customer', 'organization', 'organisation'],
    ...['firm', 'firmname', 'companyname', 'business', 'businessname', 'enterprise', 'clientname'],
    ...['customername', 'organisationname', 'organizationname'],
  ],
  person: [
    ...['name', 'namen', 'person', 'mitarbeiter', 'mitarbeiterin', 'ansprechpartner', 'ansprechpartnerin'],
    ...['teilnehmer', 'teilnehmerin', 'teilnehmerinnen', 'teilnehmende', 'participant'],
    ...[
      'fullname',
      'contact',
      'contactname',
      'contactperson',
      'employee',
      'respondent',
      'attendee',
      'member',
    ],
  ],
  firstName: ['vorname', 'vornamen', 'rufname', 'firstname', 'givenname', 'forename'],
  lastName: ['nachname', 'familienname', 'zuname', 'lastname', 'surname', 'familyname'],
  group: [
    ...['gruppe', 'abteilung', 'branche', 'team', 'bereich', 'standort', 'kohorte', 'group', 'department'],
    ...['industry', 'cohort', 'dept', 'division', 'sector', 'branch', 'site', 'location', 'area', 'region'],
  ],
  note: [
    ...['notiz', 'notizen', 'bemerkung', 'bemerkungen', 'kommentar', 'anmerkung', 'note', 'notes', 'comment'],
    ...['comments', 'remark', 'remarks', 'annotation'],
  ],
  code: [
    ...['link', 'links', 'code', 'codes', 'ergebnis', 'ergebnisse', 'linkmitallenantworten'],
    ...['linkohneantworten', 'adresse', 'url', 'passgenau', 'result', 'results', 'score'],
    ...['linkwithallanswers', 'linkwithoutanswers', 'address', 'webaddress', 'resultlink', 'resultcode'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
