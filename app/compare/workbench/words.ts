import type { Messages } from '@/i18n/messages'
import type { EditionWording, ItemWording } from '@/lib/questionnaire/wording'

/** The words of the views, unfilled: `{name}` in them is replaced where they are shown. */
export interface Words extends Pick<Messages, 'workbench' | 'who' | 'differ' | 'moved' | 'take' | 'charts'> {
  readonly site: Pick<Messages['site'], 'name' | 'pageTitle'>
  /** What became of figures and answers, as where two results are compared. */
  readonly compare: Pick<
    Messages['compare'],
    | 'figureTrends'
    | 'itemTrends'
    | 'fromTo'
    | 'before'
    | 'after'
    | 'basis'
    | 'oneDay'
    | 'noItems'
    | 'itemsLead'
    | 'profileRule'
    | 'tableCaption'
    | 'columnDimension'
  >
  /** How answers are said, as in the form. */
  readonly assessment: Pick<Messages['assessment'], 'unknown' | 'notApplicable' | 'panelKeep'>
  readonly result: Pick<Messages['result'], 'level'>
}

/** What an edition calls things, as far as comparisons show it. */
export interface Texts extends Pick<EditionWording, 'verdicts' | 'dimensions'> {
  readonly technologies: Readonly<
    Record<keyof EditionWording['technologies'], { readonly label: string; readonly name: string }>
  >
  readonly items: Readonly<Record<string, Pick<ItemWording, 'label' | 'stem' | 'levels'>>>
}

export type TextsByEdition = Readonly<Record<string, Texts>>

/** The texts of a released edition. Throws if there are none: codes of other editions do not open. */
export function textsOf(texts: TextsByEdition, edition: string): Texts {
  const found = texts[edition]
  if (!found) throw new Error(`There are no texts for edition "${edition}".`)
  return found
}

/** Those of an item. Throws if there are none: the wording was checked against the edition. */
export function itemTexts({ items }: Texts, item: string): Texts['items'][string] {
  const found = items[item]
  if (!found) throw new Error(`There are no texts for "${item}".`)
  return found
}
