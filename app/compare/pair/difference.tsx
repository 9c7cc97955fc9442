import { getFormatter, getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import type { FigureChange } from '@/lib/comparison/figure-change'

/** The points with their sign, and in words what they mean. A difference that proves nothing is not set in bold. */
export async function Difference({
  locale,
  change,
}: {
  readonly locale: Locale
  readonly change: FigureChange
}) {
  const t = await getTranslations({ locale, namespace: 'compare.figureTrends' })
  const format = await getFormatter({ locale })
  const { difference, trend } = change
  // The German number format has a hyphen here; a minus sign is as wide as a plus sign and is read out as one.
  const points =
    difference === null ? null : format.number(difference, { signDisplay: 'exceptZero' }).replace('-', '−')
  const isCertain = trend === 'rose' || trend === 'fell'
  return (
    <span className="difference" data-trend={trend}>
      {points !== null && (isCertain ? <strong>{points}</strong> : points)} <small>{t(trend)}</small>
    </span>
  )
}
