import { Still } from '@/app/still/still'
import { fillSentence } from '@/app/words/fill-sentence'
import { movesOf } from '@/lib/comparing/movement'
import { textsOf } from '../../words'
import { ChangeArrow } from '../change-arrow'
import { Notes } from '../notes'
import { ItemChanges } from './item-changes'
import { PairHeader } from './pair-header'
import { Difference, type FullProps, pairNotes } from './pair-parts'
import { inFull, PairHead, Verdicts } from './pair-verdicts'
import { PlanOutcome } from './plan-outcome'
import { TwoFirms } from './stored-name'

/** Two results: the verdicts, one profile with both values, then the answers that differ. */
export function PairInFull(props: FullProps) {
  const { words, texts, pair } = props
  const { after, comparison } = pair
  const { basis, technologies, items } = comparison
  const t = words.compare
  const notes = [
    ...pairNotes(props),
    ...(technologies.length === 0 ? [t.nothingInCommon] : []),
    ...(items === null && basis !== 'other-edition' && technologies.length > 0 ? [t.noItems] : []),
  ]
  return (
    <>
      <PlanOutcome locale={props.locale} codes={[pair.before.code, after.code]} />
      <PairHeader {...props} sides={t} />
      <TwoFirms codes={[pair.before.code, after.code]}>{t.twoFirms}</TwoFirms>
      <Still>
        <Notes notes={notes} />
        {technologies.length > 0 && (
          <>
            <section aria-labelledby="verdicts">
              <h2 id="verdicts">{t.verdictsHeading}</h2>
              <Verdicts {...props} sides={t} />
            </section>
            <section aria-labelledby="profile">
              <h2 id="profile">{t.profileHeading}</h2>
              <Profile {...props} />
              <p className="hint">
                {words.moved.arrowKey} {t.profileRule}
              </p>
            </section>
          </>
        )}
        {items && <ItemChanges words={words} texts={textsOf(texts, after.report.edition)} items={items} />}
      </Still>
    </>
  )
}

/** Every dimension once with both values; several times only where technologies differ in it. */
function Profile({ locale, words, texts, pair: { after, comparison } }: FullProps) {
  const { dimensions, technologies } = textsOf(texts, after.report.edition)
  const all = comparison.technologies.length
  return (
    <table className="pair-table profile-change" aria-labelledby="profile">
      <PairHead
        sides={words.compare}
        first={words.compare.columnDimension}
        last={words.compare.columnDifference}
      />
      <tbody>
        {movesOf(comparison).map(({ dimension, technologies: of, change }) => (
          <tr key={`${dimension} ${of}`} data-dimension={dimension} data-of={of.join(' ')}>
            <th scope="row">
              {of.length === all
                ? dimensions[dimension].label
                : fillSentence(words.moved.movePlace, {
                    dimension: dimensions[dimension].label,
                    technologies: of.map((id) => technologies[id].label).join(', '),
                  })}
            </th>
            <td>{inFull(change.before, words)}</td>
            <td>{inFull(change.after, words)}</td>
            <td data-trend={change.trend}>
              <ChangeArrow change={change} />
              <Difference locale={locale} words={words} change={change} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
