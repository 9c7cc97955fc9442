import { getTranslations } from 'next-intl/server'
import { comparePath } from '@/app/compare/addresses'
import { asHeader, NOTICES_HEADER, noticesOn } from '@/app/compare/intake/notices'
import { fitsAddress, fromForm } from '@/app/compare/intake/read-request'
import { REFUSALS, readForm } from '@/app/http/form-request'
import { ownPageAs422, plainText, seeOther } from '@/app/http/form-response'
import { type Localized, localePath } from '@/i18n/locales'
import { FILE_LIMIT } from '@/lib/collection/result-file'

/** Characters: a hundred links with a letter around each. More would keep the server busy with looking for codes. */
const TEXT_LIMIT = 64 * 1024

/** Takes pasted links and chosen files: on to the result or the comparison, or back with what could not be used. */
export async function POST(request: Request, { params }: Localized): Promise<Response> {
  const { locale } = await params
  const t = await getTranslations({ locale })
  const form = await readForm(request, FILE_LIMIT)
  if (!form.ok) {
    const { status } = form
    return plainText(status, status === 413 ? t('compare.tooLarge') : t(`assessment.${REFUSALS[status]}`))
  }

  const texts = form.fields.flatMap(([name, value]) =>
    ['r', 'text'].includes(name) && typeof value === 'string' ? [value] : [],
  )
  if (texts.join().length > TEXT_LIMIT) return plainText(413, t('compare.tooLarge'))
  // A file field in which nothing was chosen sends one file without a name.
  const files = form.fields.flatMap(([name, value]) =>
    name === 'files' && value instanceof File && value.name !== '' ? [value] : [],
  )
  const selection = await fromForm(texts, files)
  const codes = selection.results.map(({ code }) => code)
  if (fitsAddress(selection) && codes.length > 0) {
    const repeated = selection.repeated.map(({ code }) => code)
    const isOneResult = codes.length === 1 && repeated.length === 0
    return seeOther(
      isOneResult ? localePath(locale, `/results/${codes[0]}`) : comparePath(locale, [...codes, ...repeated]),
    )
  }
  return ownPageAs422(comparePath(locale, codes), { [NOTICES_HEADER]: asHeader(noticesOn(selection)) })
}

/** Whoever comes back to this address by hand finds the form. */
export async function GET(_: Request, { params }: Localized): Promise<Response> {
  return seeOther(localePath((await params).locale, '/compare'))
}
