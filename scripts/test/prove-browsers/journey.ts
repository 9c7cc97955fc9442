import assert from 'node:assert/strict'
import { questionnaire } from '../../../content/2026-1/structure'
import { workedExample } from '../../../content/2026-1/worked-example'
import { encodeAnswers } from '../../../lib/codes/answer-code'
import { askedItems } from '../../../lib/instrument/asked-items'
import type { FormId, Item, Response } from '../../../lib/instrument/vocabulary'
import { type Circumstances, type Tab, until } from './tab'

/** One walk through the application in a browser that has just been started. */
export interface Visit {
  readonly tab: Tab
  /** Origin of the application. */
  readonly site: string
  /** An empty folder for files to hand in. */
  readonly folder: string
}

export interface Journey {
  readonly name: string
  readonly circumstances?: Circumstances
  /** Throws with the reason if the browser does not get through. */
  readonly walk: (visit: Visit) => Promise<void>
}

/** The worked example, and the same firm at three other days. */
export const EXAMPLE = encodeAnswers(questionnaire, workedExample)
export const [FIRST, SECOND, THIRD] = ['2026-02-03', '2026-05-04', '2026-08-05'].map((answeredOn) =>
  encodeAnswers(questionnaire, { ...workedExample, answeredOn }),
) as [string, string, string]

export const asked = (form: FormId): readonly Item[] =>
  askedItems(questionnaire, form, ['ai', 'blockchain', 'bitcoin'])

export const seesText = (tab: Tab, selector: string, text: string) =>
  until(
    tab,
    `"${text}" in ${selector}`,
    (selector, text) =>
      [...document.querySelectorAll(selector)].some(
        (one) => one.checkVisibility() && one.textContent.includes(text),
      ),
    selector,
    text,
  )

export const sees = (tab: Tab, selector: string) => seesText(tab, selector, '')

export const arrives = (tab: Tab, address: RegExp) =>
  until(tab, `the address ${address}`, (pattern) => new RegExp(pattern).test(location.href), address.source)

const NARROWEST = 320

/** The page is not wider than the window; of a telephone, not than the narrowest one either. */
export async function fits(tab: Tab, what: string) {
  const width = await tab.evaluate(() => innerWidth)
  for (const shown of width < 400 ? [NARROWEST, width] : [width]) {
    await tab.resize(shown)
    // MiniBrowser stops at 334.
    await until(tab, `a window of ${shown} px`, (shown) => Math.abs(innerWidth - shown) < 15, shown)
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(over <= 0, `${what}: ${over} px too wide for ${shown}`)
  }
}

const box = (item: string, response: Response) => `input[name="${item}"][value="${response}"]`

export const ticks = (tab: Tab, item: string, response: Response) =>
  until(
    tab,
    `the tick at ${item}`,
    (selector) => document.querySelector(`${selector}:checked`) !== null,
    box(item, response),
  )

export async function openForm({ tab, site }: Visit, path = '/assessment') {
  await tab.open(`${site}${path}`)
  await sees(tab, 'form[data-read]')
}

export async function answer(tab: Tab, item: string, response: Response) {
  await tab.click(`label:has(${box(item, response)})`)
  await ticks(tab, item, response)
}

/** From the first page of a form to the result, as a person goes: a press for each answer, one for "Weiter". */
export async function fillIn(tab: Tab, form: FormId, respond: (item: Item) => Response) {
  for (const item of asked(form)) {
    await tab.click('[data-next]')
    await sees(tab, `#step-${item.id}`)
    await answer(tab, item.id, respond(item))
  }
  await tab.click('[data-next]')
  await tab.click('#step-overview [type=submit]')
  await arrives(tab, /\/results\/A/)
  await sees(tab, '.verdict-rows')
}

/** The verdicts that a result shows, in the order of its rows. */
export const verdicts = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.verdict-rows [data-technology]')].map((row) =>
      row.getAttribute('data-verdict'),
    ),
  )
