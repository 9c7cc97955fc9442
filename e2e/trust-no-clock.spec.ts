import { expect, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { berlinDay } from '../lib/responses/day'
import { asked, EXAMPLE_CODE, fillIn, openForm, show, submit } from './journey'

/** Devices whose clocks are wrong, and pages that stay open for days: the server's day counts. */
const DAY = 86_400_000
const CLOCKS = {
  'a year ahead': 365 * DAY,
  'a day ahead': DAY,
  'a year behind': -365 * DAY,
} as const
const codeOfDay = (moment: number) =>
  encodeAnswers(questionnaire, { ...workedExample, answeredOn: berlinDay(new Date(moment)) })

const dayOfResult = async (page: Page) => {
  const code = new URL(page.url()).pathname.split('/').at(-1)
  return (await (await page.request.get(`/api/results/${code}`)).json()).answeredOn
}

/** At midnight the day may change while a test runs. */
const today = () => [Date.now() - 60_000, Date.now()].map((moment) => berlinDay(new Date(moment)))

for (const [name, ahead] of Object.entries(CLOCKS)) {
  test.describe(`a clock that is ${name}`, () => {
    test.beforeEach(({ page }) => page.clock.setFixedTime(Date.now() + ahead))

    test('the form is dated by the server', async ({ page }) => {
      await openForm(page)
      await fillIn(page, asked('quick'), () => 2)
      await submit(page)
      await page.waitForURL(/\/results\/A/)
      await expect(page.locator('.verdict-rows > li')).toHaveCount(3)
      expect(today()).toContain(await dayOfResult(page))
    })

    test('what was tried out is dated by the server', async ({ page }) => {
      await page.goto(`/results/${codeOfDay(Date.now())}`)
      await page.waitForLoadState('networkidle')
      await page.locator('.what-if > summary').click()
      await page.locator('.level-strip[data-item=ai-rules] input[value="3"]').check()
      const before = page.url()
      await page.getByRole('button', { name: 'Als eigenes Ergebnis öffnen' }).click()
      await page.waitForURL((url) => url.href !== before)
      await expect(page.locator('.verdict-rows > li')).toHaveCount(3)
      expect(today()).toContain(await dayOfResult(page))
    })

    test('results of today are compared, those of a real future are not', async ({ page }) => {
      await page.goto('/compare')
      await page.getByLabel('Links oder Codes').fill(`${codeOfDay(Date.now())}\n${EXAMPLE_CODE}`)
      await page.getByRole('button', { name: 'Anzeigen' }).click()
      await page.waitForURL(/r=.*r=/)
      await page.goto('/compare')
      await page.getByLabel('Links oder Codes').fill(codeOfDay(Date.now() + 3 * DAY))
      await page.getByRole('button', { name: 'Anzeigen' }).click()
      await expect(page.locator('.error-summary')).toContainText('Zukunft')
    })
  })
}

test('a form left open past midnight is dated by the day on which it is sent', async ({ page }) => {
  await page.clock.setFixedTime(Date.now() - 2 * DAY)
  await openForm(page)
  await fillIn(page, asked('quick'), () => 2)
  await show(page, 'overview')
  await page.clock.setFixedTime(Date.now())
  await submit(page)
  await page.waitForURL(/\/results\/A/)
  expect(today()).toContain(await dayOfResult(page))
})

test('a comparison left open for days takes what has been answered since', async ({ page }) => {
  // The server cannot be set on: to the page it is three days later, and so is the result.
  await page.goto('/compare')
  await expect(page.getByRole('button', { name: 'Anzeigen' })).toBeEnabled()
  await page.clock.setFixedTime(Date.now() + 3 * DAY)
  await page.getByLabel('Links oder Codes').fill(codeOfDay(Date.now() + 3 * DAY))
  const opening = page.waitForRequest(/\/results\/A/)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await opening
})

test('a link opens up to tomorrow, where other zones are already', async ({ request }) => {
  const status = async (days: number) => {
    const day = berlinDay(new Date(Date.now() + days * DAY))
    const code = encodeAnswers(questionnaire, { ...workedExample, answeredOn: day })
    return (await request.get(`/results/${code}`)).status()
  }
  expect([await status(-1), await status(0), await status(1), await status(3)]).toEqual([200, 200, 200, 404])
})
