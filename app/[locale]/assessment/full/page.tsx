import { blankForm } from '@/app/assessment/blank-form'

const { generateMetadata, Page } = blankForm('full')

export { generateMetadata }
export default Page
