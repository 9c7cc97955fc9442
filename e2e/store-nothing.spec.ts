import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { answer, asked, EXAMPLE_CODE, EXAMPLE_SCORE_CODE, fillIn, openForm, submit } from './journey'
import { firmNames, openPanel } from './many-results'

/** Private windows and strict settings: a browser refuses one of its storages, or both, in every way that there is. */
type Storages = readonly ('localStorage' | 'sessionStorage')[]

const REFUSALS = {
  'throws when it is looked for': (names: Storages) => {
    for (const name of names) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
  },
  'is not there': (names: Storages) => {
    for (const name of names) Object.defineProperty(window, name, { get: () => null })
  },
  'has no room': (names: Storages) => {
    const refused = names.map((name) => window[name])
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function write(key, value) {
      if (refused.includes(this)) throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, key, value)
    }
  },
} as const

const keep = (page: Page) => page.getByLabel('Auf diesem Gerät merken')
const BOTH: Storages = ['localStorage', 'sessionStorage']

const BROWSERS: readonly (readonly [Storages, keyof typeof REFUSALS])[] = [
  [BOTH, 'throws when it is looked for'],
  [BOTH, 'is not there'],
  [BOTH, 'has no room'],
  [['localStorage'], 'has no room'],
  [['sessionStorage'], 'throws when it is looked for'],
]

for (const [storages, how] of BROWSERS) {
  test.describe(`${storages.join(' and ')} ${how}`, () => {
    let errors: string[]
    test.beforeEach(async ({ page }) => {
      errors = []
      page.on('pageerror', (error) => errors.push(String(error)))
      await page.addInitScript(REFUSALS[how], storages)
    })
    test.afterEach(async ({ context }) => {
      expect(errors).toEqual([])
      expect(await context.cookies()).toEqual([])
    })

    test('the form leads to its result and offers to keep nothing on the device', async ({ page }) => {
      const [first] = asked('quick')
      await openForm(page)
      if (first) await answer(page, [first], () => 2)
      await page.locator('.draft-panel summary').click()
      await expect(page.getByRole('button', { name: 'Antworten löschen' })).toBeVisible()
      await expect(keep(page)).toHaveCount(0)
      await fillIn(page, asked('quick'), () => 2)
      await submit(page)
      await page.waitForURL(/\/results\/A/)
      await expect(page.locator('.verdict-rows > li')).toHaveCount(3)
    })

    test('a result is tried out', async ({ page }) => {
      await page.goto(`/results/${EXAMPLE_CODE}`)
      await page.waitForLoadState('networkidle')
      await page.locator('.what-if > summary').click()
      await page.locator('.level-strip[data-item=ai-rules] input[value="3"]').check()
      await expect(page.locator('.verdict-strip [data-technology=ai]')).toHaveAttribute(
        'data-imagined',
        'fits-now',
      )
    })

    test('a plan is made and taken away as a file; keeping is offered only where there is room', async ({
      page,
    }) => {
      await page.goto(`/results/${EXAMPLE_CODE}`)
      await page.waitForLoadState('networkidle')
      await page.locator('.plan > summary').click()
      await page.locator('.proposals button').first().click()
      await page.locator('.measures').getByLabel('Wer').fill('Frau Kern')
      await expect(page.locator('.plan-panel').getByText('Dieser Browser speichert nichts')).toHaveCount(
        storages.includes('sessionStorage') ? 1 : 0,
      )
      await expect(keep(page)).toHaveCount(storages.includes('localStorage') ? 0 : 1)
      const downloaded = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Ergebnisdatei mit Plan' }).click()
      expect(await readFile(await (await downloaded).path(), 'utf8')).toContain('Frau Kern')
    })

    test('results are handed in, compared and named; keeping is offered only where there is room', async ({
      page,
    }) => {
      await page.goto('/compare')
      await page.getByLabel('Links oder Codes').fill(`${EXAMPLE_CODE}\n${EXAMPLE_SCORE_CODE}`)
      await page.getByRole('button', { name: 'Anzeigen' }).click()
      // Where the window keeps nothing the reader is told so, and goes on by a link.
      const opened = page.waitForURL(/r=.*r=/)
      const link = page.getByRole('link', { name: 'Ohne Namen öffnen' })
      await Promise.race([opened, link.click({ timeout: 30_000 }).catch(() => {})])
      await opened
      await page.goto(`/compare?r=${EXAMPLE_CODE}&r=${EXAMPLE_SCORE_CODE}&view=who`)
      await openPanel(page, 'Benennen')
      await page.locator('.naming-list input').first().fill('Möbel Ahorn')
      await expect(firmNames(page).filter({ hasText: 'Möbel Ahorn' })).toHaveCount(1)
      await expect(keep(page)).toHaveCount(storages.includes('localStorage') ? 0 : 1)
    })
  })
}
