import { PrivacyPage } from '@/app/legal/legal-pages'
import { legalRoute } from '@/app/legal/legal-route'

const { generateMetadata, Page } = legalRoute('privacy', PrivacyPage)

export { generateMetadata }
export default Page
