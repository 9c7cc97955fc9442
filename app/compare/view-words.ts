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
export type TextsByEdition = Readonly<Record<string, Texts>>

/** Said around every view. */
export type FrameWords = ReturnType<typeof frameWordsOf>
export type WhoWords = ReturnType<typeof whoWordsOf>
export type DifferWords = ReturnType<typeof differWordsOf>
export type MovedWords = ReturnType<typeof movedWordsOf>

/** What an edition calls verdicts, dimensions and technologies. */
export type Labels = ReturnType<typeof labelsOf>
export type LabelsByEdition = Readonly<Record<string, Labels>>

/** The words of one view, and what editions call what it shows. */
export type ViewWords =
  | { readonly view: 'who'; readonly words: WhoWords; readonly texts: LabelsByEdition }
  | { readonly view: 'differ'; readonly words: DifferWords; readonly texts: TextsByEdition }
  | { readonly view: 'moved'; readonly words: MovedWords; readonly texts: TextsByEdition }

export function wordsOf({ workbench, who, differ, moved, take, charts, ...all }: Messages) {
  const { figureTrends, itemTrends, fromTo, before, after, basis, oneDay, noItems } = all.compare
  const { onlyBefore, onlyAfter, itemsLead, profileRule, tableCaption, columnDimension } = all.compare
  const { heading, add, lead } = all.compare
  const { unknown, notApplicable, panelKeep } = all.assessment
  return {
    ...{ workbench, who, differ, moved, take, charts },
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
  const { namingHeading, namingLead, reportTitle, remove, nameOne, parts, ...shown } = workbench
  const { saved, tooLarge, failed, ...drawn } = charts
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
  return { ...frameWordsOf(words), differ: words.differ, assessment: { unknown, notApplicable } }
}

export function movedWordsOf(words: Words) {
  const { assessment, compare, moved, result, who } = words
  const { unknown, notApplicable } = assessment
  const { columnName, heads, notAsked, open, valueInRange } = who
  return {
    ...{ ...frameWordsOf(words), compare, moved, result },
    assessment: { unknown, notApplicable },
    who: { columnName, heads, notAsked, open, valueInRange },
  }
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
  change: (one: From) => To,
): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(all).map(([key, one]) => [key, change(one)])) as Record<
    Key,
    To
  >
}
