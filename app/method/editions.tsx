import { getTranslations } from 'next-intl/server'
import { EDITIONS } from '@/content/editions'
import type { MethodProps } from './method-parts'
import { MethodSection } from './method-section'

/** How the instrument changes, and why an old link keeps its result. */
export async function Editions({ locale, questionnaire }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.editions' })
  return (
    <MethodSection locale={locale} id="editions">
      <p>{t('frozen', { edition: questionnaire.edition })}</p>
      <p>{t('change')}</p>
      <p>{t('links')}</p>
      <p>{t('released', { editions: EDITIONS.map(({ edition }) => edition).join(', ') })}</p>
    </MethodSection>
  )
}
