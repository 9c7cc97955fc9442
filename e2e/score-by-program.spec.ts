import { type APIRequestContext, expect, test } from '@playwright/test'
import { workedExample } from '../content/2026-1/worked-example'
import { EXAMPLE_CODE, EXAMPLE_SCORE_CODE, PUBLIC_URL } from './journey'

/** A consultant's spreadsheet or a partner's site, talking to the same scoring in JSON. */
const REQUEST = { ...workedExample, profile: { industry: 'manufacturing', size: '50-249' } }

const post = (request: APIRequestContext, data: unknown, headers: Record<string, string> = {}) =>
  request.post('/api/results', {
    data: typeof data === 'string' ? Buffer.from(data) : data,
    headers: { 'content-type': 'application/json', ...headers },
  })

const shown = (figure: number) => Math.floor(figure * 100 + 0.5 + 1e-9) / 100

test('the worked example to the last shown digit', async ({ request }) => {
  const response = await post(request, workedExample)
  expect(response.status()).toBe(201)
  expect(response.headers()['cache-control']).toBe('no-store')
  const body = await response.json()
  expect(body).toMatchObject({ code: EXAMPLE_CODE, scoreCode: EXAMPLE_SCORE_CODE })
  expect(body.url).toBe(`${PUBLIC_URL}/results/${EXAMPLE_CODE}`)
  expect(Object.keys(body.result)).toEqual(['edition', 'form', 'answeredOn', 'technologies'])

  const [ai, blockchain, bitcoin] = body.result.technologies
  expect([ai.verdict, blockchain.verdict, bitcoin.verdict]).toEqual(['clarify', 'not-now', 'not-now'])
  expect([ai.readiness.value, ai.readiness.low, ai.readiness.high].map(shown)).toEqual([62.67, 54.74, 66.59])
  expect([ai.fit.value, ai.fit.low, ai.fit.high].map(shown)).toEqual([68.47, 55.9, 75])
  expect([blockchain.readiness.value, blockchain.fit.value].map(shown)).toEqual([29.24, 25])
  expect([bitcoin.readiness.value, bitcoin.readiness.low, bitcoin.readiness.high].map(shown)).toEqual([
    36.06, 34.67, 37.35,
  ])
  expect(bitcoin.foundation).toEqual({ value: 45, low: 40, high: 50 })
  expect(ai.dimensions.map(({ id }: { id: string }) => id)).toEqual([
    'customer-benefit',
    'integration',
    'customer-analysis',
    'idea-management',
    'cooperation',
    'technology-review',
    'resources',
  ])
  expect(blockchain.reasons).toEqual([
    { kind: 'gate', dimension: 'customer-benefit', items: ['blockchain-shared-record'] },
  ])
  expect([ai.position, blockchain.position, bitcoin.position]).toEqual([3, null, null])
  expect([ai.smallestStep, ai.blockedBy]).toEqual([null, ['ai-rules']])
  expect(bitcoin.smallestStep).toEqual({
    rises: 1,
    circumstances: false,
    set: [{ item: 'bitcoin-advantage', to: 4 }],
  })
})

test('the quick form: what it does not ask about is null, and so is a step beyond what it asks', async ({
  request,
}) => {
  const responses = {
    'customers-top-five': 3,
    'ideas-process': 1,
    'resources-time': 1,
    'ai-use-case': 4,
    'ai-advantage': 2,
    'ai-process': 2,
  }
  const quick = { edition: workedExample.edition, form: 'quick', technologies: ['ai'], responses }
  const [ai] = (await (await post(request, quick)).json()).result.technologies
  const unasked = ai.dimensions.filter(({ value, low, high }: Record<string, number | null>) =>
    [value, low, high].every((figure) => figure === null),
  )
  expect(unasked.map(({ id }: { id: string }) => id)).toEqual(['cooperation', 'technology-review'])
  expect(ai.foundation.value).not.toBeNull()
  expect([ai.verdict, ai.smallestStep]).toEqual(['fits-with-preparation', null])

  const presumed = { ...quick, responses: { ...responses, 'ai-use-case': 1 } }
  const [open] = (await (await post(request, presumed)).json()).result.technologies
  expect([open.verdict, open.smallestStep.rises]).toEqual(['clarify', 1])
})

test('a code gives its result back, in full precision or in whole points', async ({ request }) => {
  const { result } = await (await post(request, workedExample)).json()
  const answers = await request.get(`/api/results/${EXAMPLE_CODE}`)
  expect(answers.status()).toBe(200)
  expect(await answers.json()).toEqual({ code: EXAMPLE_CODE, kind: 'answers', ...result })

  const scores = await (await request.get(`/api/results/${EXAMPLE_SCORE_CODE}`)).json()
  expect(scores.kind).toBe('scores')
  expect(scores.technologies[0].readiness).toEqual({ value: 63, low: 55, high: 67 })
  expect(scores.technologies[0].reasons).toEqual([])
})

