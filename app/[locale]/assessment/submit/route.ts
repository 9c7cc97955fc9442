import { getTranslations } from 'next-intl/server'
import { editionOf, readAnswers } from '@/app/assessment/filling/read-answers'
import { SUBMITTED_FIELDS_HEADER, submittedFields } from '@/app/assessment/filling/submitted-fields'
import { CORRECTION_PATH } from '@/app/http/form-paths'
import { REFUSALS, readForm } from '@/app/http/form-request'
import { ownPageAs422, plainText, seeOther } from '@/app/http/form-response'
import { editionOrCurrent } from '@/app/words/instrument'
import { type Localized, localePath } from '@/i18n/locales'

/** Takes the form where there is no JavaScript: on to the result, or back to the form with what is missing. */
export async function POST(request: Request, { params }: Localized): Promise<Response> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const form = await readForm(request)
  if (!form.ok) return plainText(form.status, t(REFUSALS[form.status]))
  const { fields } = form
  const read = readAnswers(fields)
  if (read.ok) return seeOther(localePath(locale, `/results/${read.codeOn(new Date())}`))
  return ownPageAs422(localePath(locale, CORRECTION_PATH), {
    [SUBMITTED_FIELDS_HEADER]: submittedFields(editionOrCurrent(editionOf(fields)), fields),
  })
}

/** Whoever comes back to this address by hand finds the form. */
export async function GET(_: Request, { params }: Localized): Promise<Response> {
  return seeOther(localePath((await params).locale, '/assessment'))
}
