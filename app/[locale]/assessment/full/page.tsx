import { blankForm } from '@/app/assessment/form/blank-form'

const { generateMetadata, Page } = blankForm('full')

export { generateMetadata }
export default Page
