import { getTranslations } from 'next-intl/server'
import { editionOrCurrent } from '@/app/instrument'
import { ownAddress } from '@/app/own-address'
import { isForeign, mediaType, readBody } from '@/app/request-guards'
import { type Locale, localePath } from '@/i18n/locales'
import { TECHNOLOGIES } from '@/lib/questionnaire/vocabulary'
import { CORRECTION_PATH, SUBMITTED_FIELDS_HEADER } from './field-names'
import { editionOf, readAnswers } from './read-answers'

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** Takes the form where there is no JavaScript: on to the result, or back to the form with what is missing. */
export function submitRoute(locale: Locale) {
  return {
    async POST(request: Request): Promise<Response> {
      const t = await getTranslations({ locale, namespace: 'assessment' })
      if (isForeign(request)) return plain(403, t('foreign'))
      if (!FORM_TYPES.includes(mediaType(request))) return plain(415, t('unreadable'))
      const body = await readBody(request)
      if (body === null) return plain(413, t('tooLarge'))
      const fields = await parseForm(body, request.headers.get('content-type') ?? '')
      if (fields === null) return plain(400, t('unreadable'))

      const read = readAnswers(fields)
      return read.ok ? seeOther(localePath(locale, `/results/${read.code}`)) : formAgain(locale, fields)
    },
    /** Whoever comes back to this address by hand finds the form. */
    GET: () => seeOther(localePath(locale, '/assessment')),
  }
}

type Fields = readonly (readonly [string, unknown])[]

async function parseForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<Fields | null> {
  try {
    return [...(await new Response(body, { headers: { 'content-type': type } }).formData())]
  } catch {
    return null
  }
}

/** The form again with status 422. The page is rendered by this very server; a page alone would answer 200. */
async function formAgain(locale: Locale, fields: Fields): Promise<Response> {
  const page = await fetch(ownAddress(localePath(locale, CORRECTION_PATH)), {
    headers: { [SUBMITTED_FIELDS_HEADER]: asHeader(fields) },
    cache: 'no-store',
  })
  if (!page.ok) throw new Error(`The form could not be shown again: status ${page.status}.`)
  const headers = ['content-type', 'content-security-policy', 'x-robots-tag', 'cache-control'].flatMap(
    (name) => {
      const value = page.headers.get(name)
      return value === null ? [] : [[name, value] as [string, string]]
    },
  )
  return new Response(page.body, { status: 422, headers })
}

/** No field of the form has more values than there are technologies, one spare included. */
const VALUES_PER_FIELD = TECHNOLOGIES.length + 1

/** Only the fields that the form has and only values that it could have: a header must stay short and plain. */
function asHeader(fields: Fields): string {
  const items = editionOrCurrent(editionOf(fields)).items.map(({ id }) => id)
  const known = ['edition', 'scope', 'form', 'technologies', 'industry', 'size', ...items]
  const kept = known.flatMap((name) => {
    const values = fields.filter((field) => field[0] === name).map(([, value]) => plainValue(value))
    // A radio given twice stays given twice, so that it counts for nothing; a box ticked twice is ticked.
    const distinct = name === 'technologies' ? [...new Set(values)] : values
    return distinct.slice(0, VALUES_PER_FIELD).map((value) => [name, value])
  })
  return new URLSearchParams(kept).toString()
}

/** No value of the form is longer; an answer code, which the scope may hold, has 96 characters at most. */
const plainValue = (value: unknown) =>
  /^[a-zA-Z0-9+_-]{0,110}$/.test(String(value)) ? String(value) : 'invalid'

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
