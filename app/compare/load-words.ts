import 'server-only'
import { getMessages } from 'next-intl/server'
import { keep } from '@/app/still/still'
import { EDITIONS, loadWording } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import type { Messages } from '@/i18n/messages'
import { LINK_PROBLEMS } from '@/lib/codes/decode'
import { FILE_PROBLEMS } from '@/lib/collection/result-file'
import type { TableWords } from '@/lib/tables/table'
import type { ViewId } from './addresses'
import {
  differWordsOf,
  type KeptWords,
  labelsOf,
  mapValues,
  movedTableWordsOf,
  movedWordsOf,
  type SentWords,
  type TextsByEdition,
  textsIn,
  whoWordsOf,
  wordsOf,
} from './view-words'

/** All sentences of the interface, unfilled: `{name}` in them is replaced where they are shown. */
export type { Messages }

export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await getMessages({ locale })) as Messages
}

/** Everything that a page of comparisons may say later, for the browser that asks for it once something is opened. */
export async function loadLateWords(locale: Locale) {
  const all = await loadMessages(locale)
  const { legend, ...tables } = all.compare.tables
  return {
    words: wordsOf(all),
    texts: await loadTexts(locale),
    tables: { ...tables, legend: Object.values(legend) } satisfies TableWords,
    intake: intakeWordsOf(all),
  }
}

/** What a view of many results says as the server draws it, and nothing of the others. */
export async function loadViewWords(locale: Locale, view: ViewId): Promise<SentWords> {
  const words = wordsOf(await loadMessages(locale))
  const texts = await loadTexts(locale)
  if (view === 'who') return { view, words: whoWordsOf(words), texts: mapValues(texts, labelsOf) }
  if (view === 'moved') {
    const all = movedWordsOf(words)
    return {
      ...{ view, words: movedTableWordsOf(all), kept: keep({ words: all, texts } satisfies KeptWords) },
      texts: mapValues(texts, (one) => ({ ...labelsOf(one), items: {} })),
    }
  }
  const shown = differWordsOf(words)
  return {
    ...{ view, words: shown, kept: keep({ words: shown, texts } satisfies KeptWords) },
    texts: mapValues(texts, (one) => ({
      ...labelsOf(one),
      items: mapValues(one.items, ({ label }) => ({ label })),
    })),
  }
}

export async function loadTexts(locale: Locale): Promise<TextsByEdition> {
  const texts = EDITIONS.map(
    async ({ edition }) => [edition, textsIn(await loadWording(edition, locale))] as const,
  )
  return Object.fromEntries(await Promise.all(texts))
}

/** What is said about links and files that were handed in, with the reasons by the names of the problems. */
export type IntakeWords = ReturnType<typeof intakeWordsOf>

export async function loadIntakeWords(locale: Locale) {
  return intakeWordsOf(await loadMessages(locale))
}

function intakeWordsOf({ take, compare, assessment, unreadable }: Messages) {
  const { unusable, unusableFile, unusableInFile, problemsHeading, mend } = compare
  const { nothingHandedIn, repeated, surplus } = compare
  const reasons: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      LINK_PROBLEMS.map((problem) => {
        const { heading, advice } = unreadable.causes[problem]
        return [problem, `${heading}. ${advice}`]
      }),
    ),
    ...Object.fromEntries(
      ([...FILE_PROBLEMS, 'no-code', 'covered-link'] as const).map((problem) => [
        problem,
        compare.problems[problem],
      ]),
    ),
  }
  const { notesHeading, goOn, takeWords, mendFiles, refusedNames, openWithoutNames } = take
  const { fromHidden, whereInFile, whereInText, column, numberedColumn, noColumn } = take
  return {
    ...{ notesHeading, goOn, takeWords, mendFiles, refusedNames, openWithoutNames },
    ...{ fromHidden, whereInFile, whereInText, column, numberedColumn, noColumn },
    ...{ unusable, unusableFile, unusableInFile, problemsHeading, mend },
    ...{ nothingHandedIn, repeated, surplus, reasons },
    errorTitle: assessment.errorTitle,
  }
}
