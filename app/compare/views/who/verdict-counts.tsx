import { fillSentence } from '@/app/fill-sentence'
import { VERDICTS } from '@/lib/questionnaire/vocabulary'
import type { WhoProps } from '../view-props'

interface Props extends WhoProps {
  /** Results that were not asked about the technology. */
  readonly notAsked: number
}

/** How many results have which verdict, in words and figures. */
export function VerdictCounts({ rows, words, shared, notAsked }: Props) {
  return (
    <ul className="counts">
      {VERDICTS.map((id) => ({ id, count: rows.filter(({ verdict }) => verdict === id).length }))
        .filter(({ count }) => count > 0)
        .map(({ id, count }) => (
          <li key={id}>
            {fillSentence(words.who.verdictCount, { verdict: shared.verdicts[id].label, count })}
          </li>
        ))}
      {notAsked > 0 && <li>{fillSentence(words.who.notAskedCount, { count: notAsked })}</li>}
    </ul>
  )
}
