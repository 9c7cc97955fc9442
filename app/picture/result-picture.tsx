import 'server-only'
import { getTranslations } from 'next-intl/server'
import { loadWording } from '@/app/instrument'
import { dayInWords } from '@/app/results/result-texts'
import type { Locale } from '@/i18n/locales'
import { DIMENSIONS } from '@/lib/questionnaire/vocabulary'
import type { Report } from '@/lib/report/report'
import { QUIET_INK, renderPicture, Sheet } from './picture'
import { PictureMarker } from './picture-marker'
import { PictureRadar } from './picture-radar'

/** The preview picture of a result: name, verdicts in words, radar. */
export async function resultPicture(locale: Locale, report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const t = await getTranslations({ locale, namespace: 'result' })
  const site = await getTranslations({ locale, namespace: 'site' })
  const wording = await loadWording(report.edition, locale)
  const meta = t('meta', {
    form: t(report.form === 'quick' ? 'formQuickAsked' : 'formFull'),
    day: await dayInWords(locale, report.answeredOn),
    edition: report.edition,
  })
  return renderPicture(
    <Sheet>
      <div style={{ display: 'flex', flexDirection: 'column', width: 640, justifyContent: 'space-between' }}>
        <div style={{ display: 'flex', fontSize: 44, fontWeight: 600 }}>{site('name')}</div>
        <div style={{ display: 'flex', flexDirection: 'column', gap: 26 }}>
          {report.technologies.map(({ id, verdict }) => (
            <div style={{ display: 'flex', flexDirection: 'column' }} key={id}>
              <div style={{ display: 'flex', alignItems: 'center', gap: 14, fontSize: 36, color: QUIET_INK }}>
                <PictureMarker technology={id} size={30} />
                {wording.technologies[id].name}
              </div>
              <div style={{ display: 'flex', fontSize: 56, fontWeight: 600, lineHeight: 1.1 }}>
                {wording.verdicts[verdict].label}
              </div>
            </div>
          ))}
        </div>
        <div style={{ display: 'flex', fontSize: 22, color: QUIET_INK, whiteSpace: 'nowrap' }}>{meta}</div>
      </div>
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center', justifyContent: 'flex-end' }}>
        <PictureRadar technologies={report.technologies} axes={DIMENSIONS.length} size={450} />
      </div>
    </Sheet>,
  )
}
