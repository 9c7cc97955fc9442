import { expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { decodeCode } from '../../../lib/codes/decode'
import { MOST_RESULTS, select } from '../../../lib/intake/selection'
import { dayFromNumber } from '../../../lib/responses/day'

const open = (code: string) => decodeCode([questionnaire], code, '2026-12-31')
const codeOf = (day: number) =>
  encodeAnswers(questionnaire, { ...workedExample, answeredOn: dayFromNumber(day) })
const reference = (code: string | null, file: string | null = null) => ({ file, text: code ?? 'Hallo', code })

test('every reference ends in one list: shown, repeated, or unusable with a reason', () => {
  const [one, other] = [codeOf(1), codeOf(2)]
  const future = encodeAnswers(questionnaire, { ...workedExample, answeredOn: '2030-01-01' })
  const unknown = encodeAnswers({ ...questionnaire, number: 3000 }, workedExample)
  const selection = select(
    [one, null, other, one, `${one.slice(0, -1)}_`, one.slice(0, -2), future, unknown].map((code) =>
      reference(code),
    ),
    open,
  )
  expect(selection.results.map(({ code }) => code)).toEqual([one, other])
  expect(selection.repeated.map(({ code }) => code)).toEqual([one])
  expect(selection.unusable.map(({ problem }) => problem)).toEqual([
    'no-code',
    'malformed',
    'cut',
    'future',
    'unknown-edition',
  ])
  expect(select([reference('hallo', 'b.json')], open).unusable).toEqual([
    { file: 'b.json', text: 'hallo', problem: 'malformed' },
  ])
})

test.each([
  [MOST_RESULTS - 1, MOST_RESULTS - 1, 0, 1],
  [MOST_RESULTS, MOST_RESULTS, 0, 1],
  [MOST_RESULTS + 1, MOST_RESULTS, 1, 0],
])(
  'of %i different results %i are shown and %i are surplus; the last one again is repeated %i times: only if it is shown',
  (given, shown, surplus, repeated) => {
    const references = Array.from({ length: given }, (_, day) => reference(codeOf(day)))
    const selection = select([...references, reference(codeOf(given - 1))], open)
    expect(selection.results).toHaveLength(shown)
    expect(selection.surplus).toHaveLength(surplus)
    expect(selection.repeated).toHaveLength(repeated)
  },
)
