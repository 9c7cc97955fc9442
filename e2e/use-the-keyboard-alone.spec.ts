import { expect, type Page, test } from '@playwright/test'
import { asked, verdict } from './journey'

/** Tabs on until the element is reached; a keyboard user who never gets there is stuck. */
async function tabTo(page: Page, selector: string) {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Sixty tabs did not reach ${selector}.`)
}

test('start page, quick form, result and chart with nothing but the keyboard', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip-link')).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, 'a.button')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/assessment')

  for (const item of asked('quick')) {
    await tabTo(page, `input[name="${item.id}"]`)
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator(`input[name="${item.id}"]:checked`)).toHaveValue('2')
  }
  await tabTo(page, 'button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/results\/A/)
  expect(await verdict(page, 'ai')).toBe('fits-with-preparation')

  await tabTo(page, '.radar-figure button')
  await page.keyboard.press('Enter')
  await expect(page.locator('.axis-choice select')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.radar-figure output')).toContainText('Integrierbarkeit')
})

test('wherever the focus is, it can be seen', async ({ page }) => {
  await page.goto('/assessment')
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const style = document.activeElement && getComputedStyle(document.activeElement)
      return style ? `${style.outlineStyle} ${style.outlineWidth}` : ''
    })
    expect(outline).toBe('solid 3px')
  }
})
