import { getRequestConfig } from 'next-intl/server'
import { LOCALES, ROOT_LOCALE } from './locales'

/** Pages name their locale in every call: there is no language negotiation, the address alone decides. */
export default getRequestConfig(async ({ locale: requested }) => {
  const locale = LOCALES.find((known) => known === requested) ?? ROOT_LOCALE
  const { default: messages } = await import(`../messages/${locale}.json`)
  return { locale, messages, timeZone: 'Europe/Berlin' }
})
