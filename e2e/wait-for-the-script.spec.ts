import { expect, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { dayFromNumber } from '../lib/responses/day'
import { EARLIER_CODE, EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

/** A bad line, or a filter in between: the page arrives, its scripts never do, and nothing on it is dead. */
test.beforeEach(({ page }) => page.route('**/_next/static/chunks/**.js*', (route) => route.abort()))

const codeOf = (day: number) =>
  encodeAnswers(questionnaire, { ...workedExample, answeredOn: dayFromNumber(day) })

/** What can be pressed and would do nothing: neither sends a form nor unfolds. */
const dead = (page: Page) =>
  page
    .locator('button:visible:enabled:not([type=submit])')
    .evaluateAll((buttons) => buttons.map(({ textContent }) => textContent))

test('a result shows no button that does nothing, and a way to change answers', async ({ page }) => {
  for (const code of [EXAMPLE_CODE, EXAMPLE_SCORE_CODE]) {
    await page.goto(`/results/${code}`)
    await expect(page.locator('.verdict-rows > li')).toHaveCount(3)
    await page.locator('details:not([name])').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '')
    })
    expect(await dead(page)).toEqual([])
  }
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.locator('.what-if > summary').click()
  await page.locator('.what-if').getByRole('link', { name: 'Antworten ändern' }).click()
  await expect(page).toHaveURL(new RegExp(`/assessment/${EXAMPLE_CODE}$`))
})

test('the place for links says what to do, once the script ought to be there', async ({ page }) => {
  await page.goto('/compare')
  expect(await dead(page)).toEqual([])
  const word = page.getByText('laden Sie die Seite neu')
  await expect(word).toBeHidden()
  await expect(word).toBeVisible({ timeout: 20_000 })
})

test('ten results show no button that does nothing', async ({ page }) => {
  const codes = Array.from({ length: 10 }, (_, place) => codeOf(place))
  await page.goto(`/compare?${codes.map((code) => `r=${code}`).join('&')}`)
  expect(await dead(page)).toEqual([])
  expect(await page.locator(':is(select, input, textarea):visible:enabled').count()).toBe(0)
})

test('a pair has no button that does nothing', async ({ page }) => {
  await page.goto(`/compare?r=${EXAMPLE_CODE}&r=${EARLIER_CODE}`)
  expect(await dead(page)).toEqual([])
})

test.describe('where it arrives', () => {
  test('nothing is said of it', async ({ page }) => {
    await page.unroute('**/_next/static/chunks/**.js*')
    await page.goto('/compare')
    await expect(page.getByRole('button', { name: 'Anzeigen' })).toBeEnabled()
    await expect(page.getByText('laden Sie die Seite neu')).toHaveCount(0)
  })
})
