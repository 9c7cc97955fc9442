import { getRequestConfig } from 'next-intl/server'
import { LOCALES } from './locales'

/** Pages name their locale in every call: there is no language negotiation, the address alone decides. */
export default getRequestConfig(async ({ locale: requested }) => {
  const locale = LOCALES.find((known) => known === requested) ?? LOCALES[0]
  const { default: messages } = await import(`../messages/${locale}.json`)
  return { locale, messages, timeZone: 'Europe/Berlin' }
})
