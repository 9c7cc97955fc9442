import { getTranslations } from 'next-intl/server'
import { type Locale, localePath } from '@/i18n/locales'
import type { LinkProblem } from '@/lib/codes/decode'

/** Says what is wrong with a link and what to do. Shown under the link's own address, with status 404. */
export async function UnreadablePage({
  locale,
  problem,
}: {
  readonly locale: Locale
  readonly problem: LinkProblem
}) {
  const t = await getTranslations({ locale, namespace: 'unreadable' })
  const site = await getTranslations({ locale, namespace: 'site' })
  return (
    <>
      <h1>{t(`causes.${problem}.heading`)}</h1>
      <p className="lead">{t(`causes.${problem}.text`)}</p>
      <p>{t(`causes.${problem}.advice`)}</p>
      <p className="actions">
        <a href={localePath(locale, '/assessment')}>{t('again')}</a>
        <a href={localePath(locale, '/')}>{site('home')}</a>
      </p>
    </>
  )
}
