import { download } from '@/app/compare/export/download'
import { readPlanOf } from '@/app/plan/kept-plan'
import { wordFile } from '@/app/word-file/word-file'
import { berlinDay } from '@/lib/responses/day'
import { loadReport, type ReportSource } from './load-report'
import { profilePicture } from './profile-picture'
import { reportDocument } from './report-document'
import { PROFILE_PICTURE } from './verdict-chapter'

/** What the page tells of the result. */
export type Asked = Pick<ReportSource, 'locale' | 'code' | 'operator'>

/** Writes the report on a result, with what its reader has planned, and hands it over. All of it happens in the browser. */
export async function writeReport(asked: Asked): Promise<void> {
  const now = new Date()
  const parts = await loadReport({
    ...asked,
    plan: readPlanOf(asked.code, now.getTime())?.plan ?? null,
    siteAddress: location.origin,
    writtenOn: berlinDay(now),
  })
  const picture = await profilePicture(parts)
  const file = await wordFile(reportDocument(parts), picture ? { [PROFILE_PICTURE]: picture } : {})
  download(file, `passgenau-${parts.language.words('report')('file')}-${parts.report.answeredOn}.docx`)
}
