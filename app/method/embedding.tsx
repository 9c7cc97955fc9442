import { getTranslations } from 'next-intl/server'
import { EMBED_HEIGHT, EMBED_PATH, embedTitle } from '@/app/embed/embed-page'
import { absoluteUrl } from '@/app/http/base-url'
import { OPERATOR } from '@/app/operator/operator'
import { type Locale, localePath } from '@/i18n/locales'

/** The one line with which others put the start of the quick check on their own site, in a field to copy it from. */
export async function Embedding({ locale }: { readonly locale: Locale }) {
  // Who else may frame the card is the operator's to say.
  if (OPERATOR.frameAncestors !== null) return null
  const t = await getTranslations({ locale })
  const path = localePath(locale, EMBED_PATH)
  const title = embedTitle(t('site.quickForm'), t('site.claim'))
  const line = `<iframe src="${absoluteUrl(path)}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="${EMBED_HEIGHT}" style="border:0;max-width:42rem" loading="lazy"></iframe>`
  return (
    <div className="embedding">
      <h3 id="embedding">{t('method.embedding.heading')}</h3>
      <p>{t('method.embedding.lead')}</p>
      <textarea readOnly rows={5} value={line} aria-label={t('method.embedding.line')} />
      <p className="actions">
        <a href={path}>{t('method.embedding.look')}</a>
      </p>
    </div>
  )
}
