import { examplesRoute } from '../../examples-route'

export const dynamic = 'force-static'
/** Any other edition is an unknown address. */
export const dynamicParams = false
export const { generateStaticParams, GET } = examplesRoute('de')
