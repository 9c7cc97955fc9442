import { fillSentence } from '@/app/fill-sentence'
import type { Locale } from '@/i18n/locales'
import type { Unusable } from '@/lib/comparison/reference'
import { MOST_IN_COLLECTION, type Selected } from '@/lib/comparison/selection'
import { dayInFigures } from '../views/day-in-figures'
import type { HandedIn } from './read-handed-in'
import type { TakeInWords } from './take-in-words'

interface Props {
  readonly locale: Locale
  readonly handedIn: HandedIn
  /** How many results were on the page before. */
  readonly known: number
  readonly words: TakeInWords
  readonly onGoOn: () => void
}

/** Everything that was handed in and will not be a result of its own, each with its reason; then the way on without it. */
export function NothingDropped({ locale, handedIn, known, words, onGoOn }: Props) {
  const { results, repeated, surplus, unusable } = handedIn.selection
  const added = results.length - known
  const problems = unusable.map((one) => reasonFor(one, words))
  const nothing = added + problems.length + repeated.length + surplus.length === 0
  const notes = [
    ...counted(repeated.map((one) => nameOf(one, handedIn, locale))).map(([name, count]) =>
      fillSentence(words.repeated, { name, count }),
    ),
    ...(surplus.length > 0
      ? [fillSentence(words.surplus, { count: surplus.length, most: MOST_IN_COLLECTION })]
      : []),
  ]
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      ref={(box) => box?.focus()}
      aria-labelledby="not-taken"
    >
      <h3 id="not-taken">{problems.length > 0 || nothing ? words.problemsHeading : words.notesHeading}</h3>
      <ul>
        {nothing && <li>{words.nothing}</li>}
        {counted([...problems, ...notes]).map(([sentence]) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href="#text">{words.mend}</a>
      </p>
      {added > 0 && (
        <button type="button" onClick={onGoOn}>
          {fillSentence(words.goOn, { count: results.length })}
        </button>
      )}
    </div>
  )
}

function reasonFor({ file, text, problem }: Unusable, words: TakeInWords): string {
  const reason = words.reasons[problem] ?? ''
  if (file === null) return fillSentence(words.unusable, { text, reason })
  return text === ''
    ? fillSentence(words.unusableFile, { file, reason })
    : fillSentence(words.unusableInFile, { file, text, reason })
}

/** As the file or the text calls it, else by its day. */
function nameOf({ code, opened }: Selected, { collection }: HandedIn, locale: Locale): string {
  const label = collection.entries.find((entry) => entry.code === code)?.label
  const { answeredOn } = opened.kind === 'scores' ? opened.report : opened.responseSet
  return label || dayInFigures(locale, answeredOn)
}

/** Each once, in order, and how often it was there. */
function counted(sentences: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return [...counts]
}
