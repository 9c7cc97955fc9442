import { expect, type Page, test } from '@playwright/test'
import { onEachDevice, PHONE, press } from './devices'
import { answer, asked, fillIn, next, openForm, radio, ready, show, submit } from './journey'

/** Frau Lange, dentist, presses "Weiter" too early, and is told what to do. */
const items = asked('quick')
const [first, second] = items
if (!first || !second) throw new Error('The quick form asks too little.')
const summary = (page: Page) => page.locator('.error-summary')
const problem = (page: Page, field: string) => page.locator(`#${field}-problem`)

onEachDevice(() => {
  test('going on without an answer says so where it is missing; answering makes it good', async ({
    page,
  }) => {
    await openForm(page)
    await press(next(page))
    await press(next(page))
    await expect(page.locator(`#step-${first.id}`)).toBeVisible()
    await expect(problem(page, first.id)).toBeFocused()
    await expect(problem(page, first.id)).toContainText('Wählen Sie')
    await expect(summary(page)).toHaveCount(0)
    await expect(page).toHaveTitle(/^Fehler:/)

    await answer(page, [first], () => 2)
    await expect(page.locator('.problem')).toHaveCount(0)
    await press(next(page))
    await expect(page.locator(`#step-${second.id}`)).toBeFocused()
    await expect(page).toHaveTitle(/^Frage 2 von 12/)
  })
})

test('a second try without an answer takes the focus to the message again', async ({ page }) => {
  await openForm(page)
  await show(page, first.id)
  for (let tries = 0; tries < 2; tries += 1) {
    await next(page).click()
    await expect(problem(page, first.id)).toBeFocused()
  }
})

test('going back is never held up, and leaves the message behind', async ({ page }) => {
  await openForm(page)
  await show(page, second.id)
  await next(page).click()
  await expect(problem(page, second.id)).toBeVisible()
  await page.locator('.steps:visible').getByRole('link', { name: 'Zurück' }).click()
  await expect(page.locator(`#step-${first.id}`)).toBeVisible()
  await expect(page.locator('.problem')).toHaveCount(0)
  await expect(page).toHaveTitle(/^Frage 1 von 12/)
})

test('without a technology the setup is not left', async ({ page }) => {
  await openForm(page)
  for (const box of await page.locator('input[name=technologies]').all()) await box.uncheck()
  await next(page).click()
  await expect(problem(page, 'technologies')).toBeFocused()
  await page.keyboard.press('Tab')
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

test('what is missing when sending is named, with one sentence for all, and goes as it is mended', async ({
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
  const rows = summary(page).getByRole('link')
  await expect(rows).toHaveText([/Frage 4$/, /Frage 8$/])
  expect((await summary(page).innerText()).split('Wählen Sie')).toHaveLength(2)
  for (const row of await rows.all())
    expect((await row.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
  await expect(page.locator('fieldset.item input:checked')).toHaveCount(10)

  // From the first to the second, then to the overview: two answers, two times on. In between one can look back.
  await rows.first().click()
  for (const item of left) {
    await expect(page.locator(`#step-${item.id}`)).toBeVisible()
    await page
      .locator('label')
      .filter({ has: radio(page, item.id, 'unknown') })
      .click()
    if (item === left[0]) {
      await show(page, 'overview')
      await expect(rows).toHaveText([/Frage 8$/])
      await rows.click()
    } else {
      await next(page).click()
    }
  }
  await expect(page.locator('.overview')).toContainText('Alle 12 Fragen sind beantwortet')
  await expect(summary(page)).toHaveCount(0)
  await expect(page).not.toHaveTitle(/^Fehler:/)
  await submit(page)
  await page.waitForURL(/\/results\/A/)
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('the way on looks as before once it has been tapped in vain', async ({ page }) => {
    await openForm(page)
    await show(page, first.id)
    const ground = () => next(page).evaluate((link) => getComputedStyle(link).backgroundColor)
    const before = await ground()
    await next(page).tap()
    await expect(problem(page, first.id)).toBeFocused()
    expect(await ground()).toBe(before)
  })

  test('however much is missing, the names leave room below, and the rest is one tap away', async ({
    page,
  }) => {
    await openForm(page, '/assessment/full')
    await submit(page)
    await expect(summary(page)).toBeFocused()
    const { height } = page.viewportSize() ?? { height: 0 }
    expect((await summary(page).boundingBox())?.height).toBeLessThan(height * 0.7)
    await expect(summary(page).getByRole('link')).toHaveCount(5)
    await summary(page).locator('summary').tap()
    await expect(summary(page).getByRole('link')).toHaveCount(32)
  })
})

test('the answer of the server looks the same as that of the browser', async ({ page }) => {
  await openForm(page)
  await fillIn(page, items.slice(2), () => 2)
  await submit(page)
  await expect(summary(page)).toBeFocused()
  await page.locator('.overview').waitFor()
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
  await page.locator('.overview').waitFor()
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
