import 'server-only'
import { questionnaireOf } from '@/app/words/instrument'
import type { SampleResult, SampleWording } from '@/content/samples/sample'
import { sampleFaults } from '@/content/samples/sample-faults'
import { samples } from '@/content/samples/samples'
import type { Locale } from '@/i18n/locales'
import { encodeAnswers } from '@/lib/codes/answer-code'
import { encodeScores } from '@/lib/codes/score-code'
import type { Collection, Entry } from '@/lib/collection/collection'
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
  return samples[id].results.map(codeOf)
}

/** A sample as if a consultant had put it together. Throws if names and results do not belong to each other. */
export async function sampleCollection(id: SampleId, locale: Locale): Promise<Collection> {
  const wording = await loadWording(id, locale)
  const faults = sampleFaults(samples[id], wording)
  if (faults.length > 0) throw new Error(`Sample "${id}" in "${locale}":\n${faults.join('\n')}`)
  return {
    title: wording.title,
    entries: samples[id].results.map((result) => entryOf(result, wording)),
    decisions: [],
  }
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
