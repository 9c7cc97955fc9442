import { gzipSync } from 'node:zlib'
import { type APIRequestContext, expect, type Page, type Response, test } from '@playwright/test'
import { EARLIER_CODE, EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'
import { compareAddress } from './one-firm'

/** In bytes, compressed file by file: all sheets that a page loads before anything is opened. */
const MOST_OF_SHEETS = 8000
/** Of what a page weighs, compressed, what its script is told of it once more. */
const MOST_TOLD_AGAIN = 0.4
/** One result shows little beside the frame; what has moved, a few rows with the words of all that may follow. */
const MOST_TOLD_OF_LITTLE = 0.5

const TOLD = /<script[^>]*>self\.__next_f\.push\(.*?\)<\/script>/gs
const weight = (text: string | Buffer) => gzipSync(text, { level: 6 }).length

/** Frau Kern answers on a train: every page that she may open first. */
const PAGES = {
  start: '/',
  method: '/method',
  'quick form': '/assessment',
  'full form': '/assessment/full',
  'form with answers': `/assessment/${EXAMPLE_CODE}`,
  result: `/results/${EXAMPLE_CODE}`,
  'result without answers': `/results/${EXAMPLE_SCORE_CODE}`,
  'nothing to compare yet': '/compare',
  'one result to compare': `/compare?r=${EXAMPLE_CODE}`,
  'comparison of two': `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`,
  'comparison of two, and where they differ': compareAddress([EARLIER_CODE, EXAMPLE_CODE], 'differ'),
  'comparison of three, with something unusable': `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&r=${EXAMPLE_SCORE_CODE}&r=hallo`,
} as const

/** The samples, in each of the three views. */
async function comparisons(request: APIRequestContext): Promise<readonly string[]> {
  const empty = await (await request.get('/compare')).text()
  const samples = [...empty.matchAll(/href="(\/compare\?r=[^"]+)"/g)].map(([, path = '']) => path)
  expect(samples.length).toBeGreaterThan(1)
  return samples.flatMap((path) =>
    ['who', 'differ', 'moved'].map((view) => {
      const address = new URL(path.replaceAll('&amp;', '&'), 'http://localhost')
      address.searchParams.set('view', view)
      return address.pathname + address.search
    }),
  )
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: wears light sheets, and tells its script little that it shows`, async ({ page }) => {
    await expectLightSheets(page, path)
    const showsLittle = name === 'one result to compare'
    await expectFew(page.request, path, showsLittle ? MOST_TOLD_OF_LITTLE : MOST_TOLD_AGAIN)
  })
}

test('comparisons of many: wear light sheets, and tell their script little that they show', async ({
  page,
  request,
}) => {
  for (const path of await comparisons(request)) {
    await expectLightSheets(page, path)
    const isOfMoves = path.includes('view=moved')
    await expectFew(request, path, isOfMoves ? MOST_TOLD_OF_LITTLE : MOST_TOLD_AGAIN)
  }
})

async function expectLightSheets(page: Page, path: string) {
  const sheets = new Map<string, number>()
  const weigh = async (response: Response) => {
    if (response.url().endsWith('.css')) sheets.set(response.url(), weight(await response.body()))
  }
  page.on('response', weigh)
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  page.off('response', weigh)
  const sum = [...sheets.values()].reduce((all, one) => all + one, 0)
  expect.soft(sum, path).toBeGreaterThan(0)
  expect.soft(sum, [path, ...sheets].join('\n')).toBeLessThanOrEqual(MOST_OF_SHEETS)
}

async function expectFew(request: APIRequestContext, path: string, most: number) {
  const html = await (await request.get(path)).text()
  const told = 1 - weight(html.replaceAll(TOLD, '')) / weight(html)
  expect.soft(told, path).toBeLessThan(most)
}
