import { fillSentence } from '@/app/fill-sentence'
import { textsOf } from '../../workbench/words'
import type { PairProps } from './moved-pair'

/** "KI: Erst klären → Passt jetzt" for each verdict that changed; the others in one line. */
export function PairVerdicts({ words, texts, pair: { before, after, comparison } }: PairProps) {
  const t = words.moved
  const [from, to] = [textsOf(texts, before.report.edition), textsOf(texts, after.report.edition)]
  const changed = comparison.technologies.filter(({ verdict }) => verdict.isChanged)
  const stayed = comparison.technologies.filter(({ verdict }) => !verdict.isChanged)
  return (
    <>
      {changed.length > 0 && (
        <ul className="moved-verdicts">
          {changed.map(({ id, verdict }) => (
            <li key={id} data-technology={id}>
              <strong>
                {fillSentence(t.verdictMove, {
                  technology: to.technologies[id].label,
                  before: from.verdicts[verdict.before].label,
                  after: to.verdicts[verdict.after].label,
                })}
              </strong>
            </li>
          ))}
        </ul>
      )}
      {stayed.length > 0 && (
        <p>
          {[...new Set(stayed.map(({ verdict }) => verdict.after))]
            .map((one) =>
              fillSentence(t.verdictStayed, {
                technologies: stayed
                  .filter(({ verdict }) => verdict.after === one)
                  .map(({ id }) => to.technologies[id].label)
                  .join(', '),
                verdict: to.verdicts[one].label,
              }),
            )
            .join(' · ')}
        </p>
      )}
    </>
  )
}
