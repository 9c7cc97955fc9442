import { blankAssessment } from '../blank-assessment'

const { metadata, Page } = blankAssessment('de', 'full')

export const generateMetadata = metadata
export default Page
