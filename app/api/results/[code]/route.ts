import { openCode, reportOn } from '@/app/words/instrument'
import { resultJson } from '@/lib/report/result-json'
import { jsonResponse, onlyMethods, problemResponse } from '../../problem'

interface Context {
  readonly params: Promise<{ readonly code: string }>
}

const TITLES = {
  malformed: 'This is no code of a result.',
  checksum: 'A character of the code was changed, lost or added.',
  'unknown-edition': 'The code belongs to an edition that is not known here.',
} as const

/** The result behind a code of either kind. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code } = await params
  const opened = openCode(code)
  if (!opened.ok) {
    const { reason } = opened.problem
    return problemResponse(404, TITLES[reason], { reason })
  }
  return jsonResponse(200, { code, kind: opened.kind, ...resultJson(reportOn(opened)) })
}

const notAllowed = onlyMethods('GET')

export { notAllowed as DELETE, notAllowed as PATCH, notAllowed as POST, notAllowed as PUT }
