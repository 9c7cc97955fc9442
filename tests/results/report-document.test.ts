import { describe, expect, test } from 'vitest'
import { reportDocument } from '@/app/results/report/report-document'
import { questionnaire } from '@/content/2026-1/structure'
import { workedExample } from '@/content/2026-1/worked-example'
import { type Block, type Chapter, plainText, type TextDocument } from '@/lib/document/document'
import { EMPTY_PLAN, newMeasure } from '@/lib/plan/plan'
import { reportOnAnswers } from '@/lib/report/report'
import { LINKS, sampleReport } from './sample-report'

const CHAPTERS = [
  'Anlass und Frage',
  'Wie gefragt wurde',
  'Urteile',
  'Was daraus folgt',
  'Maßnahmenplan',
  'Noch offen',
  'Gut zu wissen',
  'Rechnung',
  'Stand',
  'Beratung',
]

const headings = ({ chapters }: TextDocument) => chapters.map(({ heading }) => heading)

function chapter({ chapters }: TextDocument, wanted: string): Chapter {
  const found = chapters.find(({ heading }) => heading === wanted)
  if (!found) throw new Error(`There is no chapter "${wanted}".`)
  return found
}

function tablesIn({ blocks }: Chapter) {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
}

const textOf = ({ blocks }: Chapter) => blocks.map(textIn).join('\n')

function textIn(block: Block): string {
  if (block.kind === 'list') return block.entries.map(plainText).join('\n')
  if (block.kind === 'table') return [block.head, ...block.rows].flat().map(plainText).join('\n')
  if (block.kind === 'room') return block.label
  return block.kind === 'picture' ? block.caption : plainText(block.text)
}

describe('the report on the worked example', async () => {
  const report = reportDocument(await sampleReport())

  test('has its chapters in the order of the work', () => {
    expect(headings(report)).toEqual(CHAPTERS)
  })

  test('says first what it comes to, and sets the three verdicts side by side', () => {
    expect(report.subtitle).toBe('KI erst klären. Blockchain und Bitcoin liegen lassen.')
    const [overview, profile] = tablesIn(chapter(report, 'Urteile'))
    expect(overview?.rows.map((row) => row.map(plainText))).toEqual([
      ['KI', 'Erst klären', '75', '63 (42 bis 75)', '63 (55 bis 67)'],
      ['Blockchain', 'Passt derzeit nicht', '25', '25', '–'],
      ['Bitcoin', 'Passt derzeit nicht', '42', '25', '–'],
    ])
    expect(profile?.rows.length).toBe(7)
  })

  test('names the answers that decided with the words that were ticked', () => {
    const text = textOf(chapter(report, 'Urteile'))
    expect(text).toContain('Regeln für KI: Weiß ich nicht')
    expect(text).toContain('(Stufe\u00a00\u00a0von\u00a04)')
  })

  test('says for each technology what comes next, and for "not now" what does the same', () => {
    const text = textOf(chapter(report, 'Was daraus folgt'))
    expect(text.match(/^Als Nächstes: /gm)).toHaveLength(3)
    expect(text.match(/^So geht es günstiger: /gm)).toHaveLength(2)
    expect(text).toContain('Die größten Hebel')
  })

  test('asks every open question once, that first which decides', () => {
    const [table] = tablesIn(chapter(report, 'Noch offen'))
    const open = Object.values(workedExample.responses).filter((response) => response === 'unknown')
    expect(table?.rows.length).toBe(open.length)
    expect(plainText(table?.rows[0]?.[1] ?? '')).toBe('KI')
    expect(table?.rows.every(([, , answer]) => answer === '')).toBe(true)
  })

  test('shows the arithmetic, and each fact with a link to its source', () => {
    const [arithmetic] = tablesIn(chapter(report, 'Rechnung'))
    expect(arithmetic?.rows.map(([name]) => plainText(name ?? ''))).toEqual([
      'Passung = √(Kundenvorteil × Integrierbarkeit)',
      'Fundament = Durchschnitt der gefragten Gewohnheiten',
      'Reifegrad = ∛(Kundenvorteil × Integrierbarkeit × Fundament)',
    ])
    const facts = chapter(report, 'Gut zu wissen').blocks.flatMap((block) =>
      block.kind === 'list' ? block.entries : [],
    )
    expect(facts.length).toBeGreaterThan(3)
    for (const fact of facts)
      expect(fact).toContainEqual(expect.objectContaining({ link: expect.stringMatching(/^https:/) }))
  })

  test('leads back to the result without its answers, and nowhere to those', () => {
    const written = JSON.stringify(report)
    expect(written.includes(`https://passgenau.example/results/${LINKS.scores}`)).toBe(true)
    expect(written.includes(LINKS.answers)).toBe(false)
  })
})

