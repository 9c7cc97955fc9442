import { absoluteUrl } from '@/app/http/base-url'
import { isForeign, mediaType, readBody } from '@/app/http/request-guards'
import { editionOrCurrent, today } from '@/app/words/instrument'
import { reportOnAnswers } from '@/lib/report/report'
import { resultJson } from '@/lib/report/result-json'
import { parseResponseSet } from '@/lib/responses/schema'
import { jsonResponse, onlyMethods, problemResponse } from '../problem'

/** Scores a response set. Nothing is stored: the result lies in the codes. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request)) return problemResponse(403, 'The request comes from another site.')
  if (mediaType(request) !== 'application/json') {
    return problemResponse(415, 'Send the response set as application/json.')
  }
  const body = await readBody(request)
  if (body === null) return problemResponse(413, 'The request is larger than 16 kB.')
  const input = parseJson(body)
  if (!input.ok) return problemResponse(400, 'The request is not valid JSON in UTF-8.')

  const questionnaire = editionOrCurrent(editionIn(input.value))
  const parsed = parseResponseSet(questionnaire, input.value, today())
  if (!parsed.ok) {
    return problemResponse(422, 'The response set does not fit the questionnaire.', {
      errors: parsed.problems,
    })
  }
  const report = reportOnAnswers(questionnaire, parsed.responseSet)
  const { answers: code, scores: scoreCode } = report.links
  const url = absoluteUrl(`/results/${code}`)
  return jsonResponse(201, { code, scoreCode, url, result: resultJson(report) }, { location: url })
}

const notAllowed = onlyMethods('POST')

export { notAllowed as DELETE, notAllowed as GET, notAllowed as PATCH, notAllowed as PUT }

/** The edition that was answered, by its name; whether the rest fits it is checked afterwards. */
function editionIn(input: unknown): string {
  const edition = typeof input === 'object' && input !== null && 'edition' in input ? input.edition : null
  return typeof edition === 'string' ? edition : ''
}

function parseJson(
  body: Uint8Array,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) }
  } catch {
    return { ok: false }
  }
}
