import { startRoute } from './start-route'

const { generateMetadata, Page } = startRoute('de')

export { generateMetadata }
export default Page
