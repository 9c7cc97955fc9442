import { blankRoute } from '../blank-route'

const { generateMetadata, Page } = blankRoute('de', 'full')

export { generateMetadata }
export default Page
