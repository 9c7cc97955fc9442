import { getRequestConfig } from 'next-intl/server'
import { formatLocale, LOCALES, ROOT_LOCALE } from './locales'
import { loadMessages } from './messages'

/** Pages name their locale in every call: there is no language negotiation, the address alone decides. */
export default getRequestConfig(async ({ locale: requested }) => {
  const locale = LOCALES.find((known) => known === requested) ?? ROOT_LOCALE
  return {
    locale: formatLocale(locale),
    messages: await loadMessages(locale),
    timeZone: 'Europe/Berlin',
  }
})
