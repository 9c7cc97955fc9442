import { getTranslations } from 'next-intl/server'
import { formPathsOf } from '@/app/form-paths'
import { EDITIONS } from '@/content/editions'
import { localePath } from '@/i18n/locales'
import type { MethodProps } from './method-parts'
import { MethodSection } from './method-section'

/** How the instrument changes, and why an old link keeps its result. */
export async function Editions({ locale, questionnaire }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.editions' })
  return (
    <MethodSection locale={locale} id="editions">
      <p>{t('frozen', { edition: questionnaire.edition })}</p>
      <p>{t('released')}</p>
      <ul>
        {EDITIONS.toReversed().map(({ edition }) => (
          <li key={edition}>
            {edition === questionnaire.edition ? (
              t('thisPage', { edition })
            ) : (
              <a href={localePath(locale, formPathsOf(edition).full)}>{t('questionsOf', { edition })}</a>
            )}
          </li>
        ))}
      </ul>
    </MethodSection>
  )
}
