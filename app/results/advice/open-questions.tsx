import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { wholePoints } from '@/lib/report/whole-points'
import type { AdviceProps } from './advice-parts'

/** The unknown answers, those first that matter most, with how far the range would shrink. */
export async function OpenQuestions({ locale, wording, advice }: AdviceProps) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  if (advice.openQuestions.length === 0) return null
  return (
    <div className="open-questions">
      <h4>{t('openHeading')}</h4>
      <p>{t('openLead')}</p>
      <ol>
        {advice.openQuestions.map(({ item, swing, canChangeVerdict }) => {
          const points = wholePoints(swing)
          return (
            <li key={item} data-item={item}>
              <b>{wordingOf(wording, item).label}</b>: {wordingOf(wording, item).stem}
              <br />
              <small>
                {points > 0 ? t('openSwing', { points }) : t('openSwingNone')}
                {canChangeVerdict && <> {t('openChanges')}</>}
              </small>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