describe('the measures of a report', () => {
  test('are a table to fill in by hand where nobody planned any', async () => {
    const [table] = tablesIn(chapter(reportDocument(await sampleReport()), 'Maßnahmenplan'))
    expect(table?.head).toEqual(['Maßnahme', 'Wer', 'Bis wann', 'Woran wir sehen, dass es erledigt ist'])
    expect(table?.rows.length).toBeGreaterThan(4)
    expect(table?.rows.flat().join('')).toBe('')
  })

  test('are the plan of the reader in its order, with notes on answers', async () => {
    const measures = [
      newMeasure({ text: 'Regeln aufschreiben', person: 'Frau Öz', due: '2027-01-31', sign: 'Aushang' }),
      newMeasure({ text: 'Nachfragen', isDone: true }),
    ]
    const plan = { ...EMPTY_PLAN, measures, notes: { 'ai-rules': 'Ordner 3' }, lookAgain: '2027-11-22' }
    const measured = chapter(reportDocument(await sampleReport({ plan })), 'Maßnahmenplan')
    expect(tablesIn(measured)[0]?.rows).toEqual([
      ['Regeln aufschreiben', 'Frau Öz', '31. Januar 2027', 'Aushang'],
      ['Nachfragen (erledigt)', '', '', ''],
    ])
    expect(textOf(measured)).toContain('Regeln für KI: Ordner 3')
    expect(textOf(measured)).toContain('22. November 2027')
  })

  test('leave out as a lever what is good enough', async () => {
    const follows = async (goodEnough: readonly string[]) =>
      textOf(
        chapter(
          reportDocument(await sampleReport({ plan: { ...EMPTY_PLAN, goodEnough } })),
          'Was daraus folgt',
        ),
      )
    const lever = reportOnAnswers(questionnaire, workedExample).advice[0]?.levers[0]?.item ?? ''
    const name = 'Arbeitsablauf für KI'
    expect(await follows([])).toContain(name)
    expect(await follows([lever])).not.toContain(`${name} (`)
    expect(await follows([lever])).toContain(`gut genug: ${name}.`)
  })
})

describe('the report on a link without answers', async () => {
  const report = reportDocument(await sampleReport({ code: LINKS.scores }))

  test('has the chapters that can be known, and says what is missing', () => {
    const unknown = ['Noch offen', 'Gut zu wissen']
    expect(headings(report)).toEqual(CHAPTERS.filter((heading) => !unknown.includes(heading)))
    expect(textOf(chapter(report, 'Was daraus folgt'))).toContain('Link mit allen Antworten')
  })
})

test('every chapter speaks English, too', async () => {
  const report = reportDocument(await sampleReport({ locale: 'en' }))
  expect(report.languageTag).toBe('en-GB')
  expect(headings(report)).toHaveLength(CHAPTERS.length)
  expect(JSON.stringify(report)).not.toMatch(/\b(?:und|nicht|Stufe|Antwort)\b/)
})

test.each(['off', 'checked'] as const)('facts of a site whose operator says: %s', async (said) => {
  const facts = said === 'off' ? null : 'Geprüft durch Kammer am 1. Oktober 2026.'
  const report = reportDocument(await sampleReport({ operator: { offers: {}, facts } }))
  if (said === 'off') expect(headings(report)).not.toContain('Gut zu wissen')
  else expect(textOf(chapter(report, 'Gut zu wissen'))).toContain(facts)
})

test('what surveys found among firms of its trade stands with the facts, where the firm has named one', async () => {
  const answers = { ...workedExample, profile: { industry: 'crafts', size: '1-9' } } as const
  const { links } = reportOnAnswers(questionnaire, answers)
  const facts = textOf(chapter(reportDocument(await sampleReport({ code: links.answers })), 'Gut zu wissen'))
  const without = textOf(chapter(reportDocument(await sampleReport()), 'Gut zu wissen'))
  expect(facts.startsWith(without.slice(0, 200))).toBe(true)
  expect(facts.length).toBeGreaterThan(without.length + 100)
})
