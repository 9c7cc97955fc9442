import { questionnaire } from '../content/2026-1/structure'
import { encodeAnswers } from '../lib/codes/answer-code'
import { encodeScores } from '../lib/codes/score-code'
import { askedItems } from '../lib/instrument/asked-items'
import { type FormId, LEVELS, type Response } from '../lib/instrument/vocabulary'
import { reportOnAnswers } from '../lib/report/report'
import { publicReport } from '../lib/scoring/scored-result'

/** Twelve people of the invented firm Feinmechanik Vogt, who each answered about KI for themselves. */
const PEOPLE = [
  'Geschäftsführung Vogt',
  'Fertigung Aydin',
  'Fertigung Berger',
  'Vertrieb Çelik',
  'Vertrieb Dorn',
  'Einkauf Ebert',
  'Buchhaltung Falk',
  'Konstruktion Gül',
  'Konstruktion Hinz',
  'Qualität Iwersen',
  'Versand Jung',
  'Auszubildende Kurz',
] as const

/** What each of them said, in their order: a level, "?" for "Weiß ich nicht", "-" for "Trifft auf uns nicht zu". */
const ANSWERS: Readonly<Record<string, string>> = {
  'customers-top-five': '433322?23321',
  'customers-findings-used': '3222112?2211',
  'ideas-process': '322122212211',
  'ideas-prototype': '4-113???0443',
  'cooperation-practice': '222222222222',
  'review-practice': '321122?12210',
  'resources-time': '400041104001',
  'resources-relief': '311121?11211',
  'ai-use-case': '333232332332',
  'ai-advantage': '3212????2211',
  'ai-reach': '433343334333',
  'ai-process': '311231213121',
  'ai-data': '4110???1004?',
  'ai-rules': '400044?000?4',
  'cooperation-ai': '211101?11100',
  'review-ai': '300130?21?00',
}

function responsesOf(place: number, form: FormId): Record<string, Response> {
  return Object.fromEntries(
    askedItems(questionnaire, form, ['ai']).map((item): [string, Response] => {
      const sign = ANSWERS[item.id]?.[place]
      const level = LEVELS.find((one) => String(one) === sign)
      if (level === undefined && sign !== '?' && sign !== '-')
        throw new Error(`Person ${place} says nothing on "${item.id}".`)
      return [item.id, level ?? (sign === '?' ? 'unknown' : 'not-applicable')]
    }),
  )
}

/** The last of them had three minutes only. They answered on twelve days, so that their numbers are their places. */
export const VOGT = PEOPLE.map((name, place) => {
  const form: FormId = place === PEOPLE.length - 1 ? 'quick' : 'full'
  const responseSet = {
    edition: questionnaire.edition,
    form,
    technologies: ['ai'] as const,
    answeredOn: `2026-11-${String(place + 1).padStart(2, '0')}`,
    profile: {},
    responses: responsesOf(place, form),
  }
  return { name, code: encodeAnswers(questionnaire, responseSet), responseSet }
})

/** A colleague who sent a link that holds no answers. */
export const VOGT_SCORE_CODE = encodeScores(
  questionnaire,
  publicReport(
    reportOnAnswers(questionnaire, {
      edition: questionnaire.edition,
      form: 'full',
      technologies: ['ai'],
      answeredOn: '2026-11-13',
      profile: {},
      responses: responsesOf(0, 'full'),
    }),
  ),
)

export const compareAddress = (codes: readonly string[], view: string) =>
  `/compare?${codes.map((code) => `r=${code}`).join('&')}&view=${view}`
