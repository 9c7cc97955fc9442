import { localeLayout } from '../locale-layout'

export default localeLayout('de')
