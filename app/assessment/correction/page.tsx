import { correctionRoute } from '../correction-route'

const { generateMetadata, Page } = correctionRoute('de')

export { generateMetadata }
export default Page
