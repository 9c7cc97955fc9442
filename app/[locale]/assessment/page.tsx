import { blankForm } from '@/app/assessment/blank-form'

const { generateMetadata, Page } = blankForm('quick')

export { generateMetadata }
export default Page
