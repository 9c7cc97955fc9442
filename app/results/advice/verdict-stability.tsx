import { getTranslations } from 'next-intl/server'
import type { AdviceProps } from './advice-parts'

/** How firmly the verdict stands; nothing is claimed where nothing was answered. */
export async function VerdictStability({ locale, report, advice }: AdviceProps) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  if (advice.stability.of === 0) return null
  return (
    <p className="stability">
      {t(report.form === 'quick' ? 'stabilityQuick' : 'stability', { ...advice.stability })}
    </p>
  )
}
