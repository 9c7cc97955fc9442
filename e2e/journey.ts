import { expect, type Page } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { encodeScores } from '../lib/codes/score-code'
import { askedItems } from '../lib/instrument/asked-items'
import type { FormId, Item, Response, TechnologyId } from '../lib/instrument/vocabulary'
import { reportOnAnswers } from '../lib/report/report'
import { publicReport } from '../lib/scoring/scored-result'
import { press } from './devices'
import { GERMAN } from './language'

/** The links of the worked example, which most visits here look at. */
export const EXAMPLE_CODE = encodeAnswers(questionnaire, workedExample)
export const EXAMPLE_SCORE_CODE = encodeScores(
  questionnaire,
  publicReport(reportOnAnswers(questionnaire, workedExample)),
)

/** The same firm a year before: its arrangements for KI were all still open, and it had tried more with customers. */
export const EARLIER_CODE = encodeAnswers(questionnaire, {
  ...workedExample,
  answeredOn: '2025-11-22',
  responses: { ...workedExample.responses, 'ai-process': 0, 'ai-data': 0, 'ideas-prototype': 3 },
})

/** The address that links and previews carry: the setting, not the one that the tests happen to use. */
export const PUBLIC_URL = process.env['E2E_PUBLIC_URL'] ?? 'http://localhost:3000'

/** Where a public address is reached in these tests. */
export function here(address: string): string {
  if (!address.startsWith(`${PUBLIC_URL}/`)) throw new Error(`${address} is not below ${PUBLIC_URL}.`)
  return address.slice(PUBLIC_URL.length)
}

export const ALL: readonly TechnologyId[] = ['ai', 'blockchain', 'bitcoin']

export function asked(form: FormId, technologies: readonly TechnologyId[] = ALL): readonly Item[] {
  return askedItems(questionnaire, form, technologies)
}

/**
 * Waits until the script of the form has taken over, answers kept from earlier included: from then on it steps. What is
 * pressed before that may be hidden under the finger.
 */
export const ready = (page: Page) => page.locator('form[data-read]').waitFor()

export async function openForm(page: Page, path = '/assessment') {
  await page.goto(path)
  await ready(page)
}

/** One radio of an item, by the value it sends. */
export function radio(page: Page, item: string, response: Response) {
  return page.locator(`input[type=radio][name="${item}"][value="${response}"]`)
}

/** Shows a screen of the form, where there is one item on a screen. */
export async function show(page: Page, screen: string) {
  await page.evaluate((name) => {
    location.hash = `step-${name}`
  }, screen)
}

/** Ticks a response for each item, as a pointer or a finger would: on the visible label. */
export async function answer(page: Page, items: readonly Item[], respond: (item: Item) => Response) {
  for (const item of items) {
    const choice = radio(page, item.id, respond(item))
    const label = page.locator('label').filter({ has: choice })
    if (!(await label.isVisible())) await show(page, item.id)
    await press(label)
    await expect(choice).toBeChecked()
  }
}

/** Ticks a response for each item at once, where how it is ticked is not what a test is about. */
export async function fillIn(page: Page, items: readonly Item[], respond: (item: Item) => Response) {
  const selectors = items.map((item) => `input[name="${item.id}"][value="${respond(item)}"]`)
  await page.evaluate((wanted) => {
    for (const selector of wanted) document.querySelector<HTMLInputElement>(selector)?.click()
  }, selectors)
  const unticked = () =>
    page.evaluate(
      (wanted) => wanted.filter((selector) => !document.querySelector<HTMLInputElement>(selector)?.checked),
      selectors,
    )
  await expect.poll(unticked).toEqual([])
}

/** Chooses from one of the lists about the firm, which are folded away. */
export async function chooseProfile(page: Page, label: 'Branche' | 'Größe', value: string) {
  const list = page.getByLabel(label, { exact: true })
  if (!(await list.isVisible())) await press(page.locator('.profile > summary'))
  await list.selectOption(value)
}

/** The card that leads to the other form. */
export const formCard = (page: Page, name: 'Kurz-Check' | 'Voll-Check') =>
  page.locator('.form-cards').getByRole('link', { name })

/** The way on that is shown now. */
export const next = (page: Page, { words } = GERMAN) =>
  page.locator('.steps:visible').getByRole('link', { name: words.assessment.next })
export const back = (page: Page) => page.locator('.steps:visible').getByRole('link', { name: 'Zurück' })

export async function submit(page: Page, { words } = GERMAN) {
  const button = page.getByRole('button', { name: words.assessment.submit })
  if (!(await button.isVisible())) await show(page, 'overview')
  await press(button)
}

/** The verdict that a result page shows for a technology, by its id. */
export const verdict = (page: Page, technology: string) =>
  page.locator(`.verdict-rows [data-technology=${technology}]`).getAttribute('data-verdict')
