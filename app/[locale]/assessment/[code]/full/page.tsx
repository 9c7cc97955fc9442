import { filledForm } from '@/app/assessment/form/filled-form'

const { generateMetadata, Page } = filledForm({ deeper: true })

export { generateMetadata }
export default Page
