import { Still } from '@/app/still/still'
import { fillSentence } from '@/app/words/fill-sentence'
import { dayInWords } from '@/app/words/in-words'
import { TechnologyKey } from '@/components/mark-key'
import { VerdictSign } from '@/components/verdict-sign'
import { localePath } from '@/i18n/locales'
import type { TechnologyComparison } from '@/lib/comparing/comparison'
import { movesOf } from '@/lib/comparing/movement'
import type { FormId } from '@/lib/instrument/vocabulary'
import { rangeText } from '@/lib/report/in-words'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { type Messages, textsOf } from '../../words'
import { ChangeArrow } from '../change-arrow'
import { Notes } from '../notes'
import { ItemChanges } from './item-changes'
import { Difference, type PairProps, pairNotes } from './pair-parts'
import { PlanOutcome } from './plan-outcome'
import { StoredName, TwoFirms } from './stored-name'

/** On a page of its own, drawn on the server alone, all words are at hand. */
interface FullProps extends PairProps {
  readonly words: Messages
}

/** Two results: the verdicts, one profile with both values, then the answers that differ. */
export async function PairInFull(props: FullProps) {
  const { locale, words, texts, pair } = props
  const { before, after, comparison } = pair
  const { basis, technologies, items } = comparison
  const t = words.compare
  const days = await Promise.all([before, after].map(({ report }) => dayInWords(locale, report.answeredOn)))
  const notes = [
    ...pairNotes(props),
    ...(technologies.length === 0 ? [t.nothingInCommon] : []),
    ...(items === null && basis !== 'other-edition' && technologies.length > 0 ? [t.noItems] : []),
  ]
  return (
    <>
      <PlanOutcome locale={locale} codes={[before.code, after.code]} />
      <dl className="pair">
        {[before, after].map(({ code, report }, place) => (
          <div key={code}>
            <dt>{place === 0 ? t.before : t.after}</dt>
            <dd>
              <StoredName code={code} />
              <a href={localePath(locale, `/results/${code}`)}>{days[place]}</a>
              <br />
              {fillSentence(words.workbench.kindOfEdition, {
                kind: kindInWords(words, report),
                edition: report.edition,
              })}
            </dd>
          </div>
        ))}
      </dl>
      <TwoFirms codes={[before.code, after.code]}>{t.twoFirms}</TwoFirms>
      <Still>
        <Notes notes={notes} />
        {technologies.length > 0 && (
          <>
            <section aria-labelledby="verdicts">
              <h2 id="verdicts">{t.verdictsHeading}</h2>
              <Verdicts {...props} />
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

type Kind = { readonly form: FormId; readonly kind: 'answers' | 'scores' }

/** "Voll-Check" or "Kurz-Check, soweit gefragt", and whether the link brings the answers along. */
export function kindInWords({ result, compare }: Messages, { form, kind }: Kind): string {
  const name = form === 'quick' ? result.formQuickAsked : result.formFull
  return kind === 'answers' ? name : fillSentence(compare.withoutAnswers, { form: name })
}

/** The verdicts before and after, with the readiness where both show one. */
function Verdicts(props: FullProps) {
  const { locale, words, texts, pair } = props
  const { technologies } = textsOf(texts, pair.after.report.edition)
  const t = words.compare
  return (
    <table className="pair-table pair-verdicts" aria-labelledby="verdicts">
      <PairHead words={words} first={words.workbench.technology} last={words.result.readiness} />
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
                  {`${fillSentence(t.fromTo, {
                    before: inFull(readiness.before, words),
                    after: inFull(readiness.after, words),
                  })} `}
                  <Difference locale={locale} words={words} change={readiness} />
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

/** Every dimension once with both values; several times only where technologies differ in it. */
function Profile({ locale, words, texts, pair: { after, comparison } }: FullProps) {
  const { dimensions, technologies } = textsOf(texts, after.report.edition)
  const all = comparison.technologies.length
  return (
    <table className="pair-table profile-change" aria-labelledby="profile">
      <PairHead words={words} first={words.compare.columnDimension} last={words.compare.columnDifference} />
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

interface HeadProps {
  readonly words: Messages
  readonly first: string
  readonly last: string
}

function PairHead({ words: { compare }, first, last }: HeadProps) {
  return (
    <thead>
      <tr>
        {[first, compare.before, compare.after, last].map((head) => (
          <th scope="col" key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** "63 (55 bis 67)", as on the page of a result. */
function inFull(range: ScoreRange, { result }: Messages): string {
  return rangeText(range, { ...result, inRange: (parts) => fillSentence(result.valueInRange, parts) })
}
