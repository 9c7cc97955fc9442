import { expect, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { askedItems } from '../lib/instrument/asked-items'
import type { ResponseSet } from '../lib/instrument/response-set'
import type { FormId, Item, Response, TechnologyId } from '../lib/instrument/vocabulary'
import { ALL, EXAMPLE_SCORE_CODE } from './journey'

const answering = (
  form: FormId,
  technologies: readonly TechnologyId[],
  respond: (item: Item) => Response,
): ResponseSet => ({
  edition: '2026-1',
  form,
  technologies,
  answeredOn: '2026-11-22',
  profile: {},
  responses: Object.fromEntries(
    askedItems(questionnaire, form, technologies).map((item) => [item.id, respond(item)]),
  ),
})

/** Six people who print their result, what it has to say, and on how many sheets at most. */
const HANDOUTS: Readonly<
  Record<string, { readonly code: string; readonly says: readonly string[]; readonly sheets: number }>
> = {
  'the worked example': {
    code: encodeAnswers(questionnaire, workedExample),
    says: ['Erst klären', 'Passt derzeit nicht', 'Regeln für KI'],
    sheets: 6,
  },
  'a firm where everything is in place': {
    code: encodeAnswers(
      questionnaire,
      answering('full', ALL, () => 4),
    ),
    says: ['Passt jetzt'],
    sheets: 5,
  },
  'a firm at the very beginning': {
    code: encodeAnswers(
      questionnaire,
      answering('full', ALL, () => 0),
    ),
    says: ['Passt derzeit nicht'],
    sheets: 7,
  },
  'an owner who knows nothing yet': {
    code: encodeAnswers(
      questionnaire,
      answering('full', ALL, () => 'unknown'),
    ),
    says: ['Erst klären', 'Weiß ich nicht'],
    sheets: 8,
  },
  'a quick check of one technology': {
    code: encodeAnswers(
      questionnaire,
      answering('quick', ['ai'], () => 2),
    ),
    says: ['Passt mit Vorarbeit', 'soweit gefragt'],
    sheets: 4,
  },
  'a link without answers': {
    code: EXAMPLE_SCORE_CODE,
    says: ['Erst klären', 'Passt derzeit nicht'],
    sheets: 3,
  },
}

for (const [name, { code, says, sheets }] of Object.entries(HANDOUTS)) {
  test(`A4 handout: ${name}`, async ({ page }) => {
    await page.goto(`/results/${code}`)
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
    })
    // Folded up and far down, the QR codes come to the paper all the same.
    expect(
      await page
        .locator('.qr-code')
        .evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0)),
    ).toBe(true)
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    })
    // Lines break where the sheet ends, also inside a code: compare without spaces.
    const dense = text.replaceAll(/[\s\u00ad-]/g, '')
    for (const words of [...says, 'Rechnung', '22. November 2026', code]) {
      expect(dense).toContain(words.replaceAll(/[\s-]/g, ''))
    }
    expect(totalPages).toBeLessThanOrEqual(sheets)

    // Nothing reaches beyond the paper.
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 680, height: 960 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
    await expect(page.locator('.qr-code').first()).toBeVisible()
  })
}
