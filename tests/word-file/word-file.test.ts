import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { reportDocument } from '@/app/results/report/report-document'
import { PROFILE_PICTURE } from '@/app/results/report/verdict-chapter'
import { wordFile } from '@/app/word-file/word-file'
import { plainText } from '@/lib/document/document'
import { sampleReport } from '../results/sample-report'

/** The smallest PNG: one pixel. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABXvMqOgAAAABJRU5ErkJggg==',
  'base64',
)
const PICTURES = { [PROFILE_PICTURE]: { png: new Uint8Array(DOT), width: 360, height: 360 } }

/** A report as a reader opens it who knows nothing of what wrote it: as HTML, and the parts of the file. */
async function opened(locale = 'de') {
  const document = reportDocument(await sampleReport({ locale }))
  const bytes = Buffer.from(await (await wordFile(document, PICTURES)).arrayBuffer())
  const { value: html, messages } = await mammoth.convertToHtml({ buffer: bytes })
  const files = unzipSync(new Uint8Array(bytes))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { document, html, messages, part }
}

const inTags = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map(([, text = '']) =>
    text.replaceAll(/<[^>]+>/g, ''),
  )

describe('the Word file of a report', () => {
  test('has its chapters as headings of the first level, and what is in them of the second', async () => {
    const { document, html } = await opened()
    const chapters = document.chapters.map(({ heading }) => heading)
    const below = document.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    )
    // The reader makes the title of a document a heading of the first level, too.
    expect(inTags(html, 'h1').filter((text) => text !== document.title)).toEqual(chapters)
    expect(inTags(html, 'h2')).toEqual(below)
    expect(below.length).toBeGreaterThan(8)
  })

  test('has every table with a head row and all of its rows', async () => {
    const { document, html } = await opened()
    const tables = document.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    )
    expect(tables.length).toBeGreaterThan(3)
    const read = [...html.matchAll(/<table><thead>(.*?)<\/thead><tbody>(.*?)<\/tbody><\/table>/g)]
    expect(read.map(([, head = '']) => inTags(head, 'th'))).toEqual(tables.map(({ head }) => head))
    expect(read.map(([, , body = '']) => inTags(body, 'tr').length)).toEqual(
      tables.map(({ rows }) => rows.length),
    )
  })

  test('says all that its chapters say, umlauts and signs as they are', async () => {
    const { document, html } = await opened()
    const text = unescaped(html)
    const said = document.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly string[] => {
        if (block.kind === 'list') return block.entries.map(plainText)
        if (block.kind === 'table') return block.rows.flat().map(plainText)
        return block.kind === 'paragraph' ? [plainText(block.text)] : []
      }),
    )
    for (const one of said) expect(text).toContain(one.replaceAll(/\s+/g, ''))
    expect(text).toMatch(/[äöüß].*√/)
  })

  test('has the picture with a text for those who do not see it', async () => {
    const { html } = await opened()
    expect([...html.matchAll(/<img alt="([^"]*)"/g)].map(([, alt]) => alt)).toEqual([
      'Netzdiagramm des Profils',
    ])
  })

  test.each([
    ['de', 'de-DE', 'Bericht zur Selbsteinschätzung'],
    ['en', 'en-GB', 'Self-assessment report'],
  ])('is in its language for whoever reads it aloud, and has its title: %s', async (locale, tag, title) => {
    const { part } = await opened(locale)
    expect(part('word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`)
    expect(part('docProps/core.xml')).toContain(`<dc:title>${title}</dc:title>`)
  })

  test('is A4, names nobody as its author, and leads to nothing from elsewhere by itself', async () => {
    const { part } = await opened()
    expect(part('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(part('docProps/core.xml')).not.toMatch(/<(?:dc:creator|cp:lastModifiedBy)>[^<]/)
    expect(part('word/_rels/document.xml.rels')).not.toMatch(/Type="[^"]*image"[^>]*TargetMode="External"/)
  })

  test('has lines as high as what stands in them: else LibreOffice would cut the picture', async () => {
    const { part } = await opened()
    const spacings = part('word/styles.xml').match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? []
    expect(spacings.length).toBeGreaterThan(0)
    expect(spacings.filter((spacing) => !spacing.includes('w:lineRule="auto"'))).toEqual([])
  })

  test('opens without a complaint of the reader', async () => {
    const { messages } = await opened()
    expect(messages.filter(({ message }) => !message.startsWith('Unrecognised paragraph style'))).toEqual([])
  })
})

const unescaped = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, '')
