import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import {
  INDUSTRIES,
  type Item,
  isLevel,
  offeredResponses,
  type Response,
  SIZES,
  TECHNOLOGIES,
} from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'

export interface Choice {
  /** What the field sends. */
  readonly value: string
  readonly text: string
  /** It stands apart from the scale. */
  readonly isApart?: boolean
  /** What choosing it means. */
  readonly note?: string
}

/** What each field of the form offers, by name, in the order shown. */
export type Choices = Readonly<Record<string, readonly Choice[]>>

/** All that can be chosen in a form with these items. */
export async function choicesOf(
  locale: Locale,
  items: readonly Item[],
  wording: EditionWording,
): Promise<Choices> {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  // What "Weiß ich nicht" means is said once, at the first item.
  const toItem = (item: Item, isFirst: boolean) => (response: Response) => {
    const value = String(response)
    if (isLevel(response)) return { value, text: wordingOf(wording, item.id).levels[response] }
    if (response === 'unknown') {
      return { value, text: t('unknown'), isApart: true, ...(isFirst && { note: t('unknownNote') }) }
    }
    return { value, text: t('notApplicable'), isApart: true, note: t('notApplicableNote') }
  }
  const optional = (texts: readonly (readonly [string, string])[]) =>
    [['', t('noChoice')] as const, ...texts].map(([value, text]) => ({ value, text }))
  return {
    technologies: TECHNOLOGIES.map((id) => {
      const { name, explanation } = wording.technologies[id]
      return { value: id, text: name, note: explanation }
    }),
    form: [
      { value: 'quick', text: t('formQuick') },
      { value: 'full', text: t('formFull') },
    ],
    industry: optional(INDUSTRIES.map((id) => [id, wording.industries[id]])),
    size: optional(SIZES.map((id) => [id, wording.sizes[id]])),
    ...Object.fromEntries(
      items.map((item, index) => [item.id, offeredResponses(item).map(toItem(item, index === 0))]),
    ),
  }
}
