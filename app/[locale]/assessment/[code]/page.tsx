import { filledForm } from '@/app/assessment/form/filled-form'

const { generateMetadata, Page } = filledForm()

export { generateMetadata }
export default Page
