import { AccessibilityPage } from '@/app/legal/legal-pages'
import { legalRoute } from '@/app/legal/legal-route'

const { generateMetadata, Page } = legalRoute('accessibility', AccessibilityPage)

export { generateMetadata }
export default Page
