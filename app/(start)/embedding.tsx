import { getTranslations } from 'next-intl/server'
import { absoluteUrl } from '@/app/base-url'
import { EMBED_HEIGHT, EMBED_PATH } from '@/app/embed/embed-frame'
import { CopyButton } from '@/components/copy-button'
import { type Locale, localePath } from '@/i18n/locales'

const FIELD = 'embed-line'

/** The one line with which others put the start of the quick check on their own site. */
export async function Embedding({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'embed' })
  const path = localePath(locale, EMBED_PATH)
  const line = `<iframe src="${absoluteUrl(path)}" title="${t('title').replaceAll('"', '&quot;')}" width="100%" height="${EMBED_HEIGHT}" style="border:0;max-width:42rem" loading="lazy"></iframe>`
  return (
    <details className="embedding">
      <summary>{t('summary')}</summary>
      <p>{t('lead')}</p>
      <textarea id={FIELD} readOnly rows={5} value={line} aria-label={t('line')} />
      <p className="actions">
        <CopyButton field={FIELD} label={t('copy')} copied={t('copied')} failed={t('copyFailed')} />
        <a href={path}>{t('look')}</a>
      </p>
    </details>
  )
}
