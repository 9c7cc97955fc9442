import { getTranslations } from 'next-intl/server'
import { rangeInWords } from '@/app/results/range-in-words'
import type { Locale } from '@/i18n/locales'
import type { FigureChange } from '@/lib/comparison/figure-change'
import { Difference } from './difference'

/** "63 (55 bis 67) → 68: +5, nicht gesichert". */
export async function FigureChangeWords({
  locale,
  change,
}: {
  readonly locale: Locale
  readonly change: FigureChange
}) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  return (
    <>
      {t('fromTo', {
        before: await rangeInWords(locale, change.before),
        after: await rangeInWords(locale, change.after),
      })}
      <br />
      <Difference locale={locale} change={change} />
    </>
  )
}
