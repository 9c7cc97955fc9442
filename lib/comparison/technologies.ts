import { inInstrumentOrder } from '../questionnaire/asked-items'
import type { TechnologyId } from '../questionnaire/vocabulary'
import type { Compared } from './basis'

/** The technologies that at least one result has, in the instrument's order. */
export function technologiesOf(results: readonly Pick<Compared, 'report'>[]): readonly TechnologyId[] {
  return inInstrumentOrder(results.flatMap(({ report }) => report.technologies.map(({ id }) => id)))
}
