import { unreadableRoute } from '../unreadable-route'

const { generateStaticParams, generateMetadata, Page } = unreadableRoute('de')

export const dynamicParams = false
export { generateMetadata, generateStaticParams }
export default Page
