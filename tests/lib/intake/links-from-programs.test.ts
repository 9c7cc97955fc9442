import { describe, expect, test } from 'vitest'
import { rowsAt } from '../../../app/compare/intake/text-rows'
import { questionnaire } from '../../../content/2026-1/structure'
import { tableHeadings } from '../../../content/table-headings'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { knownCodes } from '../../../lib/codes/known-codes'
import { encodeScores } from '../../../lib/codes/score-code'
import { referencesInPasted } from '../../../lib/intake/pasted-references'
import { select } from '../../../lib/intake/selection'
import { reportOnAnswers } from '../../../lib/report/report'
import { publicReport } from '../../../lib/scoring/scored-result'
import { albrecht, brandt, cordes, responseSetOf } from '../personas'

const KNOWN = knownCodes([questionnaire])
const [A, B] = [albrecht, brandt].map((persona) => encodeAnswers(questionnaire, responseSetOf(persona))) as [
  string,
  string,
]
const S = encodeScores(questionnaire, publicReport(reportOnAnswers(questionnaire, responseSetOf(cordes))))
const [one, other] = [A, B].map((code) => `https://p.example/results/${code}`) as [string, string]
const both = `https://p.example/compare?r=${A}&r=${S}`

/** Codes and their labels, or the text of what holds none. */
const pasted = (text: string) =>
  referencesInPasted(text, KNOWN, rowsAt, tableHeadings).map(({ code, text: given, naming }) =>
    [code ?? given, ...(naming?.label ? [naming.label] : [])].join(' = '),
  )
const encoded = encodeURIComponent
const smallHex = (text: string) => encoded(text).replaceAll(/%[0-9A-F]{2}/g, (letter) => letter.toLowerCase())
const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64url = (text: string) => Buffer.from(text).toString('base64url')

describe('link checkers and redirects', () => {
  const WRAPPED: Readonly<Record<string, string>> = {
    'Cisco Secure Email': `https://secure-web.cisco.example/1AbC_d-Ef0123/${encoded(both)}`,
    'Trend Micro': `https://ca-1.emailsecurity.trendmicro.example:443/wis/clicktime/v1/query?url=${smallHex(both)}&umid=A0F1B2-33&auth=S0f9`,
    Sophos: `https://eu-central-1.protection.sophos.example?d=p.example&u=${base64(both)}&p=m&i=NWY&t=S2hB&h=A0f1`,
    'Symantec click-time': `https://clicktime.symantec.example/3AbCdE?u=${encoded(both)}`,
    FireEye: `https://protect2.fireeye.example/v1/url?k=S0a1b2c3-d4&q=1&e=A0f1-22&u=${encoded(both)}`,
    'Proofpoint 3 around another': `https://urldefense.example/v3/__https://g.example/?u=${encoded(both).replaceAll('%', '*')}__;JSUlJSUl!!A0bC1d!S2e$`,
    'SafeLinks in the source of a page': `https://eur02.safelinks.protection.outlook.example/?url=${encoded(both)}&amp;data=05%7C02%7C%7CA01bc%7CS0&amp;sdata=A01%2Fx&amp;reserved=0`,
    Teams: `https://statics.teams.example/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encoded(`https://eur.safelinks.example/?url=${encoded(both)}&data=05`)}&locale=de-de`,
    Facebook: `https://l.facebook.example/l.php?u=${encoded(`${both}&fbclid=IwAR0A01`)}&h=AT0aBc1S01`,
    LinkedIn: `https://www.linkedin.example/safety/go?url=${encoded(both)}&urlhash=S01a&trk=A0bc`,
    YouTube: `https://www.youtube.example/redirect?event=x&redir_token=QUFFLUhqA01&q=${encoded(both)}`,
    Bing: `https://www.bing.example/ck/a?!&&p=4b1&u=a1${base64url(both)}&ntb=1`,
    'Google’s translator': `https://p-example.translate.example/compare?r=${A}&r=${S}&_x_tr_sl=de&_x_tr_hist=true`,
    'an archive of the web': `https://web.archive.example/web/20261128000000/${both}`,
    'a newsletter': `https://click.example/f/a/${base64url(both)}~~/AAQRxQA~/RgR`,
  }
  test.each(Object.entries(WRAPPED))('%s', (_, text) => {
    expect(pasted(text)).toEqual([A, S])
  })
})

describe('links that do not show where they lead', () => {
  const checked = (domain: string) =>
    `https://protect-de.mimecast.com/s/AbC1CvQkBzFgWxS01abc?domain=${domain}`

  test.each([checked('p.example'), 'https://bit.ly/3AbCdEf', 'Siehe https://lnkd.in/eS01abC'])(
    'are named as what they are: %s',
    (text) => {
      const { unusable } = select(referencesInPasted(text, KNOWN, rowsAt, tableHeadings), () => {
        throw new Error('There is nothing to open.')
      })
      expect(unusable).toEqual([{ file: null, text, problem: 'covered-link' }])
    },
  )

  test('are named beside others if they lead to the same site, and passed over otherwise', () => {
    const text = `${one}\n${checked('p.example')}\n${checked('kanzlei.example')}\nhttps://bit.ly/3AbCdEf`
    expect(pasted(text)).toEqual([A, checked('p.example')])
  })
})

