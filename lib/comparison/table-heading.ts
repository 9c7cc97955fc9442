import type { Naming } from './collection'

/** What a column of a table is for; `code`: links and codes, whose heading says nothing else. */
type Role = keyof Naming | 'firstName' | 'lastName' | 'code'

/** Words that people and programs write above columns, in German and English, without case, dots and spaces. */
const WORDS: Readonly<Record<Role, readonly string[]>> = {
  label: [
    ...['name', 'namen', 'firma', 'firmenname', 'betrieb', 'unternehmen', 'organisation', 'bezeichnung'],
    ...[
      'person',
      'mitarbeiter',
      'mitarbeiterin',
      'ansprechpartner',
      'teilnehmer',
      'teilnehmerin',
      'teilnehmerinnen',
      'teilnehmende',
      'kunde',
      'kundin',
      'mandant',
    ],
    ...['mandantin', 'company', 'label', 'participant', 'client', 'customer', 'organization'],
  ],
  firstName: ['vorname', 'vornamen', 'rufname', 'firstname', 'givenname'],
  lastName: ['nachname', 'familienname', 'zuname', 'lastname', 'surname', 'familyname'],
  group: [
    ...['gruppe', 'abteilung', 'branche', 'team', 'bereich', 'standort', 'kohorte', 'group', 'department'],
    ...['industry', 'cohort'],
  ],
  note: [
    'notiz',
    'notizen',
    'bemerkung',
    'bemerkungen',
    'kommentar',
    'anmerkung',
    'note',
    'notes',
    'comment',
  ],
  code: [
    ...[
      'link',
      'links',
      'code',
      'codes',
      'ergebnis',
      'ergebnisse',
      'beraterlink',
      'teillink',
      'adresse',
      'url',
    ],
    ...['passgenau', 'result', 'results', 'score'],
  ],
}

/** Beside a first name they say the last one. */
const NAME = ['name', 'namen']

/**
 * The places of the columns that hold something, in the order in which it is said: of each kind the first one. `person`:
 * first and last name where the label is a firm.
 */
export type Heading = Readonly<Record<keyof Naming | 'person', readonly number[]>>

/** What a row says as the heading of a table; `null` if no cell of it is a known word. */
export function headingIn(row: readonly string[]): Heading | null {
  const words = row.map(wordOf)
  const places = (role: Role) => {
    const place = words.findIndex((word) => WORDS[role].includes(word))
    return place < 0 ? [] : [place]
  }
  if ((Object.keys(WORDS) as Role[]).every((role) => places(role).length === 0)) return null
  const [label, firstName, lastName] = [places('label'), places('firstName'), places('lastName')]
  const isLastName = label.some((place) => NAME.includes(words[place] ?? ''))
  const person = [...firstName, ...(lastName.length > 0 ? lastName : isLastName ? label : [])]
  const isFirm = label.length > 0 && !(isLastName && firstName.length > 0)
  return {
    ...(isFirm ? { label, person } : { label: person, person: [] }),
    group: places('group'),
    note: places('note'),
  }
}

/** Whether a cell only says that there is a result behind it. */
export function meansResult(cell: string): boolean {
  return WORDS.code.includes(wordOf(cell))
}

const wordOf = (cell: string) => cell.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
