import { getTranslations } from 'next-intl/server'
import type { AdviceProps } from './advice-parts'

/** How firmly the verdict stands; nothing is claimed where nothing was answered. */
export async function VerdictStability({ locale, report, advice }: AdviceProps) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  if (advice.stability.of === 0) return null
  const words = t('stability', { ...advice.stability })
  return (
    <p className="stability">{report.form === 'quick' ? t('stabilityQuick', { stability: words }) : words}</p>
  )
}
