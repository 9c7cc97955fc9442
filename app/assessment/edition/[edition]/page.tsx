import { editionRoute } from '../../edition-route'

const { generateStaticParams, generateMetadata, Page } = editionRoute('de', 'quick')

/** Any other edition is an unknown address. */
export const dynamicParams = false
export { generateMetadata, generateStaticParams }
export default Page
