import { fillSentence } from '@/app/words/fill-sentence'
import { firmsOf } from '@/lib/collection/firms'
import { isCertain } from '@/lib/comparing/figure-change'
import { movesOf } from '@/lib/comparing/movement'
import { firmMovements, type ResultPair } from '@/lib/comparing/pairs'
import { type Chapter, paragraph } from '@/lib/document/document'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { signedPoints } from '../views/figures-in-words'
import { pairName } from '../views/pair/pair-parts'
import { monthInFigures, textsOf } from '../words'
import type { SharedParts } from './group-parts'

/** What became of each firm from its first result to its last one: verdicts, and dimensions that certainly rose or fell. */
export function movedChapter(parts: SharedParts): readonly Chapter[] {
  const { words, texts, technologies, withEarlier, isOneFirm, basis } = parts
  const movements = firmMovements(firmsOf(withEarlier, isOneFirm).firms)
  if (movements.length === 0) return []
  const names = textsOf(texts, basis.edition).technologies
  return [
    {
      heading: words.workbench.view.moved,
      blocks: [
        {
          kind: 'table',
          head: [
            words.who.columnName,
            words.moved.columnDays,
            ...technologies.map((id) => names[id].label),
            words.compare.columnDimension,
          ],
          rows: movements.map(({ span }) => [
            pairName(span, words),
            daysOf(span, parts),
            ...technologies.map((id) => verdictsOf(span, id, parts)),
            movesIn(span, parts),
          ]),
          widths: [3, 2, ...technologies.map(() => 2.4), 4],
          isSmall: true,
        },
        ...paragraph(words.compare.profileRule, true),
      ],
    },
  ]
}

const daysOf = ({ before, after }: ResultPair, { words, locale }: SharedParts): string =>
  fillSentence(words.moved.days, {
    before: monthInFigures(locale, before.report.answeredOn),
    after: monthInFigures(locale, after.report.answeredOn),
  })

/** The verdict before and after; where it stayed, once. */
function verdictsOf(
  { before, after, comparison }: ResultPair,
  id: TechnologyId,
  { words, texts }: SharedParts,
) {
  const found = comparison.technologies.find((one) => one.id === id)
  if (!found) return words.who.notAsked
  const label = (side: 'before' | 'after') =>
    textsOf(texts, (side === 'before' ? before : after).report.edition).verdicts[found.verdict[side]].label
  if (!found.verdict.isChanged) return `${label('after')} (${words.compare.figureTrends.same})`
  return fillSentence(words.compare.fromTo, { before: label('before'), after: label('after') })
}

/** "KI: Kundenvorteil +17, Integrierbarkeit +25", a line for the technologies of which the same is true. */
function movesIn({ after, comparison }: ResultPair, { words, texts, locale }: SharedParts): string {
  const { dimensions, technologies } = textsOf(texts, after.report.edition)
  const lines = new Map<string, string[]>()
  for (const { dimension, change, technologies: ids } of movesOf(comparison)) {
    if (!isCertain(change)) continue
    const of = ids.map((id) => technologies[id].label).join(', ')
    const by =
      change.difference === null
        ? words.compare.figureTrends[change.trend]
        : signedPoints(locale, change.difference)
    lines.set(of, [...(lines.get(of) ?? []), `${dimensions[dimension].label} ${by}`])
  }
  return [...lines].map(([of, moves]) => `${of}: ${moves.join(', ')}`).join('\n')
}
