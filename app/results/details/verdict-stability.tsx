import type { AdviceProps } from './advice-parts'

/** How firmly the verdict stands; nothing is claimed where nothing was answered. */
export function VerdictStability({ language, report, advice }: AdviceProps) {
  const t = language.words('advice')
  if (advice.stability.of === 0) return null
  const words = t('stability', { ...advice.stability })
  return (
    <p className="stability">{report.form === 'quick' ? t('stabilityQuick', { stability: words }) : words}</p>
  )
}
