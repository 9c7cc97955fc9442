import { editionForm } from '@/app/assessment/form/edition-form'

const { generateMetadata, Page } = editionForm('full')

export { generateMetadata }
export default Page
