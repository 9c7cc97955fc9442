import { expect, test } from '@playwright/test'
import {
  answer,
  asked,
  chooseProfile,
  EXAMPLE_CODE,
  EXAMPLE_SCORE_CODE,
  fillIn,
  formCard,
  radio,
  submit,
  verdict,
} from './journey'

/** An owner behind a strict company browser: everything essential works with scripts off. */
test.use({ javaScriptEnabled: false })

test('the quick form leads to a result', async ({ page }) => {
  await page.goto('/assessment')
  await expect(page.locator('fieldset.item:visible')).toHaveCount(12)
  await answer(page, asked('quick'), () => 2)
  await submit(page)
  await expect(page).toHaveURL(/\/results\/A/)
  await expect(page.locator('.verdict-rows > li')).toHaveCount(3)
  await expect(page.locator('svg.radar')).toBeVisible()
})

test('items of a dropped technology are neither shown nor counted', async ({ page }) => {
  await page.goto('/assessment/full')
  await expect(page.locator('fieldset.item:visible')).toHaveCount(32)
  await page.locator('input[name=technologies][value=bitcoin]').uncheck()
  await expect(page.locator('fieldset.item:visible')).toHaveCount(24)
  await formCard(page, 'Kurz-Check').click()
  await page.locator('input[name=technologies][value=bitcoin]').uncheck()
  await expect(page.locator('fieldset.item:visible')).toHaveCount(9)
  await expect(page.locator('.steps a:visible, .overview:visible, .position:visible')).toHaveCount(0)
  await answer(page, asked('quick', ['ai', 'blockchain']), () => 2)
  await submit(page)
  await expect(page).toHaveURL(/\/results\/A/)
  await expect(page.locator('.verdict-rows > li')).toHaveCount(2)
})

test('an unfinished form comes back with every answer, status 422, summary in focus', async ({ page }) => {
  await page.goto('/assessment')
  const [left, ...answered] = asked('quick')
  if (!left) throw new Error('The quick form asks nothing.')
  await fillIn(page, answered, () => 3)
  await chooseProfile(page, 'Branche', 'logistics')
  const answering = page.waitForResponse((response) => response.request().method() === 'POST')
  await submit(page)
  expect((await answering).status()).toBe(422)

  await expect(page).toHaveTitle(/^Fehler:/)
  const summary = page.locator('.error-summary')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveAttribute('href', `#${left.id}`)
  await expect(page.locator(`#${left.id}-problem`)).toBeVisible()
  for (const item of answered) await expect(radio(page, item.id, 3)).toBeChecked()
  await expect(page.getByLabel('Branche', { exact: true })).toHaveValue('logistics')

  await answer(page, [left], () => 1)
  await submit(page)
  await expect(page).toHaveURL(/\/results\/A/)

  await page.goBack()
  await expect(radio(page, left.id, 1)).toBeChecked()
  for (const item of answered) await expect(radio(page, item.id, 3)).toBeChecked()
  await submit(page)
  await expect(page).toHaveURL(/\/results\/A/)
})

test('a result shows verdicts, tables and links', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  expect(await verdict(page, 'ai')).toBe('clarify')
  await expect(page.locator('.profile-table')).toHaveCount(1)
  await expect(page.locator('#answers-link')).toHaveValue(new RegExp(`/results/${EXAMPLE_CODE}$`))
  await expect(page.locator('#scores-link')).toHaveValue(new RegExp(`/results/${EXAMPLE_SCORE_CODE}$`))
  // The one button left sends a form, which needs no script.
  await expect(page.locator('button:not([type=submit]):visible')).toHaveCount(0)
  await page.locator('.answers > summary').click()
  await expect(page.locator('.answers li:visible')).toHaveCount(32)
})

test('answers of a link can be changed', async ({ page }) => {
  await page.goto(`/assessment/${EXAMPLE_CODE}`)
  await expect(radio(page, 'ai-rules', 'unknown')).toBeChecked()
  await answer(
    page,
    asked('full').filter(({ id }) => id === 'ai-rules'),
    () => 4,
  )
  await submit(page)
  await expect(page).toHaveURL(/\/results\/A/)
  expect(await verdict(page, 'ai')).toBe('fits-now')
})

test('where "what if" cannot run, the link to change answers serves', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  const section = page.locator('.what-if')
  await section.locator('summary').click()
  await expect(section.locator('.needs-script:visible')).toHaveCount(0)
  await section.getByRole('link', { name: 'Antworten ändern' }).click()
  await expect(page).toHaveURL(new RegExp(`/assessment/${EXAMPLE_CODE}$`))
})
