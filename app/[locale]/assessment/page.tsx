import { blankForm } from '@/app/assessment/form/blank-form'

const { generateMetadata, Page } = blankForm('quick')

export { generateMetadata }
export default Page
