import { expect, type Page, test } from '@playwright/test'
import { asked, fillIn, openForm, radio, ready, show, verdict } from './journey'

/** Herr Petrov, tax adviser, who never takes his hands off the keys. */

/** Tabs on until the element is reached; a keyboard user who never gets there is stuck. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key)
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Sixty tabs did not reach ${selector}.`)
}

test('start page, quick form, result, other answers and radar with nothing but the keyboard', async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip-link')).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, '.form-cards a')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/assessment')
  await ready(page)

  await tabTo(page, 'input[name=technologies]')
  await page.keyboard.press('Enter')
  for (const item of asked('quick')) {
    await expect(page.locator(`#step-${item.id}`)).toBeFocused()
    await page.keyboard.press('3')
    await expect(radio(page, item.id, 2)).toBeChecked()
    await expect(radio(page, item.id, 2)).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await expect(page.locator('#step-overview')).toBeFocused()
  await tabTo(page, 'button[type=submit]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/results\/A/)
  expect(await verdict(page, 'ai')).toBe('fits-with-preparation')

  await tabTo(page, '.what-if > summary')
  await page.keyboard.press('Enter')
  await page.locator('.what-if-panel').waitFor()
  await tabTo(page, '.level-strip input')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.what-if-panel button.primary')).toBeEnabled()
  await tabTo(page, '.what-if-panel p > button:not(.what-if-actions *)')
  await page.keyboard.press('Enter')
  await page.locator('.radar-chart .recharts-radar').first().waitFor()
  // It stands above the button that has brought it.
  await tabTo(page, '.axis-choice select', 'Shift+Tab')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.axis-choice select')).toHaveValue('1')
})

test('on a small screen the bar at the foot never hides what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openForm(page, '/assessment/full')
  await fillIn(page, asked('full'), () => 'unknown')
  await show(page, 'overview')
  await page.locator('.overview details').first().waitFor()
  for (const details of await page.locator('.overview details').all())
    await details.evaluate((each) => each.setAttribute('open', ''))
  await page.locator('#step-overview').focus()
  const hidden: string[] = []
  let changes = 0
  for (let step = 0; step < 100; step += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const bar = document.querySelector('#step-overview .steps')
      const element = document.activeElement
      if (!bar || !element || element.closest('.steps')) return null
      const { bottom } = element.getBoundingClientRect()
      return { name: element.outerHTML, isHidden: bottom > bar.getBoundingClientRect().top }
    })
    if (focused === null) break
    changes += 1
    if (focused.isHidden) hidden.push(focused.name)
  }
  expect(changes).toBeGreaterThan(60)
  expect(hidden).toEqual([])
})

test('arrow keys stay the radios’ own, digits reach every answer, and both can be mixed', async ({
  page,
}) => {
  await openForm(page, '/assessment/full#step-ideas-prototype')
  await page.keyboard.press('7')
  await expect(radio(page, 'ideas-prototype', 'not-applicable')).toBeChecked()
  await page.keyboard.press('ArrowUp')
  await expect(radio(page, 'ideas-prototype', 'unknown')).toBeChecked()
  await page.keyboard.press('8')
  await expect(radio(page, 'ideas-prototype', 'unknown')).toBeChecked()
  await page.keyboard.press('1')
  await page.keyboard.press('ArrowDown')
  await expect(radio(page, 'ideas-prototype', 1)).toBeChecked()
  await expect(page.locator('#step-ideas-prototype')).toBeVisible()
})

test('a letter with a modifier, a select and an opened help keep their keys', async ({ page }) => {
  await openForm(page)
  await page.locator('.profile > summary').press('Enter')
  await page.getByLabel('Branche', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.locator('#step-setup')).toBeVisible()

  await show(page, 'ai-use-case')
  await page.keyboard.press('Control+2')
  await expect(page.locator('#step-ai-use-case input:checked')).toHaveCount(0)
  // At a desk the help stands open; in a narrow window it is folded.
  await page.setViewportSize({ width: 800, height: 720 })
  const help = page.locator('#step-ai-use-case summary').first()
  await help.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#step-ai-use-case details').first()).toHaveAttribute('open')
  await expect(page.locator('.problem')).toHaveCount(0)
})

test('the shortcuts are shown, and can be switched off for the whole visit', async ({ page }) => {
  await openForm(page, '/assessment#step-ai-use-case')
  await expect(page.locator('.shortcut-note')).toContainText('Ziffern')
  await page.getByRole('button', { name: 'Tastenkürzel ausschalten' }).press('Enter')
  await page.locator('#step-ai-use-case').focus()
  await page.keyboard.press('2')
  await expect(page.locator('#step-ai-use-case input:checked')).toHaveCount(0)
  await page.reload()
  await ready(page)
  await page.locator('#step-ai-use-case').focus()
  await page.keyboard.press('2')
  await expect(page.locator('#step-ai-use-case input:checked')).toHaveCount(0)
  // Space, arrows and Enter on a radio are the browser's: they go on working.
  await page.locator('#ai-use-case').focus()
  await page.keyboard.press('Space')
  await expect(radio(page, 'ai-use-case', 0)).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.locator('#step-ai-use-case')).toBeHidden()

  await page.goBack()
  await page.getByRole('button', { name: 'Tastenkürzel einschalten' }).click()
  await page.locator('#step-ai-use-case').focus()
  await page.keyboard.press('2')
  await expect(radio(page, 'ai-use-case', 1)).toBeChecked()
})

test('skipping to the content keeps the question', async ({ page }) => {
  await openForm(page, '/assessment#step-ai-use-case')
  await page.locator('.skip-link').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await expect(page.locator('#step-ai-use-case')).toBeVisible()
})

test('wherever the focus is, it can be seen', async ({ page }) => {
  for (const screen of ['setup', 'ai-use-case']) {
    await openForm(page, `/assessment#step-${screen}`)
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() => {
        const active = document.activeElement
        if (active === document.body) return 'solid 3px' // Past the last one: the browser's own bar.
        const style = active && getComputedStyle(active)
        return style ? `${style.outlineStyle} ${style.outlineWidth}` : ''
      })
      expect(outline).toBe('solid 3px')
    }
  }
})
