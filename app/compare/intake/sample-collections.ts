import 'server-only'
import { offeredAnswers } from '@/app/operator/offered'
import { questionnaireOf } from '@/app/words/instrument'
import type { SampleResult, SampleWording } from '@/content/samples/sample'
import { sampleFaults } from '@/content/samples/sample-faults'
import { samples } from '@/content/samples/samples'
import type { Locale } from '@/i18n/locales'
import { encodeAnswers } from '@/lib/codes/answer-code'
import { encodeScores } from '@/lib/codes/score-code'
import type { Collection, Entry } from '@/lib/collection/collection'
import { type TechnologyId, VERDICTS } from '@/lib/instrument/vocabulary'
import { publicReport, scoredAnswers } from '@/lib/scoring/scored-result'

export type SampleId = keyof typeof samples

/** Every sample, in the order in which the page offers them. */
export const SAMPLES = Object.keys(samples) as readonly SampleId[]

/** What the page says of a sample before it is opened. */
interface SampleOffer {
  readonly id: SampleId
  readonly title: string
  /** One sentence. */
  readonly description: string
}

/** Throws if a sample has no wording in the language. */
export async function sampleOffers(locale: Locale): Promise<readonly SampleOffer[]> {
  return Promise.all(
    SAMPLES.map(async (id) => {
      const { title, description } = await loadWording(id, locale)
      return { id, title, description }
    }),
  )
}

/** The codes of a sample alone, for a link that opens it without its names; in the order of the collection. */
export function sampleCodes(id: SampleId): readonly string[] {
  return resultsOf(id).map(codeOf)
}

/** What a sample looks like before it is opened: some of its results, from the best verdict on the technology to the worst. */
export async function sampleRows(id: SampleId, locale: Locale, technology: TechnologyId) {
  const wording = await loadWording(id, locale)
  const rows = resultsOf(id)
    .filter(({ isEarlier }) => !isEarlier)
    .flatMap((result) => {
      const { technologies } = scoredAnswers(questionnaireOf(result.responseSet.edition), result.responseSet)
      const score = technologies.find((one) => one.id === technology)
      const { label, group } = entryOf(result, wording)
      return score ? [{ name: label, group, verdict: score.verdict }] : []
    })
    .toSorted((one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict))
  const step = (rows.length - 1) / (SHOWN_BEFORE - 1)
  return Array.from({ length: SHOWN_BEFORE }, (_, place) => rows[Math.round(place * step)]).filter(
    (row) => row !== undefined,
  )
}

const SHOWN_BEFORE = 4

/** A sample as if a consultant had put it together. Throws if names and results do not belong to each other. */
export async function sampleCollection(id: SampleId, locale: Locale): Promise<Collection> {
  const wording = await loadWording(id, locale)
  const faults = sampleFaults(samples[id], wording)
  if (faults.length > 0) throw new Error(`Sample "${id}" in "${locale}":\n${faults.join('\n')}`)
  return {
    title: wording.title,
    entries: resultsOf(id).map((result) => entryOf(result, wording)),
    decisions: [],
  }
}

/** Its results as far as they are about what is offered. */
function resultsOf(id: SampleId): readonly SampleResult[] {
  return samples[id].results.flatMap((result) => {
    const responseSet = offeredAnswers(result.responseSet)
    return responseSet ? [{ ...result, responseSet }] : []
  })
}

function codeOf({ link, responseSet }: SampleResult): string {
  const questionnaire = questionnaireOf(responseSet.edition)
  return link === 'answers'
    ? encodeAnswers(questionnaire, responseSet)
    : encodeScores(questionnaire, publicReport(scoredAnswers(questionnaire, responseSet)))
}

function entryOf(result: SampleResult, { groups, names }: SampleWording): Entry {
  const { label = '', note = '', earlierNote = '' } = names[result.who] ?? {}
  const group = groups[result.group] ?? ''
  return { code: codeOf(result), label, group, note: result.isEarlier ? earlierNote : note }
}

async function loadWording(id: SampleId, locale: Locale): Promise<SampleWording> {
  const { wording } = (await import(`@/content/samples/${id}.${locale}.ts`)) as { wording: SampleWording }
  return wording
}
