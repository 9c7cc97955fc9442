import { blankAssessment } from './blank-assessment'

const { metadata, Page } = blankAssessment('de', 'quick')

export const generateMetadata = metadata
export default Page
