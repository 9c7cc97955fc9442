import { getTranslations } from 'next-intl/server'
import { CORRECTION_PATH } from '@/app/form-paths'
import { type FormEntries, REFUSALS, readForm } from '@/app/form-request'
import { ownPageAs422, plainText, seeOther } from '@/app/form-response'
import { editionOrCurrent } from '@/app/instrument'
import { type Locale, localePath } from '@/i18n/locales'
import { TECHNOLOGIES } from '@/lib/instrument/vocabulary'
import { SUBMITTED_FIELDS_HEADER } from './field-names'
import { editionOf, readAnswers } from './read-answers'

/** Takes the form where there is no JavaScript: on to the result, or back to the form with what is missing. */
export function submitRoute(locale: Locale) {
  return {
    async POST(request: Request): Promise<Response> {
      const t = await getTranslations({ locale, namespace: 'assessment' })
      const form = await readForm(request)
      if (!form.ok) return plainText(form.status, t(REFUSALS[form.status]))
      const { fields } = form
      const read = readAnswers(fields)
      if (read.ok) return seeOther(localePath(locale, `/results/${read.code}`))
      return ownPageAs422(localePath(locale, CORRECTION_PATH), {
        [SUBMITTED_FIELDS_HEADER]: asHeader(fields),
      })
    },
    /** Whoever comes back to this address by hand finds the form. */
    GET: () => seeOther(localePath(locale, '/assessment')),
  }
}

/** No field of the form has more values than there are technologies, one spare included. */
const VALUES_PER_FIELD = TECHNOLOGIES.length + 1

/** Only the fields that the form has and only values that it could have: a header must stay short and plain. */
function asHeader(fields: FormEntries): string {
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
