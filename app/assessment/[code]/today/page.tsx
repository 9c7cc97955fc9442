import { todayRoute } from '../../today-route'

const { generateMetadata, Page } = todayRoute('de')

export { generateMetadata }
export default Page
