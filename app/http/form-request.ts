import 'server-only'
import { BODY_LIMIT, isForeign, mediaType, readBody } from './request-guards'

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** The fields of a form in the order sent; a file is a `File`. */
export type FormEntries = readonly (readonly [string, FormDataEntryValue])[]

/** The message that says so, by status. */
export const REFUSALS = { 400: 'unreadable', 403: 'foreign', 413: 'tooLarge', 415: 'unreadable' } as const

export type FormRequest =
  | { readonly ok: true; readonly fields: FormEntries }
  /** From another site, not a form, too large, or not readable. */
  | { readonly ok: false; readonly status: 403 | 415 | 413 | 400 }

/** Reads a form that a browser sent without JavaScript, up to `limit` bytes. */
export async function readForm(request: Request, limit = BODY_LIMIT): Promise<FormRequest> {
  if (isForeign(request)) return { ok: false, status: 403 }
  if (!FORM_TYPES.includes(mediaType(request))) return { ok: false, status: 415 }
  const body = await readBody(request, limit)
  if (body === null) return { ok: false, status: 413 }
  try {
    const type = request.headers.get('content-type') ?? ''
    const fields = await new Response(body, { headers: { 'content-type': type } }).formData()
    return { ok: true, fields: [...fields] }
  } catch {
    return { ok: false, status: 400 }
  }
}
