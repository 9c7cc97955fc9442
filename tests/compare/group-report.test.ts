import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { GroupParts } from '@/app/compare/group-report/group-parts'
import { groupReport } from '@/app/compare/group-report/group-report'
import { type SampleId, sampleCollection } from '@/app/compare/intake/sample-collections'
import { textsIn, wordsOf } from '@/app/compare/view-words'
import { wordFile } from '@/app/word-file/word-file'
import { loadWording, openCode, scoredOn } from '@/app/words/instrument'
import { loadMessages } from '@/i18n/messages'
import type { Collection } from '@/lib/collection/collection'
import { namingsOf, numberResults, rememberNames } from '@/lib/collection/name-results'
import { type Chapter, plainText, type TableBlock } from '@/lib/document/document'
import { sources } from './named-results'

/** What the report on a sample is made of, as a consultant would see it. */
async function partsOf(id: SampleId, given: Partial<Collection> = {}): Promise<GroupParts> {
  const [messages, wording] = await Promise.all([loadMessages('de'), loadWording('2026-1', 'de')])
  const collection = { ...(await sampleCollection(id, 'de')), ...given }
  const opened = collection.entries.flatMap(({ code }) => {
    const one = openCode(code)
    return one.ok ? [{ code, questionnaire: one.questionnaire, report: scoredOn(one) }] : []
  })
  const results = rememberNames()(numberResults(opened), namingsOf(collection.entries))
  return {
    ...{ locale: 'de', words: wordsOf(messages), report: messages.report, tables: sources.words },
    ...{ texts: { '2026-1': textsIn(wording) }, results, withEarlier: results, collection },
    ...{ group: null, isOneFirm: false, writtenOn: '2026-11-28' },
    methodAddress: 'https://passgenau.example/method#comparison',
  }
}

function chapterOf({ chapters }: ReturnType<typeof groupReport>, wanted: string): Chapter {
  const found = chapters.find(({ heading }) => heading === wanted)
  if (!found) throw new Error(`There is no chapter "${wanted}".`)
  return found
}

const tablesIn = ({ blocks }: Chapter): readonly TableBlock[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

describe('the report on the firms of a consultant', async () => {
  const parts = await partsOf('firms')
  const report = groupReport(parts)

  test('says how many have which verdict, in each technology as many as were asked', () => {
    const [overview] = tablesIn(chapterOf(report, 'Urteile der Gruppe'))
    expect(overview?.head.slice(1, 5)).toEqual([
      'Passt jetzt',
      'Passt mit Vorarbeit',
      'Erst klären',
      'Passt derzeit nicht',
    ])
    expect(overview?.rows.map(([name]) => name)).toEqual([
      'Künstliche Intelligenz',
      'Blockchain',
      'Bitcoin-Zahlungen',
    ])
    const ofAi = parts.results.filter(({ report }) => report.technologies.some(({ id }) => id === 'ai'))
    const counted = (overview?.rows[0] ?? []).slice(1, 5).map(Number)
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(ofAi.length)
  })

  test('has every result in the table of each technology, the higher the darker', () => {
    const tables = tablesIn(chapterOf(report, 'Wer steht wo?'))
    // Two results of one firm are told apart by their days.
    const told = tables[0]?.rows.map(([name = '', day = '']) => `${plainText(name)} ${plainText(day)}`) ?? []
    expect(new Set(told).size).toBe(told.length)
    const labels = parts.results.map(({ naming }) => naming.label)
    const named = tables.flatMap(({ rows }) => rows.map(([name]) => plainText(name ?? '')))
    expect([...new Set(named)].filter((name) => name !== 'Median').toSorted()).toEqual(
      [...new Set(labels)].toSorted(),
    )
    const shades = tables.flatMap((table) =>
      (table.shades ?? []).flatMap((row, place) =>
        row.map((shade, column) => ({ shade, text: plainText(table.rows[place]?.[column] ?? '') })),
      ),
    )
    expect(shades.find(({ text }) => text === '100')?.shade).toBe(4)
    expect(shades.filter(({ text }) => text === '–').every(({ shade }) => shade === null)).toBe(true)
  })

  test('says what became of firms with several results', () => {
    const [moved] = tablesIn(chapterOf(report, 'Was hat sich bewegt?'))
    expect(moved?.rows.length).toBeGreaterThan(0)
    expect(moved?.rows.flat().some((cell) => plainText(cell).includes('→'))).toBe(true)
  })

  test('opens in a program that knows nothing of what wrote it, with the names', async () => {
    const file = Buffer.from(await (await wordFile(report, {})).arrayBuffer())
    const { value: html } = await mammoth.convertToHtml({ buffer: file })
    const tables = report.chapters.flatMap(tablesIn)
    expect(html.match(/<table><thead>/g)).toHaveLength(tables.length)
    for (const { naming } of parts.results) expect(html).toContain(naming.label.replaceAll('&', '&amp;'))
  })
})

describe('the report on a workshop', async () => {
  const { results } = await partsOf('workshop')
  const decisions = [
    { group: '', item: 'ai-rules', text: 'Regeln bis März' },
    { group: '', item: 'resources-time', text: 'Freitags zwei Stunden' },
    { group: 'anderswo', item: 'ai-rules', text: 'gehört nicht hierher' },
  ]
  const report = groupReport(await partsOf('workshop', { decisions }))
  const agenda = chapterOf(report, 'Wo sind wir uns uneinig?')

  test('puts the widest questions first, each once, with who gave which answer', () => {
    const [table] = tablesIn(agenda)
    const names = table?.rows.map(([name]) => plainText(name ?? '')) ?? []
    expect(names.length).toBeGreaterThanOrEqual(5)
    expect(new Set(names).size).toBe(names.length)
    const [, agreement = '', said = ''] = table?.rows[0] ?? []
    expect(Number(plainText(agreement))).toBeLessThan(100)
    expect(plainText(said)).toMatch(/^Stufe \d: /m)
    expect(results.some(({ naming }) => plainText(said).includes(naming.label))).toBe(true)
  })

  test('holds every decision of the group once, and none of others', () => {
    const written = JSON.stringify(agenda)
    for (const { group, text } of decisions) {
      expect(written.split(text).length - 1).toBe(group === '' ? 1 : 0)
    }
  })
})
