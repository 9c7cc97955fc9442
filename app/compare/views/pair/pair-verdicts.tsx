import { fillSentence } from '@/app/words/fill-sentence'
import { TechnologyKey } from '@/components/mark-key'
import { VerdictSign } from '@/components/verdict-sign'
import type { TechnologyComparison } from '@/lib/comparing/comparison'
import { rangeText } from '@/lib/report/in-words'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { type Messages, textsOf } from '../../words'
import { Difference, type FullProps, type Sides } from './pair-parts'

interface VerdictsProps extends FullProps {
  readonly sides: Sides
  /** Neither is the earlier one: nothing rose or fell between them. */
  readonly areSights?: boolean
}

/** The verdicts of both, with the readiness where both show one. */
export function Verdicts({ areSights = false, ...props }: VerdictsProps) {
  const { locale, words, texts, pair, sides } = props
  const { technologies } = textsOf(texts, pair.after.report.edition)
  const t = words.compare
  return (
    <table className="pair-table pair-verdicts" aria-labelledby="verdicts">
      <PairHead sides={sides} first={words.workbench.technology} last={words.result.readiness} />
      <tbody>
        {pair.comparison.technologies.map(({ id, verdict, readiness }) => (
          <tr key={id} data-technology={id} data-changed={verdict.isChanged}>
            <th scope="row">
              <TechnologyKey technology={id} /> {technologies[id].name}
            </th>
            <td>{saidOf(props, verdict.before, 'before')}</td>
            <td>{saidOf(props, verdict.after, 'after')}</td>
            <td>
              {readiness && (
                <>
                  {`${fillSentence(areSights ? words.twoSights.both : t.fromTo, {
                    before: inFull(readiness.before, words),
                    after: inFull(readiness.after, words),
                  })} `}
                  {!areSights && <Difference locale={locale} words={words} change={readiness} />}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function saidOf(
  { words, texts, pair }: FullProps,
  verdict: TechnologyComparison['verdict']['before'],
  side: 'before' | 'after',
) {
  const { edition, form } = pair[side].report
  return (
    <>
      <VerdictSign verdict={verdict}>{textsOf(texts, edition).verdicts[verdict].label}</VerdictSign>
      {form === 'quick' && <small> {words.result.asFarAsAsked}</small>}
    </>
  )
}

interface HeadProps {
  readonly sides: Sides
  readonly first: string
  readonly last: string
}

export function PairHead({ sides, first, last }: HeadProps) {
  return (
    <thead>
      <tr>
        {[first, sides.before, sides.after, last].map((head) => (
          <th scope="col" key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** "63 (55 bis 67)", as on the page of a result. */
export function inFull(range: ScoreRange, { result }: Messages): string {
  return rangeText(range, { ...result, inRange: (parts) => fillSentence(result.valueInRange, parts) })
}
