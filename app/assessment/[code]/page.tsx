import { editRoute } from '../edit-route'

const { generateMetadata, Page } = editRoute('de')

export { generateMetadata }
export default Page
