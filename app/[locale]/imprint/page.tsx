import { ImprintPage } from '@/app/legal/legal-pages'
import { legalRoute } from '@/app/legal/legal-route'

const { generateMetadata, Page } = legalRoute('imprint', ImprintPage)

export { generateMetadata }
export default Page
