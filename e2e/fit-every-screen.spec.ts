import { expect, type Page, test } from '@playwright/test'
import { open, PAGES } from './every-page'
import { misfits } from './misfits'

const LARGE = 'html { font-size: 32px !important }'
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  hyphens: manual !important } p { margin-block-end: 2em !important }`

const CONDITIONS = [
  { name: 'desk', width: 1280, height: 900 },
  { name: 'Windows at 125 %, 1280', width: 1280, height: 700, rules: 'html { margin-inline-end: 15px }' },
  { name: 'Windows at 125 %, 1024', width: 1024, height: 600, rules: 'html { margin-inline-end: 15px }' },
  { name: '360', width: 360, height: 740 },
  { name: '320', width: 320, height: 640 },
  { name: '360 large', width: 360, height: 740, rules: LARGE },
  { name: '320 large', width: 320, height: 640, rules: LARGE },
  { name: '400 %', width: 320, height: 256 },
  { name: '320 spaced', width: 320, height: 640, rules: SPACED },
  { name: '1280 spaced', width: 1280, height: 640, rules: SPACED },
] as const

async function under(page: Page, { width, height, rules = '' }: { width: number; height: number; rules?: string }) {
  await page.setViewportSize({ width, height })
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)
}

for (const name of Object.keys(PAGES)) {
  test(`nothing is wider than the window, cut off or covered: ${name}`, async ({ page }) => {
    await open(page, name)
    for (const condition of CONDITIONS) {
      await under(page, condition)
      expect.soft(await misfits(page), condition.name).toEqual([])
    }
  })
}
