import { LOCALES } from '@/i18n/locales'
import type { Questionnaire } from '@/lib/instrument/vocabulary'
import { readOperator } from './read-operator'

/** What the operator's own editions ask: on the server, read from their files. The start has checked them. */
export function ownEditions(): readonly Questionnaire[] {
  const reading = readOperator(process.env, LOCALES, process.cwd())
  return reading.ok ? reading.editions.map(({ questionnaire }) => questionnaire) : []
}
