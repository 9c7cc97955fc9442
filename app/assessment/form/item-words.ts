import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { wordingOf } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import { type Item, TECHNOLOGIES } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { ItemField } from './item-field'

/** What is said on the screen of each item of a form: in full where something stands for the first time. */
export async function itemWords(locale: Locale, items: readonly Item[], wording: EditionWording) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const firstCumulative = items.find(({ cumulative }) => cumulative)
  const firstNotApplicable = items.find(({ offersNotApplicable }) => offersNotApplicable)

  return (item: Item): Omit<ComponentProps<typeof ItemField>, 'isInitial'> => {
    const { id, technology, cumulative, overlapping } = item
    const { stem, help, why } = wordingOf(wording, id)
    const source = why.source === null ? [] : [t('source', { source: why.source })]
    const hint = cumulative && (item === firstCumulative ? 'cumulative' : 'cumulativeAgain')
    const said = [
      ...(item === items[0] ? (['unknown'] as const) : []),
      ...(item === firstNotApplicable ? (['not-applicable'] as const) : []),
    ]
    const named = TECHNOLOGIES.find((each) => item === items.find((other) => other.technology === each))
    return {
      id,
      technology,
      stem,
      help,
      why: [why.text, [t(`grade.${why.grade}`), ...source].join('. ')],
      ...(overlapping ? { hint: 'overlapping' } : hint && { hint }),
      ...(said.length > 0 && { said }),
      ...(named && { explanation: wording.technologies[named].explanation }),
    }
  }
}
