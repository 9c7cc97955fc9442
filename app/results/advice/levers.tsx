import { getFormatter, getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { LEVERS_SHOWN } from '@/lib/advice/levers'
import type { AdviceProps } from './advice-parts'
import { LevelRise } from './level-rise'

/** The largest levers: what one more level would add to the readiness. */
export async function Levers({ locale, wording, report, advice }: AdviceProps) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  const format = await getFormatter({ locale })
  if (advice.levers.length === 0) return null
  return (
    <div className="levers">
      <h4>{t('leversHeading')}</h4>
      <p>{t('leversLead')}</p>
      <ol>
        {advice.levers.slice(0, LEVERS_SHOWN).map(({ item, gain }) => (
          <li key={item} data-item={item}>
            <b>{wordingOf(wording, item).label}</b>{' '}
            {t('leverGain', { points: format.number(gain, { maximumFractionDigits: 1 }) })}
            <LevelRise locale={locale} wording={wording} report={report} item={item} />
          </li>
        ))}
      </ol>
    </div>
  )
}
