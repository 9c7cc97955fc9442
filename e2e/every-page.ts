import type { Page } from '@playwright/test'
import { answer, asked, EXAMPLE_CODE, EXAMPLE_SCORE_CODE, submit } from './journey'

/** Opens everything that can be folded. */
async function openAll(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** Every page and every state a person can meet, each with the way there. */
export const PAGES: Readonly<
  Record<string, { readonly path: string; readonly reach?: (page: Page) => Promise<void> }>
> = {
  start: { path: '/' },
  'quick form': { path: '/assessment' },
  'full form': { path: '/assessment/full' },
  'form with every explanation open': {
    path: '/assessment/full',
    reach: openAll,
  },
  'form with answers': { path: `/assessment/${EXAMPLE_CODE}` },
  'form with errors': {
    path: '/assessment',
    reach: async (page) => {
      await page.waitForLoadState('networkidle')
      await answer(page, asked('quick').slice(2), () => 2)
      await submit(page)
      await page.locator('.error-summary').waitFor()
    },
  },
  'result with answers': {
    path: `/results/${EXAMPLE_CODE}`,
    reach: (page) => page.locator('.answers > summary').click(),
  },
  'result with the chart turned to': {
    path: `/results/${EXAMPLE_CODE}`,
    reach: async (page) => {
      await page.locator('.radar-figure button').click()
      await page.locator('.radar-chart .recharts-radar').first().waitFor()
    },
  },
  'result with every section open, the thought experiment too': {
    path: `/results/${EXAMPLE_CODE}`,
    reach: async (page) => {
      await page.waitForLoadState('networkidle')
      await page.getByRole('button', { name: 'Gedankenspiel beginnen' }).click()
      await page.locator('select[name=what-if-ai-rules]').selectOption('3')
      await openAll(page)
    },
  },
  'result with scores only': { path: `/results/${EXAMPLE_SCORE_CODE}` },
  method: { path: '/method' },
  'method with everything open': {
    path: '/method',
    reach: async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
    },
  },
  'damaged link': { path: `/results/${EXAMPLE_CODE.slice(0, -1)}0` },
  'unknown address': { path: '/das-gibt-es-nicht' },
}

/** Opens one of them and leaves it in its state. */
export async function open(page: Page, name: string) {
  const { path, reach } = PAGES[name] ?? {}
  if (path === undefined) throw new Error(`There is no page "${name}".`)
  await page.goto(path)
  await reach?.(page)
}
