import { encodeAnswers } from '../../lib/codes/answer-code'
import { decodeCode } from '../../lib/codes/decode'
import { encodeScores } from '../../lib/codes/score-code'
import { askedItems } from '../../lib/instrument/asked-items'
import { type ResponseSet, responseTo } from '../../lib/instrument/response-set'
import { isLevel, type Questionnaire, type Response } from '../../lib/instrument/vocabulary'
import { reportOnAnswers } from '../../lib/report/report'
import { DAYS, dayFromNumber } from '../../lib/responses/day'
import type { TechnologyScore } from '../../lib/scoring/score'
import type { ScoreRange } from '../../lib/scoring/score-range'
import { publicReport } from '../../lib/scoring/scored-result'

/** Golden codes may be of any day. */
const LAST_DAY = dayFromNumber(DAYS - 1)

/**
 * Everything that an answer code opens to, in the form of results.json: what was answered, the whole result in full
 * precision, the score code, and what that opens to. Figures are `[value, low, high]`; responses stand in form order,
 * `?` for unknown and `-` for not applicable. `null`: the code, or its score code, does not open.
 */
export function frozenResult(editions: readonly Questionnaire[], code: string) {
  const opened = decodeCode(editions, code, LAST_DAY)
  if (!opened.ok || opened.kind !== 'answers') return null
  const { questionnaire, responseSet } = opened
  const report = reportOnAnswers(questionnaire, responseSet)
  const scoreCode = encodeScores(questionnaire, publicReport(report))
  const scores = decodeCode(editions, scoreCode, LAST_DAY)
  if (!scores.ok || scores.kind !== 'scores') return null
  return {
    code: encodeAnswers(questionnaire, responseSet),
    answers: frozenAnswers(questionnaire, responseSet),
    results: Object.fromEntries(report.technologies.map((score) => [score.id, frozenScore(score)])),
    advice: Object.fromEntries(
      report.advice.map(({ technology, openQuestions, levers, nextVerdict, stability, position }) => [
        technology,
        {
          openQuestions: openQuestions.map((each) => [each.item, each.swing, each.canChangeVerdict]),
          levers: levers.map(({ item, gain }) => [item, gain]),
          step: nextVerdict.step && {
            rises: nextVerdict.step.rises,
            circumstances: nextVerdict.step.circumstances,
            set: nextVerdict.step.set.map(({ item, to, circumstance }) => [item, to, circumstance]),
          },
          blockedBy: nextVerdict.blockedBy,
          stability: [stability.changes, stability.of],
          position,
        },
      ]),
    ),
    scoreCode,
    scores: {
      edition: scores.report.edition,
      form: scores.report.form,
      answeredOn: scores.report.answeredOn,
      technologies: Object.fromEntries(
        scores.report.technologies.map((score) => [score.id, frozenScore(score)]),
      ),
    },
  }
}

function frozenAnswers(questionnaire: Questionnaire, responseSet: ResponseSet) {
  const { edition, form, technologies, answeredOn, profile, responses } = responseSet
  const asked = askedItems(questionnaire, form, technologies)
  return {
    edition,
    form,
    technologies,
    answeredOn,
    profile,
    responses: asked.map((item) => inShort(responseTo(item, responses))).join(''),
  }
}

function inShort(response: Response): string {
  if (isLevel(response)) return String(response)
  return response === 'unknown' ? '?' : '-'
}

function frozenScore({ verdict, reasons, readiness, fit, foundation, dimensions }: TechnologyScore) {
  return {
    verdict,
    reasons: reasons.map(({ kind, dimension, items }) => [kind, dimension, ...items]),
    readiness: triple(readiness),
    fit: triple(fit),
    foundation: triple(foundation),
    dimensions: Object.fromEntries(dimensions.map(({ id, ...range }) => [id, triple(range)])),
  }
}

const triple = ({ value, low, high }: ScoreRange) => [value, low, high]
