import { fillSentence } from '@/app/words/fill-sentence'
import { dayInWords } from '@/app/words/in-words'
import { Dumbbell } from '@/components/dumbbell'
import { TechnologyKey } from '@/components/mark-key'
import { VerdictSign } from '@/components/verdict-sign'
import { localePath } from '@/i18n/locales'
import type { TechnologyComparison } from '@/lib/comparing/comparison'
import type { FormId } from '@/lib/instrument/vocabulary'
import { rangeText } from '@/lib/report/in-words'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { type Messages, textsOf } from '../../words'
import { Notes } from '../notes'
import { ItemChanges } from './item-changes'
import { BeforeAfter, Difference, type PairProps, pairNotes } from './pair-parts'

/** On a page of its own, drawn on the server alone, all words are at hand. */
interface FullProps extends PairProps {
  readonly words: Messages
}

/** One firm, twice: verdicts first, then the profile, then the answers behind it. */
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
      <dl className="pair">
        {[before, after].map(({ code, report }, place) => (
          <div key={code}>
            <dt>{place === 0 ? t.before : t.after}</dt>
            <dd>
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
      <Notes notes={notes} />
      {technologies.length > 0 && (
        <>
          <section aria-labelledby="verdicts">
            <h2 id="verdicts">{t.verdictsHeading}</h2>
            <div className="verdicts">
              {technologies.map((technology) => (
                <Verdict {...props} technology={technology} key={technology.id} />
              ))}
            </div>
          </section>
          <section aria-labelledby="profile">
            <h2 id="profile">{t.profileHeading}</h2>
            <p>{t.profileRule}</p>
            <p className="hint">{t.profileKey}</p>
            {technologies.map((technology) => (
              <Profile {...props} technology={technology} key={technology.id} />
            ))}
          </section>
        </>
      )}
      {items && <ItemChanges words={words} texts={textsOf(texts, after.report.edition)} items={items} />}
    </>
  )
}

type Kind = { readonly form: FormId; readonly kind: 'answers' | 'scores' }

/** "Voll-Check" or "Kurz-Check, soweit gefragt", and whether the link brings the answers along. */
export function kindInWords({ result, compare }: Messages, { form, kind }: Kind): string {
  const name = form === 'quick' ? result.formQuickAsked : result.formFull
  return kind === 'answers' ? name : fillSentence(compare.withoutAnswers, { form: name })
}

interface TechnologyProps extends FullProps {
  readonly technology: TechnologyComparison
}

/** The verdict on a technology before and after. */
function Verdict({ locale, words, texts, pair, technology }: TechnologyProps) {
  const { id, verdict, readiness } = technology
  const t = words.compare
  const said = (side: 'before' | 'after') => {
    const { edition, form } = pair[side].report
    return (
      <>
        <VerdictSign verdict={verdict[side]}>
          {textsOf(texts, edition).verdicts[verdict[side]].label}
        </VerdictSign>
        {form === 'quick' && <small> {words.result.asFarAsAsked}</small>}
      </>
    )
  }
  return (
    <article className="verdict" data-technology={id} data-changed={verdict.isChanged}>
      <h3>
        <TechnologyKey technology={id} /> {textsOf(texts, pair.after.report.edition).technologies[id].name}
      </h3>
      <p className="verdict-trend">{verdict.isChanged ? t.verdictChanged : t.verdictSame}</p>
      <BeforeAfter words={words} before={said('before')} after={said('after')}>
        {readiness && (
          <div>
            <dt>{words.result.readiness}</dt>
            <dd>
              {fillSentence(t.fromTo, {
                before: inFull(readiness.before, words),
                after: inFull(readiness.after, words),
              })}
              <br />
              <Difference locale={locale} words={words} change={readiness} />
            </dd>
          </div>
        )}
      </BeforeAfter>
    </article>
  )
}

/** The dimensions of a technology before and after, drawn and in numbers. */
function Profile({
  locale,
  words,
  texts,
  pair,
  technology: { id: technology, dimensions },
}: TechnologyProps) {
  const t = words.compare
  const names = textsOf(texts, pair.after.report.edition)
  return (
    <table className="stacking profile-change" data-technology={technology}>
      <caption>{fillSentence(t.tableCaption, { technology: names.technologies[technology].name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columnDimension}</th>
          <th scope="col">{t.columnDrawing}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
          <th scope="col">{t.columnDifference}</th>
        </tr>
      </thead>
      <tbody>
        {dimensions.map(({ id, ...change }) => (
          <tr key={id} data-dimension={id}>
            <th scope="row">{names.dimensions[id].label}</th>
            <td className="drawing">
              <Dumbbell technology={technology} before={change.before} after={change.after} />
            </td>
            <td data-label={t.before}>{inFull(change.before, words)}</td>
            <td data-label={t.after}>{inFull(change.after, words)}</td>
            <td data-label={t.columnDifference}>
              <Difference locale={locale} words={words} change={change} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "63 (55 bis 67)", as on the page of a result. */
function inFull(range: ScoreRange, { result }: Messages): string {
  return rangeText(range, { ...result, inRange: (parts) => fillSentence(result.valueInRange, parts) })
}
