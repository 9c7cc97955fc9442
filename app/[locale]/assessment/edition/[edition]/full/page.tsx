import { editionForm } from '@/app/assessment/form/edition-form'

const { generateStaticParams, generateMetadata, Page } = editionForm('full')

/** Any other edition is an unknown address. */
export const dynamicParams = false
export { generateMetadata, generateStaticParams }
export default Page