test('the day may be left out and is then today in Berlin; a future day is refused', async ({ request }) => {
  const { answeredOn: _, ...undated } = workedExample
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
  const { result } = await (await post(request, undated)).json()
  expect(result.answeredOn).toBe(today)

  const future = await post(request, { ...workedExample, answeredOn: '2199-01-01' })
  expect(future.status()).toBe(422)
  expect((await future.json()).errors).toEqual([{ item: 'answeredOn', reason: 'future' }])
})

test('technologies in any order and a profile lead to one code', async ({ request }) => {
  const one = await (await post(request, REQUEST)).json()
  const other = await (
    await post(request, { ...REQUEST, technologies: ['bitcoin', 'ai', 'blockchain'] })
  ).json()
  expect(one.code).toBe(other.code)
  expect(one.code).not.toBe(EXAMPLE_CODE)
  expect(one.scoreCode).toBe(EXAMPLE_SCORE_CODE)
})

test('every wrong, missing or unasked item is named at once', async ({ request }) => {
  const { 'ai-rules': _, ...responses } = workedExample.responses
  const response = await post(request, {
    ...workedExample,
    technologies: ['ai', 'blockchain'],
    responses: { ...responses, 'ai-data': 7, 'ai-reach': 'not-applicable', invented: 1 },
  })
  expect(response.status()).toBe(422)
  expect(response.headers()['content-type']).toContain('application/problem+json')
  const { status, errors } = await response.json()
  expect(status).toBe(422)
  expect(errors).toEqual([
    { item: 'ai-reach', reason: 'not-applicable-not-offered' },
    { item: 'ai-data', reason: 'invalid' },
    { item: 'ai-rules', reason: 'missing' },
    ...Object.keys(workedExample.responses)
      .filter((id) => id.includes('bitcoin'))
      .map((item) => ({ item, reason: 'not-asked' })),
    { item: 'invented', reason: 'unknown-item' },
  ])
})

test.describe('errors are problem details', () => {
  const cases: readonly [string, number, (request: APIRequestContext) => ReturnType<typeof post>][] = [
    ['not JSON', 400, (request) => post(request, '{"edition":')],
    [
      'not UTF-8',
      400,
      (request) =>
        request.post('/api/results', {
          data: Buffer.from([0x22, 0xff, 0x22]),
          headers: { 'content-type': 'application/json' },
        }),
    ],
    ['an empty body', 400, (request) => post(request, '')],
    ['over 16 kB', 413, (request) => post(request, { ...workedExample, filler: 'x'.repeat(17_000) })],
    ['the wrong type', 415, (request) => post(request, workedExample, { 'content-type': 'text/plain' })],
    ['an array', 422, (request) => post(request, [])],
    ['null', 422, (request) => post(request, 'null')],
    ['an unknown edition', 422, (request) => post(request, { ...workedExample, edition: '1999-1' })],
    ['no technology', 422, (request) => post(request, { ...workedExample, technologies: [] })],
    ['another site', 403, (request) => post(request, workedExample, { 'sec-fetch-site': 'cross-site' })],
    ['a foreign origin', 403, (request) => post(request, workedExample, { origin: 'https://example.org' })],
  ]
  for (const [name, status, send] of cases) {
    test(`${name}: ${status}`, async ({ request }) => {
      const response = await send(request)
      expect(response.status()).toBe(status)
      expect(response.headers()['content-type']).toContain('application/problem+json')
      expect((await response.json()).status).toBe(status)
    })
  }

  for (const [code, reason] of [
    ['hallo', 'malformed'],
    [`${EXAMPLE_CODE.slice(0, -1)}0`, 'checksum'],
    [EXAMPLE_CODE.slice(0, -3), 'checksum'],
  ] as const) {
    test(`the code ${code}: 404 ${reason}`, async ({ request }) => {
      const response = await request.get(`/api/results/${code}`)
      expect(response.status()).toBe(404)
      expect(response.headers()['content-type']).toContain('application/problem+json')
      expect((await response.json()).reason).toBe(reason)
    })
  }
})

test('keys that reach for prototypes are refused and change nothing', async ({ request }) => {
  const body = JSON.stringify(workedExample).replace(
    '"responses":{',
    '"responses":{"__proto__":{"polluted":1},',
  )
  const response = await post(request, body)
  expect(response.status()).toBe(422)
  expect((await response.json()).errors).toEqual([{ item: '__proto__', reason: 'unknown-item' }])
  expect((await post(request, workedExample)).status()).toBe(201)
})

test('the process says that it is up', async ({ request }) => {
  const response = await request.get('/healthz')
  expect(response.status()).toBe(200)
  expect(response.headers()['cache-control']).toBe('no-store')
})
