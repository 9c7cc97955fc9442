import type { Locale } from '@/i18n/locales'
import type { Item, Questionnaire } from '@/lib/questionnaire/vocabulary'
import type { EditionWording } from '@/lib/questionnaire/wording'

/** What every part of the page is made of: one edition in one language. */
export interface MethodProps {
  readonly locale: Locale
  readonly questionnaire: Questionnaire
  readonly wording: EditionWording
}

/** What every part of an item's entry is made of. */
export interface ItemProps extends MethodProps {
  readonly item: Item
}
