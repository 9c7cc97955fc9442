import { useEffect } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import type { Locale } from '@/i18n/locales'
import type { Collection } from '@/lib/collection/collection'
import { MOST_IN_COLLECTION, type Selected } from '@/lib/intake/selection'
import { dayInFigures, type IntakeWords } from '../words'
import { NameColumn } from './name-column'
import type { Intake } from './read-intake'
import { unusableInWords } from './unusable-in-words'

interface Props {
  readonly locale: Locale
  readonly intake: Intake
  /** How many results were on the page before. */
  readonly known: number
  readonly words: IntakeWords
  /** With what the results are called. */
  readonly onGoOn: (collection: Collection) => void
}

/** Everything that was handed in and will not be a result of its own, each with its reason; then the way on without it. */
export function IntakeReview({ locale, intake, known, words, onGoOn }: Props) {
  const { results, repeated, surplus, unusable } = intake.selection
  const added = results.length - known
  const { unnamed, hidden, named } = intake
  const { entries, title, decisions } = intake.collection
  // A list may only say what results are called that are here already.
  const hasWords =
    results.length > 0 && (entries.length + unnamed.length + decisions.length > 0 || title !== '')
  const labelsOf = (code: string) => [
    ...new Set(entries.filter((one) => one.code === code && one.label !== '').map(({ label }) => label)),
  ]
  /** As a file or the text calls it, with each of its names, else by its day. */
  const nameOf = ({ code, opened }: Selected) =>
    labelsOf(code).join(' = ') ||
    dayInFigures(locale, (opened.kind === 'scores' ? opened.report : opened.responseSet).answeredOn)
  const problems = unusable.map((one) => unusableInWords(one, words))
  const nothing = added + problems.length + repeated.length + surplus.length === 0
  const ofHidden = results.filter(({ code }) => hidden.has(code)).map(nameOf)
  const notes = [
    ...(repeated.length > 0
      ? [fillSentence(words.repeated, { names: [...new Set(repeated.map(nameOf))].join(', ') })]
      : []),
    ...(surplus.length > 0
      ? [fillSentence(words.surplus, { count: surplus.length, most: MOST_IN_COLLECTION })]
      : []),
    ...(ofHidden.length > 0
      ? [fillSentence(words.fromHidden, { names: [...new Set(ofHidden)].join(', ') })]
      : []),
  ]
  const isOnlyFiles = unusable.length > 0 && unusable.every(({ file }) => file !== null)
  const said = [...new Set([...(nothing ? [words.nothingHandedIn] : []), ...problems, ...notes])]
  const isProblem = problems.length > 0 || nothing
  useEffect(() => {
    const title = document.title
    if (isProblem) document.title = fillSentence(words.errorTitle, { title })
    return () => {
      document.title = title
    }
  }, [isProblem, words])
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      ref={(box) => box?.focus()}
      aria-labelledby="not-taken"
    >
      <h3 id="not-taken">{isProblem ? words.problemsHeading : words.notesHeading}</h3>
      {said.length > 0 && (
        <>
          <ul>
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            <a href={isOnlyFiles ? '#files' : '#text'}>{isOnlyFiles ? words.mendFiles : words.mend}</a>
          </p>
        </>
      )}
      {(added > 0 || hasWords) && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const chosen = new FormData(event.currentTarget)
            onGoOn(named(new Map(unnamed.map(({ key }, number) => [key, placeIn(chosen.get(`${number}`))]))))
          }}
        >
          {unnamed.map((table, number) => (
            <NameColumn name={`${number}`} table={table} words={words} key={table.key} />
          ))}
          <button type="submit">
            {added === 0 ? words.takeWords : fillSentence(words.goOn, { count: results.length })}
          </button>
        </form>
      )}
    </div>
  )
}

const placeIn = (chosen: FormDataEntryValue | null) => (chosen ? Number(chosen) : null)
