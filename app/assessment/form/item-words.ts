import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { wordingOf } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import { type Item, TECHNOLOGIES, type TechnologyId } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import type { ItemField } from './item-field'
import type { ItemText } from './item-texts'

const explanationOf = ({ name, explanation }: EditionWording['technologies'][TechnologyId]) =>
  `${name}: ${explanation}`

/** What is said on the screen of each item of a form: in full where something stands for the first time. */
export async function itemWords(locale: Locale, items: readonly Item[], wording: EditionWording) {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const firstCumulative = items.find(({ cumulative }) => cumulative)
  const firstNotApplicable = items.find(({ offersNotApplicable }) => offersNotApplicable)

  function textOf(item: Item): ItemText {
    const { stem, levels, help, why } = wordingOf(wording, item.id)
    const source = why.source === null ? [] : [t('source', { source: why.source })]
    const named = TECHNOLOGIES.find((each) => item === items.find((other) => other.technology === each))
    return {
      stem,
      levels,
      help,
      why: why.text,
      evidence: [t(`grade.${why.grade}`), ...source].join('. '),
      ...(named && { explanation: explanationOf(wording.technologies[named]) }),
    }
  }

  const frameOf = (item: Item): Omit<ComponentProps<typeof ItemField>, 'isInitial'> => {
    const { id, technology, cumulative, overlapping } = item
    const hint = cumulative && (item === firstCumulative ? 'cumulative' : 'cumulativeAgain')
    const said = [
      ...(item === items[0] ? (['unknown'] as const) : []),
      ...(item === firstNotApplicable ? (['not-applicable'] as const) : []),
    ]
    return {
      id,
      technology,
      ...(overlapping ? { hint: 'overlapping' } : hint && { hint }),
      ...(said.length > 0 && { said }),
    }
  }
  return { texts: Object.fromEntries(items.map((item) => [item.id, textOf(item)])), frameOf }
}
