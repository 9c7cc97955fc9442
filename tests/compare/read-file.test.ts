import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { collectionBlob, resultsBlob } from '../../app/compare/export/write-files'
import { readFile } from '../../app/compare/intake/read-file'
import { fromForm } from '../../app/compare/intake/read-request'
import { questionnaire } from '../../content/2026-1/structure'
import { READ_LIMIT } from '../../lib/collection/result-file'
import { albrecht, brandt, cordes } from '../lib/personas'
import { KNOWN, named, namedScores } from './named-results'

const firms = [named(albrecht, 1), named(brandt, 2), named(cordes, 3)]
const [a, b, c] = firms.map(({ code }) => code) as [string, string, string]
const link = (code: string) => `https://passgenau.example/results/${code}`
const file = (name: string, ...parts: BlobPart[]) => new File(parts, name)
const bytesOf = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))

/** Code or text of each reference, with the label; or the problem. */
async function reading(given: File) {
  const { references, problem } = await readFile(given, KNOWN)
  return problem ?? references.map(({ code, text, naming }) => [code ?? `! ${text}`, naming?.label ?? null])
}

const mail = (encoding: string, body: string) =>
  `From: anna@firma.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`
const soft = (text: string) => `${text.slice(0, 60)}=\r\n${text.slice(60)}`

/** A workbook as another program writes it. */
function workbook(
  sheets: Readonly<Record<string, unknown[][]>>,
  change = (_: ReturnType<typeof utils.aoa_to_sheet>) => {},
) {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows)
    change(sheet)
    utils.book_append_sheet(book, sheet, name)
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
}

describe('text', () => {
  const list = `Firma;Link;Notiz\r\nMüller & Söhne;${link(a)};"ruft; zurück"\r\nBäckerei;;kommt noch\r\n`
  const read = [
    [a, 'Müller & Söhne'],
    ['! Bäckerei; kommt noch', null],
  ]
  const CASES: readonly [string, File, unknown][] = [
    ['a CSV in UTF-8', file('firmen.csv', list), read],
    ['a CSV with a mark', file('firmen.csv', `\ufeff${list}`), read],
    ['a CSV in Windows-1252', file('FIRMEN.CSV', bytesOf(list, 'latin1')), read],
    [
      'a CSV with commas',
      file('a.csv', `Name,Link\n"Meier, Jo",${a}\nBrandt,${b}\n`),
      [
        [a, 'Meier, Jo'],
        [b, 'Brandt'],
      ],
    ],
    [
      'a CSV with commas in the names',
      file('a.csv', `Meier, Jo;${a}\nBrandt, Al;${b}`),
      [
        [a, 'Meier, Jo'],
        [b, 'Brandt, Al'],
      ],
    ],
    ['a CSV that says its delimiter', file('a.csv', `sep=|\r\nName|Link\r\nJo|${a}`), [[a, 'Jo']]],
    [
      'Unicode text of Excel',
      file('a.txt', bytesOf(`\ufeffName\tLink\r\nJürgen\t${a}\r\n`, 'utf16le')),
      [[a, 'Jürgen']],
    ],
    ['a cell with a line break', file('a.csv', `Name;Link\r\n"zwei\nZeilen";${a}`), [[a, 'zwei\nZeilen']]],
    [
      'one column',
      file('a.csv', `${a}\n${link(b)}`),
      [
        [a, null],
        [b, null],
      ],
    ],
    [
      'names in quotes, copied as they are',
      file('a.txt', `Firma\tLink\n"Holz" Meier\t${a}\n"Zimmerei Jo\t${b}\n"zwei\nZeilen"\t${c}`),
      [
        [a, '"Holz" Meier'],
        [b, '"Zimmerei Jo'],
        [c, 'zwei\nZeilen'],
      ],
    ],
    ['a letter', file('brief.txt', `Guten Tag,\n\nhier: ${link(a)}\n\nGruß`), [[a, null]]],
    ['a delimiter said in quotes', file('a.csv', `"sep=;"\r\nName;Link\r\nJo;${a}`), [[a, 'Jo']]],
    ['a delimiter said in capitals', file('a.csv', `SEP=;\r\nName;Link\r\nJo;${a}`), [[a, 'Jo']]],
    [
      'a table in a text file',
      file('a.txt', `Name;Link\r\nJo;${a}\r\nAl;${b}`),
      [
        [a, 'Jo'],
        [b, 'Al'],
      ],
    ],
    [
      'a survey whose questions stand above the answers',
      file(
        'umfrage.csv',
        `"Antwort ID";"Abgeschickt";"Bitte nennen Sie den Namen Ihres Unternehmens";"Ihr Link"\n"1";"2026-11-20";"Jo";"${link(a)}"`,
      ),
      [[a, 'Jo']],
    ],
    [
      'a survey that asks for something else',
      file(
        'umfrage.csv',
        `"Antwort ID";"Abgeschickt";"Wie heißen Sie?";"Link"\n"1";"2026-11-20";"Jo";"${link(a)}"`,
      ),
      [[a, null]],
    ],
    ['a mail', file('post.eml', mail('quoted-printable', `Hallo,\r\n${soft(link(a))}\r\n`)), [[a, null]]],
    [
      'a mail in base64',
      file('post.eml', mail('base64', Buffer.from(`Grüße\n${link(a)}`).toString('base64'))),
      [[a, null]],
    ],
    [
      'a mail in two parts, which say the same',
      file(
        'post.eml',
        `MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\n` +
          `Content-Type: text/plain; charset=utf-8\r\n\r\n${link(a)}\r\n--b1\r\nContent-Type: text/html\r\n\r\n` +
          `<p>Hier: <a href="${link(a)}">${link(a)}</a></p>\r\n--b1--\r\n`,
      ),
      [[a, null]],
    ],
    [
      'the marks of a mail server',
      file(
        'post.eml',
        `Message-ID: <AM0PR04MB5540@x.example>\r\nReceived: by AS8PR04MB8404\r\n\r\n${link(a)}`,
      ),
      [[a, null]],
    ],
    [
      'a page',
      file(
        'seite.htm',
        `<html><body><p>Ergebnis: <a href="${link(a)}">hier</a></p><p>${link(a)}</p></body></html>`,
      ),
      [[a, null]],
    ],
    [
      'a page that calls itself a workbook',
      file(
        'liste.xls',
        `<table><tr><th>Name</th><th>Link</th></tr><tr><td>M&uuml;ller</td><td><a href='${link(a)}'>Ergebnis</a></td></tr></table>`,
      ),
      [[a, 'Müller']],
    ],
    [
      'a damaged code',
      file('a.csv', `Jo;${a.slice(0, -2)}\nAl;${b}`),
      [
        [a.slice(0, -2), 'Jo'],
        [b, 'Al'],
      ],
    ],
    ['no code at all', file('a.csv', 'Name;Umsatz\nJo;3\nAl;4'), [['! ', null]]],
    ['nothing', file('leer.txt'), [['! ', null]]],
  ]
  test.each(CASES)('%s', async (_, given, expected) => {
    expect(await reading(given)).toEqual(expected)
  })
})

