import { editionForm } from '@/app/assessment/form/edition-form'

const { generateMetadata, Page } = editionForm('quick')

export { generateMetadata }
export default Page
