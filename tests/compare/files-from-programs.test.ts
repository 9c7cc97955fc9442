import { utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { readIntake } from '../../app/compare/intake/read-intake'
import { questionnaire } from '../../content/2026-1/structure'
import { encodeAnswers } from '../../lib/codes/answer-code'
import { albrecht, brandt, responseSetOf } from '../lib/personas'

const [A, B] = [albrecht, brandt].map((persona) =>
  encodeAnswers(questionnaire, responseSetOf(persona, '2026-11-22')),
) as [string, string]
const [one, other] = [A, B].map((code) => `https://p.example/results/${code}`) as [string, string]
const file = (name: string, ...parts: BlobPart[]) => new File(parts, name)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

/** Codes with their names, what is named as unusable, and what is asked: the likely column of each heading. */
async function reading(...files: File[]) {
  const { selection, collection, unnamed } = await readIntake([], '', files, '2026-11-28')
  const names = new Map(collection.entries.map(({ code, label }) => [code, label]))
  return [
    ...selection.results.map(({ code }) => [code, ...(names.get(code) ? [names.get(code)] : [])].join(' = ')),
    ...selection.repeated.map(({ code }) => `again: ${code}`),
    ...selection.unusable.map(({ text, problem }) => `${problem}: ${text}`),
    ...unnamed.map(({ columns, likely }) => `? ${columns.find(({ place }) => place === likely)?.example}`),
  ]
}
const NAMED = [`${A} = Müller`, `${B} = Huber`]
const asked = (name: string) => [A, B, `? ${name}`]

function workbook(rows: unknown[][], change: (sheet: WorkSheet, book: WorkBook) => void = () => {}) {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(rows)
  utils.book_append_sheet(book, sheet, 'Tabelle1')
  change(sheet, book)
  return file('liste.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })))
}

describe('text', () => {
  const list = `Name\tLink\r\nMüller\t${one}\r\nHuber\t${other}\r\n`
  const CASES: Readonly<Record<string, File>> = {
    'LibreOffice, with commas': file('a.csv', `Name,Link\n"Müller",${one}\n"Huber",${other}\n`),
    'Excel’s Unicode text': file('a.txt', utf16(`\ufeff${list}`)),
    'the same without its mark': file('a.txt', utf16(list)),
    'a CSV in it': file('a.csv', utf16(list.replaceAll('\t', ';'))),
    'tabs in a file that calls itself a workbook': file('a.xls', list),
    'a CSV that was saved once too often': file(
      'a.csv',
      `"Name;Link"\r\n"Müller;${one}"\r\n"Huber;${other}"\r\n`,
    ),
    'a CSV in which a program has left a zero': file(
      'a.csv',
      `Ergebnisse aus dem Herbst 2026,\r\nName,Link\r\nMü\0ller,${one}\r\nHuber,${other}\r\n`,
    ),
    'contacts of Google, with links among the websites': file(
      'contacts.csv',
      `Name,Given Name,Additional Name,Family Name,Birthday,Notes,E-mail 1 - Type,E-mail 1 - Value,Website 1 - Type,Website 1 - Value\nMüller,,,Müller,,,* ,m@firma.example,Profile,${one}\nHuber,,,Huber,,,* ,h@firma.example,Profile,${other}\n`,
    ),
    'contacts of Thunderbird, whose firm stays empty': file(
      'contacts.csv',
      `First Name,Last Name,Display Name,Primary Email,Organization,Web Page 1,Notes,\n,Müller,Müller,m@firma.example,,${one},,\n,Huber,Huber,h@firma.example,,${other},,\n`,
    ),
    'a CSV with a title and filters above': file(
      'a.csv',
      `Ergebnisse Herbst;;\r\nStand: 28.11.2026;;\r\n;;\r\nNr.;Name;Link\r\n1;Müller;${one}\r\n2;Huber;${other}\r\n`,
    ),
    'two lines of headings': file(
      'a.csv',
      `Betrieb;;Passgenau\r\nName;Ort;Link\r\nMüller;Köln;${one}\r\nHuber;Wien;${other}\r\n`,
    ),
    'a list in Markdown': file(
      'a.md',
      `| Name | Link |\n|---|---|\n| Müller | ${one} |\n| Huber | ${other} |\n`,
    ),
    'a page of Excel, with a name over two lines of text': file(
      'a.htm',
      `<html xmlns:x="urn:x"><head><style>A01B{}</style></head><body><table><tr><td>Name</td><td>Link</td></tr><tr><td><p class=MsoNormal>M&uuml;ller<o:p></o:p></p></td><td><p><a href="${one}">Ergebnis</a></p></td></tr><tr><td>Huber</td><td>${other}</td></tr></table></body></html>`,
    ),
    'a workbook in XML of Excel 2003': file(
      'a.xls',
      `<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook xmlns:ss="urn:ss"><Styles><Style ss:ID="s1"/></Styles><Worksheet ss:Name="A"><Table><Row><Cell><Data ss:Type="String">Nr</Data></Cell><Cell><Data ss:Type="String">Name</Data></Cell><Cell><Data ss:Type="String">Link</Data></Cell></Row><Row><Cell ss:Index="2"><Data ss:Type="String">Müller</Data></Cell><Cell ss:HRef="${one}"><Data ss:Type="String">Ergebnis</Data></Cell></Row><Row><Cell/><Cell><Data ss:Type="String">Huber</Data></Cell><Cell><Data ss:Type="String">${other}</Data></Cell></Row></Table></Worksheet></Workbook>`,
    ),
  }
  test.each(Object.entries(CASES))('%s', async (_, given) => {
    expect(await reading(given)).toEqual(NAMED)
  })

  test('a cell of a page over two rows counts for both', async () => {
    const page = `<table><tr><th>Firma</th><th>Link</th></tr><tr><td rowspan="2">Müller</td><td>${one}</td></tr><tr><td>${other}</td></tr></table>`
    expect(await reading(file('a.html', page))).toEqual([`${A} = Müller`, `${B} = Müller`])
  })

  const LINKS: Readonly<Record<string, File>> = {
    RTF: file(
      'a.rtf',
      `{\\rtf1\\ansi{\\field{\\*\\fldinst{HYPERLINK "${one}"}}{\\fldrslt{\\ul\r\n${one}}}}\\par ${other}\\par}`,
    ),
    'an address card': file(
      'a.vcf',
      `BEGIN:VCARD\r\nFN:Müller\r\nURL:${one.slice(0, 50)}\r\n ${one.slice(50)}\r\nEND:VCARD\r\nBEGIN:VCARD\r\nURL:${other}\r\nEND:VCARD\r\n`,
    ),
    'shortcuts of Windows, one after the other': file(
      'a.url',
      `[InternetShortcut]\r\nURL=${one}\r\n[InternetShortcut]\r\nURL=${other}\r\n`,
    ),
    'a shortcut of a Mac': file(
      'a.webloc',
      `<?xml version="1.0"?><!DOCTYPE plist><plist><dict><key>URL</key><string>${one}</string><string>${other}</string></dict></plist>`,
    ),
    bookmarks: file(
      'a.html',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="${one}" ADD_DATE="1">Müller</A><DT><A HREF="${other}">Huber</A></DL>`,
    ),
    'lines of JSON': file('log.json', `{"text":"${one}"}\n{"text":"${other}"}`),
    'a chat saved as JSON': file(
      'result.json',
      JSON.stringify({ name: 'Anna', messages: [{ text: `Hier:\n${one}` }, { text: other }] }),
    ),
  }
  test.each(Object.entries(LINKS))('%s', async (_, given) => {
    expect(await reading(given)).toEqual([A, B])
  })
})

describe('mails', () => {
  const head = 'From: anna@firma.example\r\nMIME-Version: 1.0\r\n'
  const plain = (text: string) => `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`
  const attached = (name: string, content: string) =>
    `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAnbei.\r\n--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n--b--\r\n`
  const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')

  test('a folder of them is read as several, in their own letters', async () => {
    const folder = `From 1@xxx Sat Nov 28 15:13:22 +0000 2026\r\n${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(one)}\r\n\r\nFrom anna Sat Nov 28 15:13:22 2026\r\n${plain(other)}`
    expect(await reading(file('Posteingang', folder))).toEqual([A, B])
  })

  test('a table that is attached is read with its names', async () => {
    const csv = `Name;Link\r\nMüller;${one}\r\nHuber;${other}\r\n`
    expect(await reading(file('a.eml', attached('liste.csv', base64(csv))))).toEqual(NAMED)
    const book = workbook([
      ['Name', 'Link'],
      ['Müller', one],
      ['Huber', other],
    ])
    const inMail = attached('liste.xlsx', base64(new Uint8Array(await book.arrayBuffer())))
    expect(await reading(file('a.eml', inMail))).toEqual(NAMED)
  })

  test('what is attached and cannot be read is named, a picture in a signature is not', async () => {
    const old = attached('liste.xls', base64(Buffer.from('d0cf11e0a1b11ae1', 'hex')))
    expect(await reading(file('a.eml', old))).toEqual(['old-workbook: '])
    expect(await reading(file('a.eml', old.replace('Anbei.', one)))).toEqual([A, 'old-workbook: '])
    const packed = attached('winmail.dat', base64(Buffer.from('789f3e22a701', 'hex')))
    expect(await reading(file('a.eml', packed))).toEqual(['outlook-mail: '])
    const logo = attached('logo.png', base64('x')).replace('Anbei.', one)
    expect(await reading(file('a.eml', logo))).toEqual([A])
  })

  test('a table in a mail of Outlook keeps its rows', async () => {
    const cell = (text: string) => `<td><p class=3DMsoNormal>${text}<o:p></o:p></p></td>`
    const page = `<html><body><p>Hallo,</p><table><tr>${cell('Name')}${cell('Link')}</tr><tr>${cell('M=FCller')}${cell(one)}</tr><tr>${cell('Huber')}${cell(other)}</tr></table></body></html>`
    const mail = `${head}Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page.replaceAll('><', '>=\r\n<')}`
    expect(await reading(file('a.eml', mail))).toEqual(NAMED)
  })
})

describe('surveys', () => {
  const csv = (...rows: string[][]) =>
    file(
      'umfrage.csv',
      rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
    )
  const CASES: Readonly<Record<string, readonly [File, readonly string[]]>> = {
    'Google Forms': [
      csv(
        ['Zeitstempel', 'Wie heißt Ihr Unternehmen?', 'Link zum Ergebnis'],
        ['28.11.2026 15:13:22', 'Müller', one],
        ['28.11.2026 15:14:22', 'Huber', other],
      ),
      NAMED,
    ],
    'Google Forms, with other words': [
      csv(
        ['Zeitstempel', 'E-Mail-Adresse', 'Wie heißen Sie?', 'Ihr Link'],
        ['28.11.2026 15:13:22', 'a@m.example', 'Müller', one],
        ['28.11.2026 15:14:22', 'h@h.example', 'Huber', other],
      ),
      asked('Müller'),
    ],
    'Microsoft Forms, whose own name stays empty': [
      workbook([
        ['ID', 'Startzeit', 'Fertigstellungszeit', 'E-Mail', 'Name', 'Wie heißt Ihr Betrieb?', 'Ihr Link'],
        [1, new Date('2026-11-20'), new Date('2026-11-20'), 'anonymous', '', 'Müller', one],
        [2, new Date('2026-11-20'), new Date('2026-11-20'), 'anonymous', '', 'Huber', other],
      ]),
      NAMED,
    ],
    LimeSurvey: [
      csv(
        ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'G01Q01', 'G01Q02'],
        ['1', '2026-11-20 10:00:00', '2', 'de', '123456', 'Müller', one],
        ['2', '2026-11-20 10:05:00', '2', 'de', '123457', 'Huber', other],
      ),
      asked('Müller'),
    ],
    Typeform: [
      csv(
        ['#', 'What’s your company called?', 'Paste your link', 'Response Type', 'Start Date (UTC)'],
        ['x1y2', 'Müller', one, 'completed', '2026-11-20 10:00:00'],
        ['x3y4', 'Huber', other, 'completed', '2026-11-20 10:00:00'],
      ),
      NAMED,
    ],
    Qualtrics: [
      csv(
        ['StartDate', 'Status', 'Q1', 'Q2'],
        ['Start Date', 'Response Type', 'Bitte nennen Sie Ihr Unternehmen', 'Ihr Link'],
        ['{"ImportId":"startDate"}', '{"ImportId":"status"}', '{"ImportId":"QID1"}', '{"ImportId":"QID2"}'],
        ['2026-11-20 10:00:00', 'IP Address', 'Müller', one],
        ['2026-11-20 10:00:00', 'IP Address', 'Huber', other],
      ),
      NAMED,
    ],
    SurveyMonkey: [
      csv(
        ['Respondent ID', 'Start Date', 'Was machen Sie?', 'Ihr Link'],
        ['', '', 'Open-Ended Response', 'Open-Ended Response'],
        ['114', '11/20/2026', 'Müller', one],
        ['115', '11/20/2026', 'Huber', other],
      ),
      asked('Müller'),
    ],
    'two questions alone': [csv(['Wie heißen Sie?', 'Ihr Link'], ['Müller', one], ['Huber', other]), NAMED],
    'no heading at all': [csv(['1', 'Müller', one], ['2', 'Huber', other]), asked('Müller')],
  }
  test.each(Object.entries(CASES))('%s', async (_, [given, expected]) => {
    expect(await reading(given)).toEqual(expected)
  })

  test('tables with the same heading are asked about once, and what is said counts for all', async () => {
    const survey = (name: string, link: string) =>
      file(
        `${name}.csv`,
        csv(['Zeit', 'Mail', 'Wie heißen Sie?', 'Ihr Link'], ['1', 'a@m.example', name, link]),
      )
    const { unnamed, named } = await readIntake(
      [],
      '',
      [survey('Müller', one), survey('Huber', other)],
      '2026-11-28',
    )
    expect(unnamed.map((table) => table.file)).toEqual(['Müller.csv'])
    const said = (place: number | null) =>
      named(new Map([[unnamed[0]?.key ?? '', place]])).entries.map(({ code, label }) => `${code} = ${label}`)
    expect(said(2)).toEqual(NAMED)
    expect(said(null)).toEqual([])
  })
})

describe('workbooks', () => {
  const linked = (sheet: WorkSheet, cell: string, target: string) =>
    Object.assign(sheet[cell] ?? {}, { l: { Target: target } })
  const CASES: Readonly<Record<string, File>> = {
    'headings merged over two columns': workbook(
      [
        ['Betrieb', '', 'Passgenau'],
        ['Name', 'Ort', 'Link'],
        ['Müller', 'Köln', one],
        ['Huber', 'Wien', other],
      ],
      (sheet) => {
        sheet['!merges'] = [utils.decode_range('A1:B1')]
      },
    ),
    'rich text': workbook(
      [
        ['x', one],
        ['Huber', other],
      ],
      (sheet) => {
        sheet['A1'] = { t: 's', v: 'Müller', r: '<r><rPr><b/></rPr><t>Mül</t></r><r><t>ler</t></r>' }
      },
    ),
    'names by formula, links by HYPERLINK()': workbook(
      [
        ['Name', 'Link'],
        ['Müller', 'öffnen'],
        ['Huber', 'öffnen'],
      ],
      (sheet) => {
        Object.assign(sheet['A2'] ?? {}, { f: 'VLOOKUP(1,Z1:Z2,1)' })
        Object.assign(sheet['B2'] ?? {}, { f: `HYPERLINK("${one}","öffnen")` })
        Object.assign(sheet['B3'] ?? {}, { f: `HYPERLINK("${other}";"öffnen")` })
      },
    ),
    'links only behind the names': workbook([['Müller'], ['Huber']], (sheet) => {
      linked(sheet, 'A1', one)
      linked(sheet, 'A2', other)
    }),
    'a name that could not be computed': workbook(
      [
        ['Kunde', 'Name', 'Link'],
        ['x', 'Müller', one],
        ['Huber', 'Kim', other],
      ],
      (sheet) => {
        sheet['A2'] = { t: 'e', v: 42, w: '#N/A' }
      },
    ),
    'numbers and days beside': workbook([
      ['Nr', 'Datum', 'Name', 'Link'],
      [1, new Date('2026-11-20'), 'Müller', one],
      [2, 46_000, 'Huber', other],
    ]),
  }
  test.each(Object.entries(CASES))('%s', async (_, given) => {
    expect(await reading(given)).toEqual(NAMED)
  })

  test('a number may be a name', async () => {
    expect(
      await reading(
        workbook([
          ['Name', 'Link'],
          [4711, one],
        ]),
      ),
    ).toEqual([`${A} = 4711`])
  })
})
