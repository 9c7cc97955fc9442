import type { Messages } from '@/i18n/messages'
import type { EditionWording } from '@/lib/instrument/wording'

/*
 * What each of the three views says as it first stands. The page brings along these words only; all others come when
 * something is opened (late-words.ts).
 */

/** Those words of the interface that the views need in a browser, whatever is opened there. */
export type Words = ReturnType<typeof wordsOf>

/** What an edition calls things, as far as comparisons show it. */
export type Texts = ReturnType<typeof textsIn>

/** Of one item. */
export interface ItemTexts {
  readonly label: string
  readonly stem: string
  readonly levels: readonly string[]
}
export type TextsByEdition = Readonly<Record<string, Texts>>

/** What it asks, of some items by name only. */
export type SomeTexts = Labels & {
  readonly items: Readonly<Record<string, Pick<ItemTexts, 'label'> & Partial<ItemTexts>>>
}
export type SomeTextsByEdition = Readonly<Record<string, SomeTexts>>

/** Said around every view. */
export type FrameWords = ReturnType<typeof frameWordsOf>
export type WhoWords = ReturnType<typeof whoWordsOf>
export type DifferWords = ReturnType<typeof differWordsOf>
export type MovedWords = ReturnType<typeof movedWordsOf>
/** The same without what stands below a row. */
export type MovedTableWords = ReturnType<typeof movedTableWordsOf>

/** What an edition calls verdicts, dimensions and technologies. */
export type Labels = ReturnType<typeof labelsOf>
export type LabelsByEdition = Readonly<Record<string, Labels>>

/** The words of one view, and what editions call what it shows. */
export type ViewWords =
  | { readonly view: 'who'; readonly words: WhoWords; readonly texts: LabelsByEdition }
  | { readonly view: 'differ'; readonly words: DifferWords; readonly texts: SomeTextsByEdition }
  | { readonly view: 'moved'; readonly words: MovedTableWords; readonly texts: SomeTextsByEdition }

/** The same as it is sent: what is asked stands on the page already; all of it is kept for drawing it, under that name. */
export type SentWords = ViewWords & { readonly kept?: string }
export type KeptWords = { readonly words: DifferWords | MovedWords; readonly texts: TextsByEdition }

export function wordsOf({ workbench, who, differ, moved, take, charts, ...all }: Messages) {
  const { figureTrends, itemTrends, fromTo, before, after, basis, oneDay, noItems } = all.compare
  const { onlyBefore, onlyAfter, itemsLead, profileRule, tableCaption, columnDimension } = all.compare
  const { heading, add, lead } = all.compare
  const { unknown, notApplicable, panelKeep } = all.assessment
  return {
    ...{ workbench, who, moved, take, charts },
    differ: { ...differ, person: all.plan.person, due: all.plan.due },
    site: { name: all.site.name, pageTitle: all.site.pageTitle },
    compare: {
      ...{ figureTrends, itemTrends, fromTo, before, after, basis, oneDay, noItems },
      ...{ onlyBefore, onlyAfter, itemsLead, profileRule, tableCaption, columnDimension },
      ...{ heading, add, lead },
    },
    assessment: { unknown, notApplicable, panelKeep },
    result: { level: all.result.level },
  }
}

function frameWordsOf({ site, workbench, charts, compare, take, who }: Words) {
  const { namingHeading, namingLead, reportTitle, remove, nameOne, parts, ...viewed } = workbench
  // Of lists on several pages, which are drawn with all words at hand; and what not every view says.
  const { pages, previousPage, nextPage, pageOf, widen, withoutAnswers, otherEdition, ...shown } = viewed
  const { saved, tooLarge, failed, count, picture, pageOnPaper, ...drawn } = charts
  return {
    site,
    workbench: shown,
    charts: drawn,
    compare: { heading: compare.heading, add: compare.add },
    take: { outHeading: take.outHeading, failed: take.failed },
    who: { notAsked: who.notAsked },
  }
}

export function whoWordsOf(words: Words) {
  const { tableCaption, figureTrends } = words.compare
  const frame = frameWordsOf(words)
  return {
    ...frame,
    compare: {
      ...frame.compare,
      tableCaption,
      figureTrends: { 'not-assessable': figureTrends['not-assessable'] },
    },
    who: words.who,
  }
}

export function differWordsOf(words: Words) {
  const { unknown, notApplicable } = words.assessment
  const { widen, withoutAnswers, otherEdition } = words.workbench
  const frame = frameWordsOf(words)
  return {
    ...{ ...frame, differ: words.differ, assessment: { unknown, notApplicable } },
    workbench: { ...frame.workbench, widen, withoutAnswers, otherEdition },
  }
}

export function movedWordsOf(words: Words) {
  const { assessment, compare, moved, result, who } = words
  const { unknown, notApplicable } = assessment
  const { columnName, heads, notAsked, open, valueInRange } = who
  const frame = frameWordsOf(words)
  return {
    ...{ ...frame, compare, moved, result },
    workbench: { ...frame.workbench, widen: words.workbench.widen },
    assessment: { unknown, notApplicable },
    who: { columnName, heads, notAsked, open, valueInRange },
  }
}

export function movedTableWordsOf(words: MovedWords) {
  const { result, assessment, compare, moved, ...frame } = words
  const { figureTrends, fromTo, profileRule, heading, add } = compare
  const { full, fullOf, verdictMove, movePlace, items, askedOnce, same, sameAsFar, apart, ...table } = moved
  return { ...frame, compare: { figureTrends, fromTo, profileRule, heading, add }, moved: table }
}

/** Those of an edition. */
export function textsIn({ verdicts, dimensions, technologies, items }: EditionWording) {
  return {
    verdicts: mapValues(verdicts, ({ label, meaning }) => ({ label, meaning })),
    dimensions: mapValues(dimensions, ({ label, explanation }) => ({ label, explanation })),
    technologies: mapValues(technologies, ({ label, name }) => ({ label, name })),
    items: mapValues(items, ({ label, stem, levels }) => ({ label, stem, levels })),
  }
}

/** The same without items, meanings and explanations. */
export function labelsOf({ verdicts, dimensions, technologies }: Texts) {
  const labels = <Key extends string>(all: Readonly<Record<Key, { readonly label: string }>>) =>
    mapValues(all, ({ label }) => ({ label }))
  return { technologies, verdicts: labels(verdicts), dimensions: labels(dimensions) }
}

/** The same keys with other values. */
export function mapValues<Key extends string, From, To>(
  all: Readonly<Record<Key, From>>,
  change: (one: From, key: Key) => To,
): Record<Key, To> {
  return Object.fromEntries(
    (Object.entries(all) as [Key, From][]).map(([key, one]) => [key, change(one, key)]),
  ) as Record<Key, To>
}
