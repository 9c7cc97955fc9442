import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

interface Golden {
  readonly code: string
  readonly answers: { readonly technologies: readonly string[] }
}

/** Codes of results that were asked about artificial intelligence, each another. */
const CODES = [
  ...new Set(
    (JSON.parse(readFileSync('tests/golden/2026-1/results.json', 'utf8')) as readonly Golden[])
      .filter(({ answers }) => answers.technologies.includes('ai'))
      .map(({ code }) => code),
  ),
]

/** What a consultant wrote about results, in the order of the codes; what is left out is empty. */
export interface Written {
  readonly title?: string
  readonly label?: (place: number) => string
  readonly group?: (place: number) => string
}

/** Opens who stands where with that many results and the consultant's words in the window's storage. */
export async function openWho(page: Page, count: number, { title = '', label, group }: Written = {}) {
  const codes = CODES.slice(0, count)
  if (codes.length < count) throw new Error(`There are only ${codes.length} results.`)
  const entries = codes.map((code, place) => ({
    code,
    label: label?.(place) ?? '',
    group: group?.(place) ?? '',
    note: '',
  }))
  await page.addInitScript(
    (collection) => {
      const stored = JSON.stringify({ ...collection, savedAt: Date.now() })
      if (location.protocol.startsWith('http')) sessionStorage.setItem('passgenau-collection', stored)
    },
    { title, entries, decisions: [] },
  )
  await page.goto(`/compare?${codes.map((code) => `r=${code}`).join('&')}&view=who&technology=ai`)
  await page.locator('.filter-fields').waitFor()
  // The consultant's words come from the window's storage, a moment after the results.
  const main = page.locator('main')
  if (title) await expect(main).toContainText(title)
  if (label) await expect(main).toContainText(label(0))
}

/** Unfolds one of the things that can be done with a collection. */
export async function openPanel(page: Page, name: string) {
  const panel = page.locator('.panel', { has: page.locator('summary', { hasText: name }) })
  if (!(await panel.evaluate((details: HTMLDetailsElement) => details.open))) {
    await panel.locator('summary').first().click()
  }
}

/** Those of the table, in its order. */
export const firmNames = (page: Page) => page.locator('.firm-table tbody th a')
