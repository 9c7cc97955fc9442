import { getTranslations } from 'next-intl/server'
import { REFUSALS, readForm } from '@/app/form-request'
import { ownPageAs422, plainText, seeOther } from '@/app/form-response'
import { editionOrCurrent } from '@/app/instrument'
import { type Locale, localePath } from '@/i18n/locales'
import { CORRECTION_PATH } from './form-paths'
import { editionOf, readAnswers } from './read-answers'
import { SUBMITTED_FIELDS_HEADER, submittedFields } from './submitted-fields'

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
        [SUBMITTED_FIELDS_HEADER]: submittedFields(editionOrCurrent(editionOf(fields)), fields),
      })
    },
    /** Whoever comes back to this address by hand finds the form. */
    GET: () => seeOther(localePath(locale, '/assessment')),
  }
}
