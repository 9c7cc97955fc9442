import { editRoute } from '../../edit-route'

const { generateMetadata, Page } = editRoute('de', { deeper: true })

export { generateMetadata }
export default Page
