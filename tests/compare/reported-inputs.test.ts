import { utils, type WorkBook, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { readIntake } from '../../app/compare/intake/read-intake'
import { questionnaire } from '../../content/2026-1/structure'
import { encodeAnswers } from '../../lib/codes/answer-code'
import { albrecht, brandt, responseSetOf } from '../lib/personas'

const TODAY = '2026-11-28'
const [A, B] = [albrecht, brandt].map((persona) =>
  encodeAnswers(questionnaire, responseSetOf(persona, '2026-11-22')),
) as [string, string]
const link = (code: string) => `https://passgenau.example/results/${code}`

/** Code, name and group of each result; and everything that would make the reader stop. */
async function handIn(text: string, ...files: File[]) {
  const { selection, collection, hidden, unnamed } = await readIntake([], text, files, TODAY)
  const { results, repeated, surplus, unusable } = selection
  const namings = new Map(collection.entries.map(({ code, label, group }) => [code, [label, group]]))
  return {
    results: results.map(({ code }) => [code, ...(namings.get(code) ?? [])]),
    stops: [...repeated, ...surplus, ...unusable, ...unnamed],
    hidden: [...hidden],
  }
}
const opens = (...results: string[][]) => ({ results, stops: [], hidden: [] })
const file = (name: string, ...parts: BlobPart[]) => new File(parts, name)
const inBytes = (text: string, bytes: Readonly<Record<string, number>>) =>
  Uint8Array.from([...text].map((letter) => bytes[letter] ?? letter.charCodeAt(0)))

function workbook(
  rows: string[][],
  change: (sheet: ReturnType<typeof utils.aoa_to_sheet>, book: WorkBook) => void,
) {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(rows)
  utils.book_append_sheet(book, sheet, 'Tabelle1')
  change(sheet, book)
  return file('liste.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })))
}

describe('pasted', () => {
  const ONE: Readonly<Record<string, string>> = {
    'behind Google’s redirect': `https://g.example/url?q=${link(A)}&usg=AOvVaw0abc`,
    'behind an older one of it': `https://g.example/url?q=${link(A)}&usg=AFQjCNE1ab2`,
    'in SafeLinks with marks like codes': `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link(A))}&sdata=Sk2vT9xLm4`,
    'above an Austrian tax number': `${link(A)}\nUID: ATU12345678`,
    'above a bank account': `${link(A)}\nIBAN: AT611904300234573201`,
    'beside words that begin alike': `${link(A)} zu Angebot2026 und Anlage2026`,
    'with a space of no width in it': `${link(A).slice(0, -6)}\u200b${link(A).slice(-6)}`,
  }
  test.each(Object.entries(ONE))('a link %s opens at once', async (_, text) => {
    expect(await handIn(text)).toEqual(opens([A]))
  })

  test.each([
    ['behind the kind letter', `https://p.example/compare?r=${A}&r=A\n${B.slice(1)}`],
    ['there, of codes alone', `${A}\nA\n${B.slice(1)}`],
    ['in front of it', `https://p.example/compare?r=${A}&r=\n${B}`],
    ['within the name of a parameter', `https://p.example/compare?r=${A}&\nr=${B}`],
    ['by an ampersand of HTML', `https://p.example/compare?r=${A}&amp;r=${B}`],
  ])('two results broken %s are both compared', async (_, text) => {
    expect(await handIn(text)).toEqual(opens([A], [B]))
  })

  test('a table with semicolons brings its names along', async () => {
    expect(await handIn(`Name;Link\nMüller;${link(A)}\nHuber;${link(B)}`)).toEqual(
      opens([A, 'Müller', ''], [B, 'Huber', '']),
    )
  })
})

describe('mails', () => {
  const head = 'From: Anna <anna@firma.example>\r\nSubject: Ergebnis\r\nMIME-Version: 1.0\r\n'
  const MAILS: Readonly<Record<string, string>> = {
    'in base64': `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`Guten Tag,\r\n${link(A)}\r\nViele Grüße`).toString('base64')}\r\n`,
    'with marks like codes in its head': `Message-ID: <AM0PR04MB5540@x.example>\r\nReceived: from AS8PR04MB8404.eurprd04.prod.outlook.com\r\n${head}Content-Type: text/plain\r\n\r\n${link(A)}\r\n`,
    'in two parts, in its text and behind it': `${head}Content-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${link(A)}\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p><a href=3D"${link(A).slice(0, 28)}=\r\n${link(A).slice(28)}">${link(A)}</a></p>\r\n--b1--\r\n`,
  }
  test.each(Object.entries(MAILS))('one %s opens at once', async (_, text) => {
    expect(await handIn('', file('mail.eml', text))).toEqual(opens([A]))
  })
})

describe('tables', () => {
  const named = opens([A, 'Müller Söhne', 'Süd'], [B, 'Groß KG', 'Nord'])
  const rows = `Name;Gruppe;Link\r\nMüller Söhne;Süd;${link(A)}\r\nGroß KG;Nord;${link(B)}\r\n`

  test('Excel’s kinds of CSV give their umlauts back', async () => {
    const macintosh = { ü: 0x9f, ö: 0x9a, ß: 0xa7 }
    const msDos = { ü: 0x81, ö: 0x94, ß: 0xe1 }
    expect(await handIn('', file('a.csv', inBytes(rows.replaceAll('\r\n', '\r'), macintosh)))).toEqual(named)
    expect(await handIn('', file('a.csv', inBytes(rows, msDos)))).toEqual(named)
  })

  test.each(['"sep=;"\r\n', 'SEP=;\r\n', 'sep=;;;\r\n', "'sep=;'\n", 'Sep = ;\r', '\ufeffsep=;\n'])(
    'the delimiter is said by %j, in a file as in pasted text',
    async (line) => {
      expect(await handIn('', file('a.csv', line + rows))).toEqual(named)
      expect(await handIn(line + rows)).toEqual(named)
    },
  )

  test('merged cells count for all their rows', async () => {
    const sheet = (merged: string) =>
      workbook(
        [
          ['Firma', 'Gruppe', 'Link'],
          ['Müller', 'Süd', link(A)],
          [merged === 'A2:A3' ? '' : 'Huber', merged === 'B2:B3' ? '' : 'Nord', link(B)],
        ],
        (one) => {
          one['!merges'] = [utils.decode_range(merged)]
        },
      )
    expect((await handIn('', sheet('A2:A3'))).results).toEqual([
      [A, 'Müller', 'Süd'],
      [B, 'Müller', 'Nord'],
    ])
    expect((await handIn('', sheet('B2:B3'))).results).toEqual([
      [A, 'Müller', 'Süd'],
      [B, 'Huber', 'Süd'],
    ])
  })

  test('a name with an address behind it stays one', async () => {
    for (const target of ['mailto:post@mueller.example', 'https://www.mueller.example/']) {
      const given = workbook([['Müller', link(A)]], (sheet) => {
        Object.assign(sheet['A1'] ?? {}, { l: { Target: target } })
      })
      expect(await handIn('', given)).toEqual(opens([A, 'Müller', '']))
    }
  })

  test('what a workbook hides comes along, and is said', async () => {
    const hideSheet = workbook(
      [
        ['Name', 'Link'],
        ['Müller', link(A)],
      ],
      (_, book) => {
        utils.book_append_sheet(book, utils.aoa_to_sheet([['Huber', link(B)]]), 'Tabelle2')
        book.Workbook = { Sheets: [{}, { Hidden: 2 }] }
      },
    )
    const hideRow = workbook(
      [
        ['Name', 'Link'],
        ['Müller', link(A)],
        ['Huber', link(B)],
      ],
      (sheet) => {
        sheet['!rows'] = [{}, {}, { hidden: true }]
      },
    )
    const expected = { ...opens([A, 'Müller', ''], [B, 'Huber', '']), hidden: [B] }
    expect(await handIn('', hideSheet)).toEqual(expected)
    expect(await handIn('', hideRow)).toEqual(expected)
    // What stands elsewhere as well is no news.
    expect((await handIn(link(B), hideRow)).hidden).toEqual([])
  })

  test('the questions of a survey are its heading', async () => {
    const survey = `"Antwort ID";"Datum Abgeschickt";"Bitte geben Sie den Namen Ihres Unternehmens an";"Ihr Link"\r\n"1";"2026-11-20 10:00:00";"Müller";"${link(A)}"\r\n"2";"2026-11-20 10:05:00";"Huber";"${link(B)}"\r\n`
    expect(await handIn('', file('umfrage.csv', survey))).toEqual(opens([A, 'Müller', ''], [B, 'Huber', '']))
  })
})
