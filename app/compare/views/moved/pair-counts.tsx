import { fillSentence } from '@/app/fill-sentence'
import type { Firm } from '@/lib/comparison/firms'
import type { MovedProps } from './moved'

/** How many firms, how many pairs, and in how many of them a verdict changed. */
export function PairCounts({ words, firms, pairs }: MovedProps & { readonly firms: readonly Firm[] }) {
  const t = words.moved
  const singles = firms.filter(({ results }) => results.length === 1).length
  const counts = [
    [t.countFirms, firms.length - singles],
    [t.countPairs, pairs.length],
    [t.countChanged, pairs.filter(({ changedVerdicts }) => changedVerdicts > 0).length],
    ...(singles > 0 ? ([[t.countSingles, singles]] as const) : []),
  ] as const
  return (
    <ul className="counts">
      {counts.map(([sentence, count]) => (
        <li key={sentence}>{fillSentence(sentence, { count })}</li>
      ))}
    </ul>
  )
}
