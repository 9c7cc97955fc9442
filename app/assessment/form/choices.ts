import { getTranslations } from 'next-intl/server'
import { noteId } from '@/app/assessment/filling/screen-address'
import { wordingOf } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import {
  INDUSTRIES,
  type Item,
  isLevel,
  offeredResponses,
  type Response,
  SIZES,
  type TechnologyId,
} from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'

export interface Choice {
  /** What the field sends. */
  readonly value: string
  readonly text: string
  /** It stands apart from the scale. */
  readonly isApart?: boolean
  /** What it is, in half a sentence. */
  readonly brief?: string
  /** The id of what is said about choosing it. */
  readonly note?: string
}

/** What each field of the form offers, by name, in the order shown. */
export type Choices = Readonly<Record<string, readonly Choice[]>>

/** All that can be chosen in a form with these items, about these technologies. */
export async function choicesOf(
  locale: Locale,
  items: readonly Item[],
  technologies: readonly TechnologyId[],
  wording: EditionWording,
): Promise<Choices> {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const toItem = (item: Item, isFirst: boolean) => (response: Response) => {
    const value = String(response)
    if (isLevel(response)) return { value, text: wordingOf(wording, item.id).levels[response] }
    const isUnknown = response === 'unknown'
    return {
      value,
      text: t(isUnknown ? 'unknown' : 'notApplicable'),
      isApart: true,
      // Spoken with "Weiß ich nicht" once, at the first item.
      ...((isFirst || !isUnknown) && { note: noteId(item.id, response) }),
    }
  }
  const optional = (texts: readonly (readonly [string, string])[]) =>
    [['', t('noChoice')] as const, ...texts].map(([value, text]) => ({ value, text }))
  return {
    technologies: technologies.map((id) => {
      const { name, brief } = wording.technologies[id]
      return { value: id, text: name, brief, note: noteId('technologies', id) }
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