describe('workbooks', () => {
  test('give the codes of every sheet; one that leads to nothing is no mistake', async () => {
    const sheets = {
      Nord: [
        ['Teilnehmer', 'Link', 'Tag'],
        ['Jo', link(a), new Date('2026-02-03')],
        ['Al', 'fehlt', 7],
      ],
      Süd: [[b, 'Kim']],
      Legende: [['Anlage2026', 'was so heißt'], [true]],
    }
    expect(await reading(file('liste.xlsx', workbook(sheets)))).toEqual([
      [a, 'Jo'],
      ['! Al; fehlt; 7', null],
      [b, 'Kim'],
    ])
  })

  test('give the links behind their cells: behind the name, behind a word for it, and computed', async () => {
    const sheets = { Liste: [['Jo'], ['Al', 'Ergebnis'], ['Kim', 'Ergebnis']] }
    const bytes = workbook(sheets, (sheet) => {
      Object.assign(sheet['A1'] ?? {}, { l: { Target: link(a) } })
      Object.assign(sheet['B2'] ?? {}, { l: { Target: `${link(b)}?r=1` } })
      Object.assign(sheet['B3'] ?? {}, { f: `HYPERLINK("${link(c)}","Ergebnis")` })
    })
    expect(await reading(file('liste.xlsx', bytes))).toEqual([
      [a, 'Jo'],
      [b, 'Al'],
      [c, 'Kim'],
    ])
  })

  test('give names that are computed, or lead to an address, and what merged cells say to all their rows', async () => {
    const sheets = {
      Verbund: [
        ['Firma', 'Gruppe', 'Link'],
        ['Jo', 'Süd', link(a)],
        [null, null, link(b)],
      ],
      Formel: [['Kim', link(c)]],
    }
    const bytes = workbook(sheets, (sheet) => {
      if (sheet['C3']) sheet['!merges'] = [utils.decode_range('A2:A3'), utils.decode_range('B2:B3')]
      else
        Object.assign(sheet['A1'] ?? {}, {
          f: 'CONCATENATE("K","im")',
          l: { Target: 'mailto:kim@firma.example' },
        })
    })
    const { references } = await readFile(file('liste.xlsx', bytes), KNOWN)
    expect(references.map(({ code, naming }) => [code, naming?.label, naming?.group])).toEqual([
      [a, 'Jo', 'Süd'],
      [b, 'Jo', 'Süd'],
      [c, 'Kim', ''],
    ])
  })

  test('that hold no code are one thing that cannot be used', async () => {
    expect(await reading(file('a.xlsx', workbook({ A: [['x'], ['y']], B: [['z']] })))).toEqual([['! ', null]])
  })

  const whole = workbook({ A: [[a]] })
  const broken = Uint8Array.from(whole)
  broken.fill(0x41, 200, 400)
  const bomb = Uint8Array.from(whole)
  const entry = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  new DataView(bomb.buffer).setUint32(entry + 24, 200 * 1024 * 1024, true)
  const CASES: readonly [string, File, string][] = [
    ['cut off', file('a.xlsx', whole.slice(0, -30)), 'broken-workbook'],
    ['damaged inside', file('a.xlsx', broken), 'broken-workbook'],
    ['another archive', file('a.xlsx', bytesOf('504b0304', 'hex'), 'kaputt'), 'broken-workbook'],
    ['behind a password', file('a.xlsx', bytesOf('d0cf11e0a1b11ae1', 'hex')), 'closed-document'],
    ['of Excel 97', file('a.XLS', bytesOf('d0cf11e0a1b11ae1', 'hex')), 'old-workbook'],
    ['a mail of Outlook', file('a.msg', bytesOf('d0cf11e0a1b11ae1', 'hex')), 'outlook-mail'],
    ['unpacking to 200 MB', file('a.xlsx', bomb), 'too-much-inside'],
    ['a PDF', file('a.xlsx', '%PDF-1.7'), 'pdf'],
    ['a picture', file('a.png', bytesOf('89504e470d0a1a0a00', 'hex')), 'picture'],
  ]
  test.each(CASES)('%s: says why', async (_, given, problem) => {
    expect(await reading(given)).toBe(problem)
  })
})

