import { methodRoute } from './method-route'

const { generateMetadata, Page } = methodRoute('de')

export { generateMetadata }
export default Page
