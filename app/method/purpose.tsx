import { getFormatter, getTranslations } from 'next-intl/server'
import { TECHNOLOGIES } from '@/lib/questionnaire/vocabulary'
import type { MethodProps } from './method-parts'
import { MethodSection } from './method-section'

/** What the assessment is for, and what it is not. */
export async function Purpose({ locale, wording }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.purpose' })
  const format = await getFormatter({ locale })
  const technologies = format.list(
    TECHNOLOGIES.map((id) => wording.technologies[id].name),
    { type: 'conjunction' },
  )
  return (
    <MethodSection locale={locale} id="purpose">
      <p>{t('lead', { technologies, notNow: wording.verdicts['not-now'].label })}</p>
      <p>{t('not')}</p>
    </MethodSection>
  )
}
