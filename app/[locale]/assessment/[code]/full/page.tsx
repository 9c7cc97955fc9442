import { filledForm } from '@/app/assessment/filled-form'

const { generateMetadata, Page } = filledForm({ deeper: true })

export { generateMetadata }
export default Page
