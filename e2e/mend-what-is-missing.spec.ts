import { expect, type Page, test } from '@playwright/test'
import { onEachDevice, press } from './devices'
import { answer, asked, fillIn, next, openForm, radio, ready, show, submit } from './journey'

/** Frau Lange, dentist, presses "Weiter" too early, and is told what to do. */
const items = asked('quick')
const [first, second] = items
if (!first || !second) throw new Error('The quick form asks too little.')
const summary = (page: Page) => page.locator('.error-summary')

onEachDevice(() => {
  test('going on without an answer names the question and says what to do; answering makes it good', async ({
    page,
  }) => {
    await openForm(page)
    await press(next(page))
    await expect(summary(page)).toHaveCount(0)
    await press(next(page))
    await expect(page.locator(`#step-${first.id}`)).toBeVisible()
    await expect(summary(page)).toBeFocused()
    await expect(page).toHaveTitle(/^Fehler:/)
    await expect(summary(page).getByRole('link')).toHaveCount(1)
    await expect(page.locator(`#${first.id}-problem`)).toContainText('Wählen Sie')
    await press(summary(page).getByRole('link'))
    await expect(page.locator(`#${first.id}`)).toBeFocused()

    // Nothing is judged while choosing: the message stays until the next "Weiter".
    await answer(page, [first], () => 2)
    await expect(summary(page)).toHaveCount(1)
    await press(next(page))
    await expect(summary(page)).toHaveCount(0)
    await expect(page.locator(`#step-${second.id}`)).toBeFocused()
    await expect(page).toHaveTitle(/^Frage 2 von 12/)
  })
})

test('a second try without an answer takes the focus to the summary again', async ({ page }) => {
  await openForm(page)
  await show(page, first.id)
  await next(page).click()
  await expect(summary(page)).toBeFocused()
  await next(page).click()
  await expect(summary(page)).toBeFocused()
})

test('going back is never held up, and leaves the message behind', async ({ page }) => {
  await openForm(page)
  await show(page, second.id)
  await next(page).click()
  await expect(summary(page)).toHaveCount(1)
  await page.locator('.steps:visible').getByRole('link', { name: 'Zurück' }).click()
  await expect(page.locator(`#step-${first.id}`)).toBeVisible()
  await expect(summary(page)).toHaveCount(0)
  await expect(page).toHaveTitle(/^Frage 1 von 12/)
})

test('without a technology the setup is not left', async ({ page }) => {
  await openForm(page)
  for (const box of await page.locator('input[name=technologies]').all()) await box.uncheck()
  await next(page).click()
  await expect(page.locator('#technologies-problem')).toBeVisible()
  await summary(page).getByRole('link').click()
  await expect(page.locator('#technologies')).toBeFocused()
  await page.keyboard.press('Space')
  await next(page).click()
  await expect(page.locator('fieldset.item:visible')).toHaveCount(1)
})

test('the overview never calls a form without a technology complete', async ({ page }) => {
  await openForm(page)
  for (const box of await page.locator('input[name=technologies]').all()) await box.uncheck()
  await answer(page, asked('quick', []), () => 2)
  await show(page, 'overview')
  await expect(page.locator('.overview')).toContainText('Beantwortet: 3 von 3')
  await page.getByRole('link', { name: 'Beantworten: Techniken' }).click()
  await expect(page.locator('#step-setup')).toBeVisible()
})

test('what is missing when sending is named, the summary takes the focus, nothing is lost', async ({
  page,
}) => {
  await openForm(page)
  const left = [items[3], items[7]].filter((item) => item !== undefined)
  await fillIn(
    page,
    items.filter((item) => !left.includes(item)),
    () => 2,
  )
  await submit(page)
  await expect(summary(page)).toBeFocused()
  await expect(page).toHaveTitle(/^Fehler:/)
  await expect(summary(page).getByRole('link')).toHaveCount(2)
  await expect(page.locator('fieldset.item input:checked')).toHaveCount(10)

  // From the first to the second, then to the overview: two answers, two times on.
  await summary(page).getByRole('link').first().click()
  for (const item of left) {
    await expect(page.locator(`#step-${item.id}`)).toBeVisible()
    await page
      .locator('label')
      .filter({ has: radio(page, item.id, 'unknown') })
      .click()
    await next(page).click()
  }
  await submit(page)
  await page.waitForURL(/\/results\/A/)
})

test('the answer of the server looks the same as that of the browser', async ({ page }) => {
  await openForm(page)
  await fillIn(page, items.slice(2), () => 2)
  await submit(page)
  await expect(summary(page)).toBeFocused()
  const look = () =>
    page.evaluate(() => ({
      summary: document.querySelector('.error-summary')?.outerHTML.replace(/ autofocus=""/, ''),
      problems: [...document.querySelectorAll('.problem')].map(({ id, textContent }) => [id, textContent]),
      shown: [...document.querySelectorAll<HTMLElement>('.screen')]
        .filter(({ offsetParent }) => offsetParent !== null)
        .map(({ id }) => id),
      overview: document.querySelector('.overview')?.textContent,
      title: document.title.split(':')[0],
      focused: document.activeElement?.className,
    }))
  const byBrowser = await look()
  // The same form, sent past the script.
  const answering = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.evaluate(() => document.querySelector('form')?.submit())
  expect((await answering).status()).toBe(422)
  await page.waitForURL('**/assessment/submit')
  await ready(page)
  expect(await look()).toEqual(byBrowser)
})

test('the answer of the server survives a reload and the way back, like everything else', async ({
  page,
}) => {
  await openForm(page)
  await fillIn(page, items.slice(2), () => 2)
  await page.evaluate(() => document.querySelector('form')?.submit())
  await page.waitForURL('**/assessment/submit')
  await ready(page)
  await answer(page, [first], () => 4)
  await openForm(page)
  await expect(radio(page, first.id, 4)).toBeChecked()
  await expect(page.locator('fieldset.item input:checked')).toHaveCount(11)
})
