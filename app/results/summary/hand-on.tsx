import { absoluteUrl } from '@/app/http/base-url'
import { extentOf } from '@/app/operator/offered'
import { CopyButton } from '@/components/copy-button'
import { PrintButton } from '@/components/print-button'
import { localePath } from '@/i18n/locales'
import type { ResultProps } from '../parts'
import { ShareButton } from '../share/share-button'

/**
 * The first ways to hand a result on, all of them without the answers; the rest stands below, `#share`. A shared one leads
 * to the reader's own first.
 */
export function HandOn({
  language,
  report: { kind, links, answeredOn },
}: Pick<ResultProps, 'language' | 'report'>) {
  const [t, start] = [language.words('share'), language.words('start')]
  const path = localePath(language.locale, `/results/${links.scores}`)
  const isAnswered = kind === 'answers'
  return (
    <section className="hand-on" aria-labelledby="hand-on">
      <h2 id="hand-on">{t(isAnswered ? 'handOn' : 'yours')}</h2>
      <p className="hint">
        {isAnswered ? (
          <>
            {t('shows')} <a href="#share">{t('withAnswers')}</a>
          </>
        ) : (
          start('quickNote', extentOf('quick'))
        )}
      </p>
      <div>
        {isAnswered ? (
          <ShareButton
            title={t('mailSubject')}
            text={t('scores.mailText')}
            address={absoluteUrl(path)}
            label={t('shareResult')}
            failed={t('deviceFailed')}
            otherwise="#share"
          />
        ) : (
          <a className="button" href={localePath(language.locale, '/assessment')}>
            {start('quickLink')}
          </a>
        )}
        {/* The only one of its row without a script: so it comes first. */}
        <a
          className="button button-quiet"
          href={`${path}/opengraph-image`}
          download={t('pictureFile', { shape: t('wideInFile'), day: answeredOn })}
        >
          {t('picture')}
        </a>
        <CopyButton
          field="scores-link"
          label={t('link')}
          copied={t('copied')}
          failed={t('copyFailed')}
          name={t('copyName', { name: t('scores.name') })}
        />
        <PrintButton label={t('print')} />
      </div>
    </section>
  )
}
