import { getTranslations } from 'next-intl/server'
import { type Locale, localePath } from '@/i18n/locales'
import { FILE_LIMIT, FILE_PROBLEMS } from '@/lib/comparison/result-file'
import { MOST_RESULTS } from '@/lib/comparison/selection'
import { FileField } from './file-field'
import type { Notices } from './notices'

interface Props {
  readonly locale: Locale
  /** The results that are on the page already; more are added to them. */
  readonly codes: readonly string[]
  readonly notices: Notices
}

/** Where links are pasted and files chosen. What could not be used stands in the field again, to be mended. */
export async function HandIn({ locale, codes, notices }: Props) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const toMend = notices.unusable.flatMap(({ file, text }) => (file === null ? [text] : []))
  const problems = [...FILE_PROBLEMS, 'too-large'] as const
  return (
    <section className="hand-in" aria-labelledby="hand-in">
      <h2 id="hand-in">{t(codes.length === 0 ? 'handInHeading' : 'addHeading')}</h2>
      <p>{t(codes.length === 1 ? 'addSecond' : 'nothingStored')}</p>
      <form method="post" action={localePath(locale, '/compare/open')} encType="multipart/form-data">
        {codes.map((code) => (
          <input type="hidden" name="r" value={code} key={code} />
        ))}
        <label htmlFor="text">{t('textLabel')}</label>
        <p className="hint" id="text-hint">
          {t('textHint')}
        </p>
        <textarea
          id="text"
          name="text"
          rows={5}
          defaultValue={toMend.join('\n')}
          aria-describedby="text-hint"
          aria-invalid={toMend.length > 0 || undefined}
          autoComplete="off"
          spellCheck={false}
        />
        <FileField
          textField="text"
          limit={FILE_LIMIT}
          most={MOST_RESULTS}
          labels={{
            field: t('filesLabel'),
            hint: t('filesHint'),
            hintWithoutScript: t('filesHintWithoutScript'),
            taken: t.raw('fileTaken'),
            notTaken: t.raw('unusableFile'),
            tooMany: t.raw('tooManyInFiles'),
            problems: Object.fromEntries(problems.map((problem) => [problem, t(`problems.${problem}`)])),
          }}
        />
        <button type="submit">{t(codes.length === 0 ? 'show' : 'add')}</button>
      </form>
    </section>
  )
}
