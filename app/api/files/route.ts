import { setImmediate as nextTurn } from 'node:timers/promises'
import { openCode, reportOn } from '@/app/words/instrument'
import { resultFile } from '@/lib/collection/result-file'
import { MOST_RESULTS, select } from '@/lib/intake/selection'
import type { Report } from '@/lib/report/report'
import { onlyMethods, problemResponse } from '../problem'

/** One or several results as a file to keep. The name says the latest day of answering, and nothing else about it. */
export async function GET(request: Request): Promise<Response> {
  const codes = new URL(request.url).searchParams.getAll('r')
  const { results, surplus, unusable } = select(
    codes.map((code) => ({ file: null, text: code, code })),
    openCode,
  )
  if (unusable.length > 0) {
    const errors = unusable.map(({ text, problem }) => ({ code: text, reason: problem }))
    return problemResponse(404, 'Not every code opens.', { errors })
  }
  if (results.length === 0 || surplus.length > 0) {
    return problemResponse(422, `Name 1 to ${MOST_RESULTS} codes, each as a parameter r.`)
  }
  const reports: { readonly code: string; readonly report: Report }[] = []
  for (const { code, opened } of results) {
    reports.push({ code, report: reportOn(opened) })
    // A report takes some milliseconds: others get their turn in between.
    await nextTurn()
  }
  const day = reports.map(({ report }) => report.answeredOn).reduce((a, b) => (a > b ? a : b))
  return new Response(`${JSON.stringify(resultFile(reports), null, 1)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="passgenau-${day}.json"`,
      'cache-control': 'no-store',
    },
  })
}

const notAllowed = onlyMethods('GET')

export { notAllowed as DELETE, notAllowed as PATCH, notAllowed as POST, notAllowed as PUT }
