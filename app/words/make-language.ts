import { createFormatter, createTranslator, type NamespaceKeys, type NestedKeyOf } from 'next-intl'
import { profileWords } from '@/app/words/profile-words'
import { wholePointsText } from '@/app/words/whole-points-text'
import type { ProfileWords } from '@/components/profile-words'
import { formatLocale, type Locale } from '@/i18n/locales'
import type { Messages } from '@/i18n/messages'
import type { Day } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { ScoreRange } from '@/lib/scoring/score-range'

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>
type Words<Name extends Namespace> = ReturnType<typeof createTranslator<Messages, Name>>

/** A language as pages speak it: sentences, lists, numbers and days. Whoever has it needs to wait for nothing. */
export interface Language {
  readonly locale: Locale
  /** The sentences below one name in messages/. */
  readonly words: <const Name extends Namespace>(name: Name) => Words<Name>
  /** "KI, Blockchain und Bitcoin". */
  readonly list: (texts: readonly string[]) => string
  /** With at most one decimal. */
  readonly number: (figure: number) => string
  /** "63 (55 bis 67)", in whole points. */
  readonly range: (range: ScoreRange) => string
  readonly profile: (wording: EditionWording) => ProfileWords
  /** "22. November 2026". */
  readonly day: (day: Day) => string
}

/** From all words of the interface: on the server, and in a browser that writes a document. */
export function makeLanguage(locale: Locale, messages: Messages): Language {
  const format = createFormatter({ locale: formatLocale(locale), timeZone: 'UTC' })
  const translators = new Map<Namespace, unknown>()
  return {
    locale,
    words(name) {
      const known =
        translators.get(name) ?? createTranslator({ locale: formatLocale(locale), messages, namespace: name })
      translators.set(name, known)
      return known as Words<typeof name>
    },
    list: (texts) => format.list(texts),
    number: (figure) => format.number(figure, { maximumFractionDigits: 1 }),
    range: (range) => wholePointsText(range, messages.result),
    profile: (wording) => profileWords(messages.result, wording),
    day: (day) => format.dateTime(new Date(day), { dateStyle: 'long' }),
  }
}