describe('files of our own', () => {
  test('results, also with score codes, written in turns', async () => {
    const results = [...firms, namedScores(albrecht, 4)]
    const progress: number[] = []
    const blob = await resultsBlob(results, (done) => progress.push(done))
    expect(progress.at(-1)).toBe(4)
    expect(await reading(file('a.json', blob))).toEqual(results.map(({ code }) => [code, null]))
    expect(JSON.parse(await blob.text())).toMatchObject({ format: 'passgenau-results', version: 1 })
  })

  test('a collection with names and decisions, whatever the file is called', async () => {
    const entries = [{ code: a, label: 'Jo', group: 'Nord', note: '' }]
    const decisions = [{ group: 'Nord', item: questionnaire.items[0]?.id ?? '', text: 'klären' }]
    const blob = collectionBlob({ title: 'Runde', entries, decisions })
    expect(await readFile(file('runde.txt', blob), KNOWN)).toEqual({
      references: [{ file: 'runde.txt', text: a, code: a, naming: { label: 'Jo', group: 'Nord', note: '' } }],
      collection: { title: 'Runde', decisions },
      problem: null,
    })
  })

  test('a collection whose keys another program has sorted', async () => {
    const entries = [{ code: a, label: 'Jo', group: 'Nord', note: 'x'.repeat(200) }]
    const sorted = { decisions: [], entries, format: 'passgenau-collection', title: 'Runde', version: 1 }
    expect(await reading(file('runde.json', JSON.stringify(sorted)))).toEqual([[a, 'Jo']])
  })

  test('JSON of others, cut off, or of a later version', async () => {
    expect(await reading(file('a.json', '{"a": 1}'))).toBe('other-format')
    expect(await reading(file('a.json', 'Hallo'))).toBe('not-json')
    expect(await reading(file('a.json', '{"format":"passgenau-collection","version":3}'))).toBe(
      'newer-version',
    )
  })
})

test('a file at the limit is read, one byte more is not', async () => {
  const at = file('a.txt', a, ' '.repeat(READ_LIMIT - a.length))
  expect(await reading(at)).toEqual([[a, null]])
  expect(await reading(file('a.txt', a, ' '.repeat(READ_LIMIT - a.length + 1)))).toBe('over-limit')
})

test('without JavaScript the server reads the same text files, and says what to do with a workbook', async () => {
  const selection = await fromForm(
    [`Firma\tLink\nCordes\t${c}\nDorn\tfehlt`],
    [
      file('a.csv', `Name;Link\nAlbrecht;${a}\nBrandt;fehlt`),
      file('b.txt', bytesOf(`\ufeff${b}`, 'utf16le')),
      file('c.xlsx', workbook({ A: [[a]] })),
      file('d.png', bytesOf('89504e4700', 'hex')),
    ],
  )
  expect(selection.results.map(({ code }) => code)).toEqual([c, a, b])
  expect(selection.unusable).toEqual([
    { file: null, text: 'Dorn; fehlt', problem: 'no-code' },
    { file: 'a.csv', text: 'Brandt; fehlt', problem: 'no-code' },
    { file: 'c.xlsx', text: '', problem: 'needs-script' },
    { file: 'd.png', text: '', problem: 'picture' },
  ])
})
