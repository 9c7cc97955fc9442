import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { filePath } from './addresses'
import type { ComparedResult } from './compared-result'

interface Props {
  readonly locale: Locale
  readonly results: readonly ComparedResult[]
}

/** What the address of a comparison holds, and the file with all of its results. */
export async function KeepComparison({ locale, results }: Props) {
  const t = await getTranslations({ locale })
  const holdsAnswers = results.some(({ report }) => report.kind === 'answers')
  return (
    <section className="keep" aria-labelledby="keep">
      <h2 id="keep">{t('keep.heading')}</h2>
      <p>{t('compare.bookmark')}</p>
      <p>{t(holdsAnswers ? 'compare.addressAnswers' : 'compare.addressScores')}</p>
      <p className="actions">
        <a href={filePath(results.map(({ code }) => code))} download>
          {t('compare.download', { count: results.length })}
        </a>
      </p>
    </section>
  )
}
