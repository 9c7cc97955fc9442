import { getTranslations } from 'next-intl/server'
import type { AdviceProps } from './advice-parts'

/** "Not now" is a respectable result: what is cheaper, what is fine about it, when to look again. */
export async function NotNow({ locale, wording, score }: Pick<AdviceProps, 'locale' | 'wording' | 'score'>) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  const { instead, fine, lookAgain } = wording.technologies[score.id].notNow
  return (
    <div className="not-now">
      <h4>{t('notNowHeading')}</h4>
      <dl>
        <div>
          <dt>{t('notNowInstead')}</dt>
          <dd>{instead}</dd>
        </div>
        <div>
          <dt>{t('notNowFine')}</dt>
          <dd>{fine}</dd>
        </div>
        <div>
          <dt>{t('notNowAgain')}</dt>
          <dd>{lookAgain}</dd>
        </div>
      </dl>
    </div>
  )
}
