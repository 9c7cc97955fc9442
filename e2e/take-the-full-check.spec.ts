import { expect, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { berlinDay } from '../lib/responses/day'
import {
  answer,
  asked,
  chooseProfile,
  EXAMPLE_CODE,
  fillIn,
  here,
  openForm,
  radio,
  ready,
  submit,
  verdict,
} from './journey'

/** Frau Yıldız, owner of a machine shop, at her desk: the full form, then a second look at her answers. */
test('all 32 items lead to the worked example, figure by figure', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Voll-Check' }).click()
  await expect(page.locator('fieldset.item')).toHaveCount(32)
  await ready(page)
  await answer(page, asked('full'), (item) => workedExample.responses[item.id] ?? 'unknown')
  await submit(page)

  // Of today: the server dates what is handed in.
  const answeredOn = berlinDay(new Date())
  await page.waitForURL(`**/results/${encodeAnswers(questionnaire, { ...workedExample, answeredOn })}`)
  expect(await verdict(page, 'ai')).toBe('clarify')
  expect(await verdict(page, 'blockchain')).toBe('not-now')
  expect(await verdict(page, 'bitcoin')).toBe('not-now')
})

/** The instrument, section 8, rounded once, at display. */
const FIGURES = {
  ai: {
    'customer-benefit': '75',
    integration: '63 42–75',
    'customer-analysis': '63',
    'idea-management': '38',
    cooperation: '63',
    'technology-review': '63',
    resources: '38',
    fit: '68 (56 bis 75)',
    foundation: '53',
    readiness: '63 (55 bis 67)',
  },
  blockchain: {
    'customer-benefit': '25',
    integration: '25',
    'customer-analysis': '63',
    'idea-management': '38',
    cooperation: '25',
    'technology-review': '38',
    resources: '38',
    fit: '25',
    foundation: '40',
    readiness: '29',
  },
  bitcoin: {
    'customer-benefit': '42',
    integration: '25',
    'customer-analysis': '63',
    'idea-management': '38',
    cooperation: '38',
    'technology-review': '50 25–75',
    resources: '38',
    fit: '32',
    foundation: '45 (40 bis 50)',
    readiness: '36 (35 bis 37)',
  },
}

/** The same for all three. */
const SHARED = { 'customer-analysis': true, 'idea-management': true, resources: true }

test('the page shows the worked example of every technology', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  for (const [technology, figures] of Object.entries(FIGURES)) {
    for (const [name, shown] of Object.entries(figures)) {
      const row = page.locator(`tr:is([data-dimension="${name}"], [data-figure="${name}"])`)
      const cells = row.locator('td:not(.plot)')
      // A habit that is the same for all technologies is said once, with words around it.
      const cell = name in SHARED ? cells : cells.nth(Object.keys(FIGURES).indexOf(technology))
      await expect
        .soft(cell, `${technology}: ${name}`)
        .toHaveText(name in SHARED ? new RegExp(`(^| )${shown}$`) : shown)
    }
  }
})

test('answers can be taken up again and changed', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.locator('.share').getByRole('link', { name: 'Antworten ändern' }).click()
  await ready(page)
  for (const [item, response] of Object.entries(workedExample.responses)) {
    await expect(radio(page, item, response)).toBeChecked()
  }
  await answer(
    page,
    asked('full').filter(({ id }) => id === 'ai-rules'),
    () => 3,
  )
  await submit(page)
  await page.waitForURL(/\/results\/A/)
  expect(await verdict(page, 'ai')).toBe('fits-now')
})

test('industry and size travel in the adviser link only', async ({ page }) => {
  await openForm(page)
  await chooseProfile(page, 'Branche', 'crafts')
  await chooseProfile(page, 'Größe', '1-9')
  await fillIn(page, asked('quick'), () => 2)
  await submit(page)
  await page.waitForURL(/\/results\/A/)
  await expect(page.locator('.signature-block')).toContainText('Handwerk, 1 bis 9 Beschäftigte')
  await page.goto(here(await page.locator('#scores-link').inputValue()))
  await expect(page.locator('.signature-block')).not.toContainText('Handwerk')
})
