import { getTranslations } from 'next-intl/server'
import { FIT_BORDER } from '@/lib/scoring/thresholds'
import { HIGHEST_SCORE, LOWEST_SCORE } from './figure-format'
import { type MethodProps, MethodSection } from './method-section'

/** Instrument, section 9; tests/lib/scoring/laws.test.ts holds the scoring to each. */
const LAWS = ['rising', 'bounds', 'unknown', 'apart'] as const

/** What the scoring obeys whatever is answered. */
export async function Laws({ locale, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.laws' })
  const words = {
    lowest: LOWEST_SCORE,
    highest: HIGHEST_SCORE,
    fitsNow: wording.verdicts['fits-now'].label,
    notNow: wording.verdicts['not-now'].label,
  }
  return (
    <MethodSection locale={locale} id="laws" count={LAWS.length}>
      <p>{t('lead')}</p>
      <ul>
        {LAWS.map((law) => (
          <li key={law}>{t(`list.${law}`, words)}</li>
        ))}
      </ul>
    </MethodSection>
  )
}

const LIMITS = ['forecast', 'comparison', 'mark', 'opinion', 'precision', 'borders'] as const

/** What a score does not mean. */
export async function Limits({ locale }: Pick<MethodProps, 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'method.limits' })
  return (
    <MethodSection locale={locale} id="limits" count={LIMITS.length}>
      <dl className="terms">
        {LIMITS.map((limit) => (
          <div key={limit} data-border={limit === 'borders' ? FIT_BORDER : undefined}>
            <dt>{t(`list.${limit}.name`)}</dt>
            <dd>{t(`list.${limit}.text`, { border: FIT_BORDER })}</dd>
          </div>
        ))}
      </dl>
    </MethodSection>
  )
}
