import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { FORMS, type FormId } from '@/lib/questionnaire/vocabulary'
import { questionsInDimension } from './item-share'
import type { ItemProps } from './method-parts'

/** Why an item is asked, what that rests on, where it comes from, and how much it weighs. */
export async function ItemEvidence({ locale, questionnaire, wording, item }: ItemProps) {
  const t = await getTranslations({ locale, namespace: 'method.items' })
  const form = await getTranslations({ locale, namespace: 'assessment' })
  const format = await getFormatter({ locale })
  const { why, articleSection } = wordingOf(wording, item.id)
  const shares = [...FORMS].reverse().flatMap((form) => shareIn(form) ?? [])
  return (
    <>
      <h4>{form('why')}</h4>
      <p>{why.text}</p>
      <dl className="evidence">
        <div data-grade={why.grade}>
          <dt>{t('grade')}</dt>
          <dd>{t(`grades.${why.grade}`)}</dd>
        </div>
        {why.source !== null && (
          <div>
            <dt>{t('source')}</dt>
            <dd>{why.source}</dd>
          </div>
        )}
        <div>
          <dt>{t('article')}</dt>
          <dd>{articleSection}</dd>
        </div>
        <div data-share={questionsInDimension(questionnaire, 'full', item).join(' ')}>
          <dt>{t('weight')}</dt>
          <dd>{shares.join('; ')}</dd>
        </div>
      </dl>
    </>
  )

  function shareIn(form: FormId): string | null {
    const sizes = questionsInDimension(questionnaire, form, item)
    if (sizes.length === 0) return null
    const share = format.list(
      sizes.map((count) => t('share', { count })),
      { type: 'disjunction' },
    )
    return t(form === 'full' ? 'shareFull' : 'shareQuick', { share })
  }
}
