import { getTranslations } from 'next-intl/server'
import { Still } from '@/app/still/still'
import { today } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import { IntakeForm } from './intake-form'
import type { Notices } from './notices'

interface Props {
  readonly locale: Locale
  /** The results that are on the page already; more are added to them. */
  readonly codes: readonly string[]
  readonly notices: Notices
  /** Said while what was handed in is read, and if it cannot be. */
  readonly words: { readonly reading: string; readonly failed: string }
}

/** Where links are pasted and files chosen. What could not be used stands in the field again, to be mended. */
export async function Intake({ locale, codes, notices, words }: Props) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const toMend = notices.unusable.flatMap(({ file, text }) => (file === null ? [text] : []))
  return (
    <section className="intake" aria-labelledby="intake">
      <h2 id="intake">{t(codes.length === 0 ? 'handInHeading' : 'addHeading')}</h2>
      <p>{t(codes.length === 1 ? 'addSecond' : 'nothingStored')}</p>
      <IntakeForm
        locale={locale}
        codes={codes}
        today={today()}
        words={words}
        button={t(codes.length === 0 ? 'show' : 'add')}
      >
        <Still>
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
            spellCheck={false}
          />
          <label htmlFor="files">{t('filesLabel')}</label>
          {/* Not as a description of the field: that would read out the hidden one of the two as well. */}
          <p className="hint needs-script">{t('filesHint')}</p>
          <p className="hint needs-no-script">{t('filesHintWithoutScript')}</p>
          <input
            id="files"
            name="files"
            type="file"
            multiple
            accept=".json,.csv,.tsv,.tab,.txt,.eml,.mbox,.htm,.html,.rtf,.md,.xls,.xlsx,.xlsm,application/json,text/csv,text/plain"
          />
        </Still>
      </IntakeForm>
    </section>
  )
}
