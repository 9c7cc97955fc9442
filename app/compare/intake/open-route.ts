import { getTranslations } from 'next-intl/server'
import { REFUSALS, readForm } from '@/app/form-request'
import { ownPageAs422, plainText, seeOther } from '@/app/form-response'
import { type Locale, localePath } from '@/i18n/locales'
import { FILE_LIMIT } from '@/lib/collection/result-file'
import { comparePath } from '../addresses'
import { asHeader, NOTICES_HEADER, noticesOn } from './notices'
import { fitsAddress, fromForm } from './read-request'

/** Characters: a hundred links with a letter around each. More would keep the server busy with looking for codes. */
const TEXT_LIMIT = 64 * 1024

/** Takes pasted links and chosen files: on to the result or the comparison, or back with what could not be used. */
export function openRoute(locale: Locale) {
  return {
    async POST(request: Request): Promise<Response> {
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
          isOneResult
            ? localePath(locale, `/results/${codes[0]}`)
            : comparePath(locale, [...codes, ...repeated]),
        )
      }
      return ownPageAs422(comparePath(locale, codes), { [NOTICES_HEADER]: asHeader(noticesOn(selection)) })
    },
    /** Whoever comes back to this address by hand finds the form. */
    GET: () => seeOther(localePath(locale, '/compare')),
  }
}
