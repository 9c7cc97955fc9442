import { comparePath, filePath } from '@/app/compare/addresses'
import type { Language } from '@/app/words/language'
import { localePath } from '@/i18n/locales'
import type { Report } from '@/lib/report/report'

interface Props {
  readonly language: Language
  readonly report: Report
}

/** How a result stays one's own: bookmark, file, and the comparison with an earlier one. */
export function Keep({ language, report }: Props) {
  const { kind, links } = report
  // The code that this page was opened with.
  const code = links.answers ?? links.scores
  const t = language.words('keep')
  return (
    <section className="to-keep" aria-labelledby="keep">
      <h2 id="keep">{t('heading')}</h2>
      <p>
        {t('bookmark')} {t(kind === 'answers' ? 'addressAnswers' : 'addressScores')}
      </p>
      <p className="actions">
        <a href={filePath([code])} download aria-describedby="keep-file">
          {t('download')}
        </a>
      </p>
      <p className="hint" id="keep-file">
        {t('file')}
      </p>
      <h3 id="keep-compare">{t('compareHeading')}</h3>
      <p>{t('compareText')}</p>
      <form
        className="keep-form"
        action={localePath(language.locale, '/compare')}
        aria-labelledby="keep-compare"
      >
        <label htmlFor="earlier">{t('compareLabel')}</label>
        <div className="keep-field">
          <input id="earlier" name="r" type="text" required autoComplete="off" spellCheck={false} />
          <button type="submit">{t('compareButton')}</button>
        </div>
        {/* After the earlier one: two results of the same day are compared in the order of the address. */}
        <input type="hidden" name="r" value={code} />
      </form>
      <p className="actions">
        <a href={comparePath(language.locale, [code])}>{t('compareFile')}</a>
      </p>
    </section>
  )
}
