import { getTranslations } from 'next-intl/server'
import type { MethodProps } from './method-parts'
import { MethodSection } from './method-section'
import { HIGHEST_SCORE, LOWEST_SCORE } from './score-bounds'

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
    <MethodSection locale={locale} id="laws">
      <p>{t('lead')}</p>
      <ul>
        {LAWS.map((law) => (
          <li key={law}>{t(`list.${law}`, words)}</li>
        ))}
      </ul>
    </MethodSection>
  )
}
