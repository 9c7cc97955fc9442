import { filledForm } from '@/app/assessment/filled-form'

const { generateMetadata, Page } = filledForm()

export { generateMetadata }
export default Page
