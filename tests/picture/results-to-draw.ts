import type { PictureContent } from '../../app/picture/sheet'
import { wording } from '../../content/2026-1/de'
import { questionnaire } from '../../content/2026-1/structure'
import { askedItems } from '../../lib/instrument/asked-items'
import { FORMS, type Questionnaire, type Response, type VerdictId } from '../../lib/instrument/vocabulary'
import { reportOnAnswers } from '../../lib/report/report'
import { askedScores, publicReport, type ScoredResult } from '../../lib/scoring/scored-result'
import messages from '../../messages/de.json'
import { PERSONAS } from '../lib/personas'
import { TECHNOLOGY_CHOICES } from '../lib/random-responses'
import { syntheticEdition } from '../lib/synthetic-edition'

/** What the picture of a report says; `verdict` puts another verdict in the place of each. */
export function contentOf(report: ScoredResult, verdict?: VerdictId): PictureContent {
  const { form, edition, technologies, askedDimensions } = report
  return {
    siteName: messages.site.name,
    smallPrint: messages.picture.smallPrint
      .replace('{form}', form === 'quick' ? messages.result.formQuickAsked : messages.result.formFull)
      // The longest day of the year, in letters.
      .replace('{day}', '22. September 2026')
      .replace('{edition}', edition),
    blocks: technologies.map((score) => ({
      words: wording.verdicts[verdict ?? score.verdict].label,
      technologies: [{ id: score.id, name: wording.technologies[score.id].name }],
    })),
    axes: askedDimensions.length,
    axisNames: askedDimensions.map((id) => wording.dimensions[id].label),
    outlines: technologies.map((score) => ({
      id: score.id,
      ranges: askedScores(report, score),
      isMuted: score.verdict === 'not-now',
    })),
  }
}

function evenly(edition: Questionnaire, response: Response): readonly ScoredResult[] {
  return FORMS.flatMap((form) =>
    TECHNOLOGY_CHOICES.map((technologies) => {
      const asked = askedItems(edition, form, technologies)
      return reportOnAnswers(edition, {
        edition: edition.edition,
        form,
        technologies,
        answeredOn: '2026-09-22',
        profile: {},
        responses: Object.fromEntries(
          asked.map((item) => [
            item.id,
            response === 'not-applicable' && !item.offersNotApplicable ? 4 : response,
          ]),
        ),
      })
    }),
  )
}

const personas = PERSONAS.map(({ form, technologies, profile, responses }) =>
  reportOnAnswers(questionnaire, {
    edition: questionnaire.edition,
    form,
    technologies,
    answeredOn: '2026-11-22',
    profile,
    responses,
  }),
)

/** Every kind of result: named firms from both kinds of code, and every choice of technologies at every extreme. */
export const RESULTS: readonly ScoredResult[] = [
  ...personas,
  ...personas.map(publicReport),
  ...evenly(questionnaire, 0),
  ...evenly(questionnaire, 4),
  ...evenly(questionnaire, 'unknown'),
  ...evenly(syntheticEdition, 'not-applicable'),
]
