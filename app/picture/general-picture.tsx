import 'server-only'
import { getTranslations } from 'next-intl/server'
import { loadWording } from '@/app/instrument'
import { CURRENT_EDITION } from '@/content/editions'
import type { Locale } from '@/i18n/locales'
import { TECHNOLOGIES } from '@/lib/questionnaire/vocabulary'
import { QUIET_INK, renderPicture, Sheet } from './picture'
import { PictureMarker } from './picture-marker'

const drawn = new Map<Locale, Promise<Uint8Array<ArrayBuffer>>>()

/** The preview picture of every page that shows no result, and of links that cannot be opened. Drawn once. */
export function generalPicture(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const known = drawn.get(locale)
  if (known) return known
  const picture = draw(locale)
  drawn.set(locale, picture)
  // A failure must not stay for ever.
  picture.catch(() => drawn.delete(locale))
  return picture
}

async function draw(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const t = await getTranslations({ locale, namespace: 'site' })
  const { technologies } = await loadWording(CURRENT_EDITION.edition, locale)
  return renderPicture(
    <Sheet>
      <div
        style={{ display: 'flex', flexDirection: 'column', width: '100%', justifyContent: 'space-between' }}
      >
        <div style={{ display: 'flex', fontSize: 44, fontWeight: 600 }}>{t('name')}</div>
        <div style={{ display: 'flex', fontSize: 92, fontWeight: 600, lineHeight: 1.1 }}>{t('claim')}</div>
        <div style={{ display: 'flex', gap: 44, fontSize: 38, color: QUIET_INK }}>
          {TECHNOLOGIES.map((id) => (
            <div style={{ display: 'flex', alignItems: 'center', gap: 14 }} key={id}>
              <PictureMarker technology={id} size={34} />
              {technologies[id].name}
            </div>
          ))}
        </div>
      </div>
    </Sheet>,
  )
}
