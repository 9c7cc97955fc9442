import { getFormatter, getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { MethodSection } from './method-section'
import { AgreementRules, QuartileRules, STATISTICS_SOURCES } from './statistics-rules'
import { TwoSightsRules } from './two-sights-rules'

/** What is compared, quartiles, agreement, two sights, limits, sources. */
const PARTS = 6
const BASIS = ['same', 'mixed', 'apart', 'change'] as const
const LIMITS = ['beyond', 'right', 'few'] as const

/** What is compared with what, how a group is summarised, and what that does not mean. */
export async function Comparison({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method.comparison' })
  const trends = await getTranslations({ locale, namespace: 'compare.figureTrends' })
  const format = await getFormatter({ locale })
  return (
    <MethodSection locale={locale} id="comparison" count={PARTS}>
      <h3>{t('headings.basis')}</h3>
      <ul>
        {BASIS.map((rule) => (
          <li key={rule}>{t(`basis.${rule}`, { uncertain: trends('uncertain') })}</li>
        ))}
      </ul>
      <QuartileRules locale={locale} />
      <AgreementRules locale={locale} />
      <TwoSightsRules locale={locale} />

      <h3>{t('headings.limits')}</h3>
      <dl className="terms">
        {LIMITS.map((limit) => (
          <div key={limit}>
            <dt>{t(`limits.${limit}.name`)}</dt>
            <dd>{t(`limits.${limit}.text`)}</dd>
          </div>
        ))}
      </dl>

      <h3>{t('headings.sources')}</h3>
      <ul>
        {Object.entries(STATISTICS_SOURCES).map(([id, { authors, title, published }]) => (
          <li key={id} data-source={id}>
            {format.list(authors, { type: 'conjunction' })}: <cite lang="en">{title}</cite>.{' '}
            <span lang="en">{published}</span>.
          </li>
        ))}
      </ul>
    </MethodSection>
  )
}
