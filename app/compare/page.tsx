import { compareRoute } from './compare-route'

const { generateMetadata, Page } = compareRoute('de')

export { generateMetadata }
export default Page
