import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { questionnaire as edition2026 } from '../content/2026-1/structure'
import { encodeAnswers } from '../lib/codes/answer-code'
import { askedItems } from '../lib/instrument/asked-items'
import type { Level, Questionnaire } from '../lib/instrument/vocabulary'
import { edition2027 } from '../tests/lib/editions/edition-2027-test'

/** Frau Öztürk compares two results of 2026-1 with three of 2027-test. Run by scripts/test/prove-editions.ts. */
function codeOf(questionnaire: Questionnaire, answeredOn: string, level: Level) {
  const asked = askedItems(questionnaire, 'full', ['ai'])
  return encodeAnswers(questionnaire, {
    edition: questionnaire.edition,
    form: 'full',
    technologies: ['ai'],
    answeredOn,
    profile: {},
    responses: Object.fromEntries(asked.map(({ id }) => [id, level])),
  })
}

const OLD = [codeOf(edition2026, '2026-11-20', 1), codeOf(edition2026, '2026-11-21', 4)]
const NEW = [
  codeOf(edition2027, '2026-11-22', 2),
  codeOf(edition2027, '2026-11-23', 3),
  codeOf(edition2027, '2026-11-24', 3),
]
const address = (view: string) =>
  `/compare?${[...OLD, ...NEW].map((code) => `r=${code}`).join('&')}&view=${view}`

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('who stands where: the rarer edition is marked, in brackets, and counts nowhere', async ({
      page,
    }) => {
      await page.goto(address('who'))
      await expect(page.getByText('als 2027-test: 2.')).toBeVisible()
      const row = (code: string) => page.locator(`.result-table tr[data-code="${code}"]`)
      for (const code of OLD) {
        await expect(row(code)).toContainText('Voll-Check, Ausgabe 2026-1')
        const figures = (await row(code).locator('.figure').allTextContents()).filter(
          (text) => !text.startsWith('–'),
        )
        expect(figures.length).toBeGreaterThanOrEqual(7)
        for (const figure of figures) expect(figure).toMatch(/^\(.+\)$/)
      }
      for (const code of NEW) {
        await expect(row(code)).not.toContainText('Ausgabe')
        expect((await row(code).locator('.figure').allTextContents()).join()).not.toMatch(/\(\d+\)/)
      }
      const line = page.locator('.summary-table tr[data-line="customer-analysis"] .figure')
      // Levels 2, 3 and 3 of 4: 50, 75 and 75 of 100.
      await expect(line).toHaveText(['3', '50', '62,5', '75', '75', '75'])
    })

    test('where we differ: only answers to the same questions are counted', async ({ page }) => {
      await page.goto(address('differ'))
      await expect(page.getByText('als 2027-test: 2.')).toBeVisible()
      const items = page.locator('.people-table tbody[data-item]')
      await expect(items).toHaveCount(askedItems(edition2027, 'full', ['ai']).length)
      // Three of the newer edition, a sign each.
      await expect(items.locator('.person')).toHaveCount(3 * (await items.count()))
    })

    test('what has moved: across editions verdicts stand side by side, and no figure has risen', async ({
      page,
    }) => {
      await page.goto(address('moved'))
      const across = page.locator(`.movement-table [data-before="${OLD[1]}"][data-after="${NEW[0]}"]`)
      await across.locator('summary').click()
      await expect(across).toContainText('Ausgabe 2026-1')
      await expect(across).toContainText('Ausgabe 2027-test')
      await expect(across.locator('[data-trend=rose], [data-trend=fell], .moved-items')).toHaveCount(0)
      const within = page.locator(`.movement-table [data-before="${NEW[0]}"][data-after="${NEW[1]}"]`)
      await expect(within.locator('[data-trend=rose]').first()).toBeVisible()
    })
  })
}

test('nothing stands in the way of reading it', async ({ page }) => {
  for (const view of ['who', 'differ', 'moved']) {
    await page.goto(address(view))
    await page.waitForLoadState('networkidle')
    expect((await new AxeBuilder({ page }).analyze()).violations, view).toEqual([])
  }
})
