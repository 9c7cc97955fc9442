import { getTranslations } from 'next-intl/server'
import { formPathsOf } from '@/app/http/form-paths'
import { dayInWords } from '@/app/words/in-words'
import { EDITIONS } from '@/app/words/instrument'
import { type Locale, localePath } from '@/i18n/locales'
import { Embedding } from './embedding'
import { type MethodProps, MethodSection } from './method-section'

/** How the instrument changes, and why an old link keeps its result. */
export async function Editions({ locale, questionnaire }: MethodProps) {
  const t = await getTranslations({ locale, namespace: 'method.editions' })
  return (
    <MethodSection locale={locale} id="editions" count={EDITIONS.length}>
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

/** Where the instrument comes from, and what anyone may do with it. */
export async function Source({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method.source' })
  const { author, title, published, language } = SOURCE_ARTICLE
  return (
    <MethodSection locale={locale} id="source">
      <p>
        {t.rich('article', {
          ...{ author, title, day: await dayInWords(locale, published) },
          work: (words) => <span lang={language}>{words}</span>,
        })}
      </p>
      <p>{t('licence')}</p>
      <p>{t('arithmetic', { path: '/api/results' })}</p>
      <Embedding locale={locale} />
    </MethodSection>
  )
}

/** The article that the instrument comes from. */
export const SOURCE_ARTICLE = {
  author: 'Martin Betz',
  title:
    'Innovationsstatus des deutschen Mittelstands: Warum ein klarer Fokus und neue Technologien jetzt ' +
    'entscheidend sind',
  published: '2025-03-12',
  language: 'de',
} as const
