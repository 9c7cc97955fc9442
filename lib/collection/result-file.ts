import type { Plan } from '../plan/plan'
import { PLAN_PROBLEMS, planJson } from '../plan/read-plan'
import type { AnswerReport } from '../report/report'
import { resultJson } from '../report/result-json'
import type { ScoreReport } from '../scoring/scored-result'

/** What a file of results says it is. A reader that does not know the version refuses the file. */
export const FILE_FORMAT = 'passgenau-results'
/** With a plan beside a result; files without one stay what they were. */
export const FILE_VERSION = 2
export const FILE_VERSION_WITHOUT_PLANS = 1

/** Bytes that are read of files at once: 100 results have about 700 kB. */
export const FILE_LIMIT = 1024 * 1024

/** Bytes of one file that a browser reads by itself: 2,000 results have about 14 MB. */
export const READ_LIMIT = 20 * 1024 * 1024

/**
 * Why a file holds nothing that can be used. `newer-version`: made by a newer Passgenau. `broken-workbook`: no readable
 * XLSX. `pdf`, `picture`, `archive` (.zip), `outlook-mail` (.msg), `document` (of Word, Pages and the like), `old-workbook` (.xls of
 * Excel 97), `other-workbook` (of LibreOffice or Numbers) and `closed-document` (behind a password) are not read; each can be
 * saved or copied as something that is. `too-much-inside`: a packed file that would unpack to more than is read. `over-limit`: larger than
 * {@link READ_LIMIT}. `needs-script`: only the browser itself can read it. The problems of a plan leave the results of its file as
 * they are.
 */
export const FILE_PROBLEMS = [
  'not-json',
  'other-format',
  'newer-version',
  'incomplete',
  'unknown-type',
  'broken-workbook',
  'pdf',
  'picture',
  'archive',
  'outlook-mail',
  'document',
  'other-workbook',
  'old-workbook',
  'closed-document',
  'too-much-inside',
  'over-limit',
  'needs-script',
  ...PLAN_PROBLEMS,
] as const
export type FileProblem = (typeof FILE_PROBLEMS)[number]

/**
 * One or several results as a file to keep. Documented in docs/api.md; every change of its shape is a new version.
 * Whoever reads it again trusts the codes, and plans once they are checked: everything else is there for people and other
 * programs. A plan is known to the browser alone.
 */
export function resultFile(
  results: readonly {
    readonly code: string
    readonly report: AnswerReport | ScoreReport
    readonly plan?: Plan
  }[],
) {
  const hasPlans = results.some(({ plan }) => plan)
  return {
    format: FILE_FORMAT,
    version: hasPlans ? FILE_VERSION : FILE_VERSION_WITHOUT_PLANS,
    results: results.map(({ code, report, plan }) => ({
      code,
      kind: report.kind,
      ...resultJson(report),
      ...(report.kind === 'answers' && {
        profile: report.responseSet.profile,
        responses: report.responseSet.responses,
      }),
      ...(plan && { plan: planJson(plan) }),
    })),
  }
}
