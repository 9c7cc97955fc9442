import { UnknownAddress, unknownAddressMetadata } from '@/app/unknown-address'
import type { Localized } from '@/i18n/locales'
import '@/app/styles/dead-end.css'

export const generateMetadata = async ({ params }: Localized) => unknownAddressMetadata((await params).locale)

/** What unknown addresses below the name of a language show, see next.config.js. */
export default async function Page({ params }: Localized) {
  return <UnknownAddress locale={(await params).locale} />
}
