import { sampleRoute } from '../../intake/sample-route'

export const dynamic = 'force-static'
/** Any other sample is an unknown address. */
export const dynamicParams = false
export const { generateStaticParams, GET } = sampleRoute('de')
