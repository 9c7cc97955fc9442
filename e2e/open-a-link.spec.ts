import { expect, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

/** A link that came by mail, two years old, or was typed off paper: it opens, or the page says why not. */
const futureCode = encodeAnswers(questionnaire, { ...workedExample, answeredOn: '2190-01-01' })
const otherEdition = encodeAnswers({ ...questionnaire, number: 3000 }, workedExample)
const swap = (code: string, position: number) =>
  code.slice(0, position) + (code[position] === 'x' ? 'y' : 'x') + code.slice(position + 1)

const UNREADABLE = {
  damaged: { code: swap(EXAMPLE_CODE, 9), heading: 'Der Link ist beschädigt' },
  'damaged score code': { code: swap(EXAMPLE_SCORE_CODE, 40), heading: 'Der Link ist beschädigt' },
  cut: { code: EXAMPLE_CODE.slice(0, -6), heading: 'Der Link ist vermutlich unvollständig' },
  invented: { code: 'hallo-welt', heading: 'Das ist kein Passgenau-Code' },
  'with an umlaut': { code: '%C3%BCber', heading: 'Das ist kein Passgenau-Code' },
  'with broken percent signs': { code: 'A%25E0', heading: 'Das ist kein Passgenau-Code' },
  'of an unknown edition': { code: otherEdition, heading: 'Diese Ausgabe des Fragebogens kennen wir nicht' },
  'from the future': { code: futureCode, heading: 'Das Datum im Link liegt in der Zukunft' },
}

async function expectAdvice(page: Page, address: string, heading: string) {
  const response = await page.goto(address)
  expect.soft(response?.status(), address).toBe(404)
  expect.soft(response?.headers()['cache-control'], address).toBe('no-store')
  expect.soft(response?.headers()['x-robots-tag'], address).toBe('noindex')
  await expect.soft(page.getByRole('heading', { level: 1 }), address).toHaveText(heading)
  await expect.soft(page.getByRole('main').getByRole('link'), address).toHaveText(['Kurz-Check beginnen'])
  // To be compared with the one that was sent.
  await expect
    .soft(page.locator('code'), address)
    .toHaveText(new RegExp(`^….*${address.slice(-12).replace(/[+]/g, '.')}$`))
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a link that cannot be opened says what is wrong and what to do', async ({ page }) => {
      for (const [name, { code, heading }] of Object.entries(UNREADABLE)) {
        await test.step(`a link ${name}`, () => expectAdvice(page, `/results/${code}`, heading))
      }
    })

    test('changing answers needs a link that holds them', async ({ page }) => {
      await expectAdvice(page, `/assessment/${EXAMPLE_SCORE_CODE}`, 'Dieser Link enthält keine Antworten')
      await expectAdvice(page, `/assessment/${swap(EXAMPLE_CODE, 9)}`, 'Der Link ist beschädigt')
    })
  })
}

test('an address that never existed is a page of its own', async ({ page }) => {
  const response = await page.goto('/das-gibt-es-nicht')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht')
})

/** What a page finds out only while it is drawn comes too late for its language, its status and its policy. */
test('whatever is asked for below a language, the answer comes in it, as a page', async ({ request }) => {
  const rooms = ['assessment', 'results', 'compare', 'method', 'unreadable', 'embed']
  const names = [
    'x',
    'full',
    'today',
    'edition',
    'examples',
    'edition/full',
    'examples/today',
    'samples/x',
    'a/b/c/d',
  ]
  for (const [language, prefix] of [
    ['de', ''],
    ['en', '/en'],
  ])
    for (const path of rooms.flatMap((room) => names.map((name) => `${prefix}/${room}/${name}`))) {
      const response = await request.get(path)
      const html = await response.text()
      expect.soft(html, path).toContain(`<html lang="${language}">`)
      expect.soft(html, path).toContain('<h1')
      expect.soft(response.headers()['content-security-policy'], path).toBeDefined()
    }
})

test('what is wrong, what to do and where to go on take one screen', async ({ page }) => {
  for (const [width, height] of [
    [360, 740],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const address of [
      ...Object.values(UNREADABLE).map(({ code }) => `/results/${code}`),
      '/das-gibt-es-nicht',
    ]) {
      await page.goto(address)
      const needed = await page.evaluate(() => document.documentElement.scrollHeight)
      expect.soft([width, address, needed]).toEqual([width, address, height])
    }
  }
})

test('what stands in an address is shown as it is: no markup, and no more than helps to compare it', async ({
  page,
}) => {
  await page.goto('/results/<img src=x>&amp;')
  await expect(page.locator('main img')).toHaveCount(0)
  await expect(page.locator('code')).toContainText('&amp;')
  await page.goto(`/results/${'A'.repeat(500)}`)
  await expect(page.locator('code')).toHaveText(/^…\/results\/A{27}…A{14}$/)
  await page.goto('/unreadable/cut')
  await expect(page.locator('code')).toBeHidden()
})
