import { TECHNOLOGIES, type TechnologyId } from '@/lib/questionnaire/vocabulary'
import { type Look, VIEWS } from './addresses'

/** What parameters of an address ask for; unknown ones ask for nothing. */
export function lookIn(parameters: Pick<URLSearchParams, 'get'>): Look {
  const view = VIEWS.find((one) => one === parameters.get('view'))
  const technology = TECHNOLOGIES.find((one) => one === parameters.get('technology'))
  return { ...(view && { view }), ...(technology && { technology }) }
}

/** The technology that is looked at: nobody may have been asked about the one that the address names. */
export function technologyIn(asked: readonly TechnologyId[], { technology }: Look): TechnologyId | undefined {
  return technology && asked.includes(technology) ? technology : asked[0]
}
