import { fillCounted } from '@/app/words/fill-counted'
import { fillSentence } from '@/app/words/fill-sentence'
import { FEWEST_SUMMARISED } from '@/lib/statistics/summary'
import { comparePath } from '../../addresses'
import { groupInWords } from '../figures-in-words'
import type { DifferProps } from '../view-props'

/** Whose answers are counted here, in one sentence, and what to do where they are too few. */
export function Counted({ locale, results, answered, basis, words, group, isPart }: DifferProps) {
  const t = words.differ
  const otherEdition = results.filter(({ report }) => report.edition !== basis.edition).length
  const withoutAnswers = results.length - otherEdition - answered.length
  const sentences = [
    fillCounted(
      t.counted,
      { count: answered.length, all: results.length, group: groupInWords(group, words) },
      locale,
    ),
    ...(withoutAnswers > 0 ? [fillSentence(words.workbench.withoutAnswers, { count: withoutAnswers })] : []),
    ...(otherEdition > 0
      ? [fillSentence(words.workbench.otherEdition, { count: otherEdition, edition: basis.edition })]
      : []),
  ]
  return (
    <>
      <p className="hint">{sentences.join(' ')}</p>
      {answered.length < FEWEST_SUMMARISED && (
        <div className="too-few" data-fewest-summarised={FEWEST_SUMMARISED}>
          <p>
            <b>{fillSentence(t.tooFewHere, { fewest: FEWEST_SUMMARISED })}</b>
          </p>
          <ul>
            {answered.length === 2 && (
              <li>
                <a
                  href={comparePath(
                    locale,
                    answered.map(({ code }) => code),
                    { as: 'two-sights' },
                  )}
                >
                  {t.asTwoSights}
                </a>
              </li>
            )}
            {[...t.whatToDo, ...(isPart ? [words.workbench.widen] : [])].map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
