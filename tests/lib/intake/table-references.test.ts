import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { tableHeadings } from '../../../content/table-headings'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { knownCodes } from '../../../lib/codes/known-codes'
import { referencesInPasted } from '../../../lib/intake/pasted-references'
import { referencesInTable } from '../../../lib/intake/table-references'
import { albrecht, brandt, cordes, responseSetOf } from '../personas'

const [a, b, c] = [albrecht, brandt, cordes].map((persona) =>
  encodeAnswers(questionnaire, responseSetOf(persona)),
) as [string, string, string]
const KNOWN = knownCodes([questionnaire])
const naming = (label: string, group = '', note = '') => ({ label, group, note })
const inTable = (rows: readonly (readonly string[])[]) =>
  referencesInTable('firmen.csv', rows, KNOWN, tableHeadings).map(({ file, code, text, naming: named }) => {
    expect(file).toBe('firmen.csv')
    return [code ?? text, named ?? null]
  })

describe('what stands beside a code', () => {
  test('is said by a heading, in German or English, in any order', () => {
    expect(
      inTable([
        ['Link', ' BEMERKUNG ', 'Firma', 'Umsatz', 'Branche'],
        [`https://passgenau.example/results/${a}`, 'ruft zurück', 'Albrecht', '12,5', 'Maschinenbau'],
        [b, '', ' Brandt ', '', ''],
        [c, '', '', '3', ''],
      ]),
    ).toEqual([
      [a, naming('Albrecht', 'Maschinenbau', 'ruft zurück')],
      [b, naming(' Brandt ')],
      [c, null],
    ])
    expect(
      inTable([
        ['participant', 'team', 'score', 'comment'],
        ['Jo', 'Sales', a, 'first'],
      ]),
    ).toEqual([[a, naming('Jo', 'Sales', 'first')]])
    for (const heading of [
      ['Firm', 'Sector', 'Remarks', 'Link with all answers'],
      ['Company name', 'Division', 'Comments', 'Result link'],
      ['Business', 'Location', 'Notes', 'Web address'],
      ['Contact person', 'Dept.', 'Remark', 'Code'],
      ['Full name', 'Department', 'Comment', 'Results'],
    ]) {
      expect(inTable([heading, ['Joinery', 'Trades', 'call back', a]])).toEqual([
        [a, naming('Joinery', 'Trades', 'call back')],
      ])
    }
  })

  test('is a person in two columns, in either order, unless a firm stands beside', () => {
    const table = (heading: readonly string[]) =>
      inTable([
        [...heading, 'Link'],
        ['Erika', 'Mustermann', a],
        ['', 'Schulz', b],
      ])
    const people = [
      [a, naming('Erika Mustermann')],
      [b, naming('Schulz')],
    ]
    expect(table(['Vorname', 'Nachname'])).toEqual(people)
    expect(table(['First name', 'Name'])).toEqual(people)
    expect(
      inTable([
        ['Name', 'Vorname', 'Link'],
        ['Mustermann', 'Erika', a],
      ]),
    ).toEqual(people.slice(0, 1))
    expect(
      inTable([
        ['Vorname', 'Nachname', 'Firma', 'Link'],
        ['Erika', 'Mustermann', 'Albrecht', a],
      ]),
    ).toEqual([[a, naming('Albrecht')]])
  })

  test('is each of the people of a firm, and the firm is their group, unless they have another one', () => {
    const people = [
      ['Holz GmbH', 'Erika', 'Mustermann', a],
      ['Holz GmbH', 'Jo', 'Schulz', b],
    ]
    const heading = ['Firma', 'Vorname', 'Nachname', 'Link']
    expect(inTable([heading, ...people])).toEqual([
      [a, naming('Erika Mustermann', 'Holz GmbH')],
      [b, naming('Jo Schulz', 'Holz GmbH')],
    ])
    const teams = ['Team', 'Montage', 'Büro']
    expect(inTable([heading, ...people].map((row, place) => [...row, teams[place] ?? '']))).toEqual([
      [a, naming('Erika Mustermann', 'Montage')],
      [b, naming('Jo Schulz', 'Büro')],
    ])
    // Who has no name is called by the firm, and a single "Name" beside it is a person's.
    const alone = ['Huber', '', '', c]
    expect(inTable([heading, ...people, alone]).at(-1)).toEqual([c, naming('Huber', 'Huber')])
    expect(
      inTable([
        ['Firma', 'Vorname', 'Name', 'Link'],
        ...people.map(([firm = '', , last = '', code = '']) => [firm, 'Erika', last, code]),
      ]),
    ).toEqual([
      [a, naming('Erika Mustermann', 'Holz GmbH')],
      [b, naming('Erika Schulz', 'Holz GmbH')],
    ])
    // One person twice is a firm over time.
    expect(inTable([heading, people[0] ?? [], ['Holz GmbH', 'Erika', 'Mustermann', b]])).toEqual([
      [a, naming('Holz GmbH')],
      [b, naming('Holz GmbH')],
    ])
  })

  test('is the one other cell where the heading has another word for it', () => {
    for (const word of ['Betriebsname', 'Name des Betriebs', 'Vor- und Nachname', 'E-Mail']) {
      expect(
        inTable([
          [word, 'Link', 'Gruppe'],
          ['Albrecht', a, 'Nord'],
        ]),
      ).toEqual([[a, naming('Albrecht', 'Nord')]])
    }
    expect(
      inTable([
        ['Anrede', 'Titel', 'Name', 'Link'],
        ['Frau', 'Dr.', 'Cordes', a],
      ]),
    ).toEqual([[a, naming('Cordes')]])
  })

  test('is the label without a heading, if it is the only other cell', () => {
    expect(inTable([['Albrecht', '', a], [b], ['Cordes', 'Handel', c]])).toEqual([
      [a, naming('Albrecht')],
      [b, null],
      [c, null],
    ])
  })

  test('is shared by several codes of one row', () => {
    expect(
      inTable([
        ['Name', 'Link früher', 'Link heute'],
        ['Albrecht', a, `${b}, ${c}`],
      ]),
    ).toEqual([a, b, c].map((code) => [code, naming('Albrecht')]))
  })

  test('is a name even if it looks like a code, where the heading says so', () => {
    expect(
      inTable([
        ['Name', 'Link'],
        ['Anlage2026', a],
      ]),
    ).toEqual([[a, naming('Anlage2026')]])
    // A damaged code in a column of names is still said to be one.
    expect(inTable([['Name', 'Link'], [a], [`${b.slice(0, -2)}`, '']])).toEqual([
      [a, null],
      [b.slice(0, -2), null],
    ])
  })

  test('is shortened to what a collection can hold, never within a character', () => {
    const [[, named] = []] = inTable([
      ['Name', 'Link'],
      [`${'x'.repeat(118)}😀${'y'.repeat(9)}`, a],
    ])
    expect(named).toEqual(naming(`${'x'.repeat(118)}…`))
    const [[, whole] = []] = inTable([
      ['Name', 'Link'],
      ['x'.repeat(120), a],
    ])
    expect(whole).toEqual(naming('x'.repeat(120)))
  })
})

