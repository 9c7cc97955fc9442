import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import type { Claim } from '@/lib/questionnaire/vocabulary'
import type { MethodProps } from './method-parts'

/** The pairs of answers that hardly go together. */
export async function ContradictionList({ locale, questionnaire, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const format = await getFormatter({ locale })
  const { contradictions } = questionnaire
  if (contradictions.length === 0) return null
  const inWords = ({ item, from, to }: Claim) =>
    t(from === to ? 'claim' : 'claimRange', { item: wordingOf(wording, item).label, from, to })
  return (
    <>
      <p>{t('contradictions')}</p>
      <ul>
        {contradictions.map(({ id, claims }) => (
          <li key={id} data-contradiction={id}>
            {format.list(claims.map(inWords), { type: 'conjunction' })}
          </li>
        ))}
      </ul>
    </>
  )
}
