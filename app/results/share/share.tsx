import type { Language } from '@/app/words/language'
import { localePath } from '@/i18n/locales'
import type { Report } from '@/lib/report/report'
import { ShareLink } from './share-link'
import { SharePictures } from './share-pictures'
import '@/app/styles/share.css'

interface Props {
  readonly language: Language
  readonly report: Report
}

/** The two links, each with what its receiver will see; the one that shows less comes first. */
export function Share({ language, report: { links, answeredOn } }: Props) {
  const t = language.words('share')
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{t('heading')}</h2>
      <ShareLink language={language} kind="scores" code={links.scores} />
      {links.answers !== null && <ShareLink language={language} kind="answers" code={links.answers} />}
      <SharePictures language={language} code={links.scores} day={answeredOn} />
      <p className="actions">
        {links.answers === null ? (
          <a href={localePath(language.locale, '/assessment')}>{t('again')}</a>
        ) : (
          <a href={localePath(language.locale, `/assessment/${links.answers}`)}>{t('edit')}</a>
        )}
      </p>
    </section>
  )
}
