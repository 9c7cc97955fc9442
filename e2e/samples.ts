import type { Page } from '@playwright/test'
import { GERMAN } from './language'

/** Opens a sample collection with its names in one of the views, as if it had been chosen from the empty page. */
export async function openSample(
  page: Page,
  sample: 'workshop' | 'firms',
  view: string,
  technology = 'ai',
  language = GERMAN,
) {
  const collection = await (await page.request.get(language.at(`/compare/samples/${sample}`))).json()
  await page.addInitScript((stored) => {
    if (location.protocol.startsWith('http') && sessionStorage.getItem('passgenau-collection') === null) {
      sessionStorage.setItem('passgenau-collection', JSON.stringify({ ...stored, savedAt: Date.now() }))
    }
  }, collection)
  const codes = collection.entries.map(({ code }: { readonly code: string }) => `r=${code}`)
  await page.goto(language.at(`/compare?${codes.join('&')}&view=${view}&technology=${technology}`))
}

/** Of the whole page, in CSS pixels. */
export const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)
export const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
