import { resultRoute } from '../result-route'

const { generateMetadata, Page } = resultRoute('de')

export { generateMetadata }
export default Page
