import 'server-only'
import { OWN_EDITIONS } from '@/app/operator/operator'
import { loadWording } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import { drawableText } from '@/lib/drawing/drawable-text'
import type { DimensionId, TechnologyId } from '@/lib/instrument/vocabulary'

/**
 * The names of an edition as pictures can draw them; where nothing is left of one that the operator has chosen, that of the
 * released edition below it.
 */
export async function pictureNames(edition: string, locale: Locale) {
  const { verdicts, technologies, dimensions } = await loadWording(edition, locale)
  const own = OWN_EDITIONS.find(({ questionnaire }) => questionnaire.edition === edition)
  const released = own ? await loadWording(own.basis, locale) : { technologies, dimensions }
  return {
    verdicts,
    technology: (id: TechnologyId) => drawableText(technologies[id].name) || released.technologies[id].name,
    dimension: (id: DimensionId) => drawableText(dimensions[id].label) || released.dimensions[id].label,
  }
}
