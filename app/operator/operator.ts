import 'server-only'
import { LOCALES } from '@/i18n/locales'
import { readOperator } from './read-operator'

/**
 * Who runs this site, read once. The start has read and checked the same before it called this server, so a fault here
 * means that the file has changed since.
 */
function read() {
  const reading = readOperator(process.env, LOCALES, process.cwd())
  if (reading.ok) return reading
  const faults = reading.faults.map(({ file = '', key, expected }) => `${file} ${key}: ${expected}`)
  throw new Error(
    `The operator's configuration does not hold: ${faults.join(', ')}. See npm run config:check.`,
  )
}

export const {
  operator: OPERATOR,
  logo: OPERATOR_LOGO,
  stamp: OPERATOR_STAMP,
  editions: OWN_EDITIONS,
  previewFile: PREVIEW_FILE,
} = read()
