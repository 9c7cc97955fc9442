import { wordFile } from '@/app/word-file/word-file'
import type { ReportWords } from '@/i18n/messages'
import type { GroupParts } from './group-parts'
import { groupReport } from './group-report'

/** The report on a group as a Word file. Written in the browser, with the names that it knows. */
export async function groupReportBlob(parts: Omit<GroupParts, 'report'>): Promise<Blob> {
  const words = (await import(`@/messages/${parts.locale}/report.json`)) as { readonly default: ReportWords }
  return wordFile(groupReport({ ...parts, report: words.default.report }), {})
}