describe('chats, calendars, documents', () => {
  const folded = (text: string) => text.replaceAll(/(.{40})/g, '$1\r\n ')
  const TEXTS: Readonly<Record<string, string>> = {
    'WhatsApp on an iPhone': `[28.11.26, 15:13:22] ~ Anna Müller: \u200e${one}\r\n[28.11.26, 15:14:00] Ben: Danke, siehe ${other}\r\n[28.11.26, 15:15:10] Ben: ; Bild weggelassen`,
    'WhatsApp on Android': `28.11.26, 15:13 - Nachrichten sind verschlüsselt.\n28.11.26, 15:13 - Anna: ${one}\n28.11.26, 15:14 - Ben: Name, Link, alles da\n28.11.26, 15:14 - Ben: ${other}`,
    Signal: `Anna 28. Nov. 2026, 15:13\n${one}\nBen\n${other}`,
    Slack: `<${one}|Ergebnis> und <${other}>`,
    'Apple Mail, quoted twice': `Am 28.11.2026 um 15:13 schrieb Anna <anna@firma.example>:\n> Hallo,\n>> ${one.slice(0, 40)}\n>> ${one.slice(40)}\n> ${other}`,
    'Thunderbird’s flowed text': `Hier: ${one.slice(0, 45)} \n${one.slice(45)}\nund ${other}`,
    'Outlook’s plain text': `Ergebnis <${one}> HYPERLINK "${other}"Ergebnis`,
    'a calendar with folded lines': `BEGIN:VCALENDAR\r\nUID:040000008200E00074C5B7101A82E008@A01\r\nDESCRIPTION:Guten Tag\\,\\n${folded(`${one}\\nund\\n${B}\\n`)}\r\nEND:VCALENDAR`,
    'address cards': `BEGIN:VCARD\r\nFN:Müller\r\nURL:${folded(one)}\r\nEND:VCARD\r\nBEGIN:VCARD\r\nURL:${other}\r\nEND:VCARD`,
    'Markdown, with stars and ticks': `- [Müller](${one})\n- **${B}**\n`,
    'codes with line breaks as JSON writes them': JSON.stringify({ text: `Hallo\n${A}\nund\n${B}\n` }),
    'entities that cannot be seen': `${one.slice(0, -4)}&#8203;${one.slice(-4)} und ${other.slice(0, -6)}&shy;${other.slice(-6)}`,
    'a hyphen of print': `${one.slice(0, -4)}\u2010\n${one.slice(-4)}\n${other}`,
    'a letter that begins with a comma': `Team, hier unsere Ergebnisse:\n${one}\n${other}\nViele Grüße, Anna`,
    'links to pictures and forms': `p.example:3000/results/${A}/opengraph-image und p.example/assessment/${B}/today`,
    'nothing in between': `${one}${other}`,
    'slashes as JSON writes them': `{"t":"${`https://p.example/compare?r=${A}&r=${B}`.replaceAll('/', '\\/').replaceAll('&', '\\u0026')}"}`,
  }
  test.each(Object.entries(TEXTS))('%s', (_, text) => {
    expect(pasted(text)).toEqual([A, B])
  })
})

describe('tables in text', () => {
  const named = [`${A} = Müller`, `${B} = Huber`]
  const TABLES: Readonly<Record<string, string>> = {
    'in Markdown': `| Firma | Link |\n|---|:--|\n| Müller | ${one} |\n| Huber | ${other} |`,
    'with semicolons and spaces, below a letter': `Hallo; anbei die Liste:\n\nName; Gruppe; Link\nMüller; Nord; ${one}\nHuber; Süd; ${other}\n\nViele Grüße; Anna`,
    'with commas and no heading': `Müller, ${one}\nHuber, ${other}`,
    'that lies on its side': `Firma\tMüller\tHuber\nLink\t${one}\t${other}`,
    'that says its delimiter': `sep=|\nName|Link\nMüller|${one}\nHuber|${other}`,
  }
  test.each(Object.entries(TABLES))('%s', (_, text) => {
    expect(pasted(text)).toEqual(named)
  })

  test('a word for the link is no name', () => {
    expect(pasted(`Link:\t${one}`)).toEqual([A])
    expect(pasted(`Ergebnis\t${one}\nErgebnis\t${other}`)).toEqual([A, B])
  })

  test('without a known word the columns are asked about, even of a single row below its questions', () => {
    const rows = [`1;Müller;${one}`, `2;Huber;${other}`]
    for (const text of [rows.join('\n'), `Zeit;Wie heißen Sie?;Ihr Link\n${rows[0]}`]) {
      const [found] = referencesInPasted(text, KNOWN, rowsAt, tableHeadings)
      expect(found?.unnamed?.table.columns.map(({ example }) => example)).toEqual(['1', 'Müller'])
    }
  })

  test('a row that lacks its link is named', () => {
    expect(pasted(`Name;Link\nMüller;${one}\nHuber;fehlt`)).toEqual([`${A} = Müller`, 'Huber; fehlt'])
  })
})

test('a megabyte of text takes less than a second', () => {
  const letter = 'Guten Tag, hier steht; viel Text | von Anna2026 \t und A0 S1 (mit Anlagen).\n'
  const around = letter.repeat(7000)
  for (const text of [around.replaceAll('\t', ''), around]) {
    const began = process.cpuUsage()
    const found = pasted(`${text}${one}\n${text}${other}`)
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000)
    expect(found).toEqual([A, B])
  }
})
