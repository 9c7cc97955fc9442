import { UnknownAddress, unknownAddressMetadata } from '@/app/unknown-address'
import { ROOT_LOCALE } from '@/i18n/locales'

export const generateMetadata = () => unknownAddressMetadata(ROOT_LOCALE)

/** Rendered beside every page, in case it is not found: has to be cheap. */
export default function NotFound() {
  return <UnknownAddress locale={ROOT_LOCALE} />
}