test('a row with text and without a code is named, unless it stands in the heading or above; a table without codes is, too', () => {
  expect(
    inTable([
      ['Workshop am Dienstag'],
      ['Name', 'Link'],
      ['Albrecht', a],
      ['', ' '],
      ['Brandt', 'fehlt noch'],
    ]),
  ).toEqual([
    [a, naming('Albrecht')],
    ['Brandt; fehlt noch', null],
  ])
  expect(
    inTable([
      ['Name', 'Gruppe', 'Link'],
      ['Brandt', 'Team', 'fehlt noch'],
      ['Albrecht', 'Team', a],
    ]),
  ).toEqual([
    ['Brandt; Team; fehlt noch', null],
    [a, naming('Albrecht', 'Team')],
  ])
  expect(inTable([['Name', 'Link'], ['Brandt']])).toEqual([
    ['Name; Link', null],
    ['Brandt', null],
  ])
  expect(inTable([])).toEqual([])
})

describe('what is pasted', () => {
  const tabs = (text: string) => text.split(/\r\n|\n/).map((line) => line.split('\t'))
  const pasted = (text: string) =>
    referencesInPasted(text, KNOWN, tabs, tableHeadings).map(({ code, text: given, naming: named }) => [
      code ?? given,
      named?.label ?? null,
    ])

  test('is a table where it has columns', () => {
    expect(pasted(`Firma\tLink\nAlbrecht\t${a}\n'=Brandt\t${b}\nCordes\t\n`)).toEqual([
      [a, 'Albrecht'],
      [b, '=Brandt'],
      ['Cordes', null],
    ])
  })

  test('is text before and after its table, and where the tabs are those of a letter', () => {
    expect(
      pasted(`Hallo,\nhier die Liste:\nAlbrecht\t${a}\nGrüße\nhttps://x.example/results/\nund\n${b}`),
    ).toEqual([
      [a, 'Albrecht'],
      ['https://x.example/results/', null],
      [b, null],
    ])
    expect(pasted(`Mit Gruß\tJo\n${a}`)).toEqual([[a, null]])
    expect(pasted(`${a}\n${b}`)).toEqual([
      [a, null],
      [b, null],
    ])
  })
})
