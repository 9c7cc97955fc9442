import { blankRoute } from './blank-route'

const { generateMetadata, Page } = blankRoute('de', 'quick')

export { generateMetadata }
export default Page
