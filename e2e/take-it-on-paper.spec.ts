import { expect, type Page, test } from '@playwright/test'
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
  respond: (item: Item, place: number) => Response,
): ResponseSet => ({
  edition: '2026-1',
  form,
  technologies,
  answeredOn: '2026-11-22',
  profile: {},
  responses: Object.fromEntries(
    askedItems(questionnaire, form, technologies).map((item, place) => [item.id, respond(item, place)]),
  ),
})

const codeOf = (answers: ResponseSet) => encodeAnswers(questionnaire, answers)
const EXAMPLE = codeOf(workedExample)

interface Handout {
  readonly code: string
  readonly says: readonly string[]
  readonly sheets: number
}

/** People who print their result, what it has to say, and on how many sheets. */
const HANDOUTS: Readonly<Record<string, Handout>> = {
  'the worked example': {
    code: EXAMPLE,
    says: [
      ...['Erst klären', 'Passt derzeit nicht', 'Regeln für KI', 'Wo Sie stehen', 'Der kleinste Schritt'],
      'Ort, Datum, Unterschrift',
    ],
    sheets: 2,
  },
  'a firm where everything is in place': {
    code: codeOf(answering('full', ALL, () => 4)),
    says: ['Passt jetzt'],
    sheets: 2,
  },
  'a firm at the very beginning': {
    code: codeOf(answering('full', ALL, () => 0)),
    says: ['Passt derzeit nicht', 'So geht es günstiger', 'Wann Sie wieder nachsehen'],
    sheets: 2,
  },
  'three technologies with steps and three levers each': {
    code: codeOf(answering('full', ALL, () => 2)),
    says: ['Passt mit Vorarbeit', 'Der kleinste Schritt', 'Die größten Hebel', 'So kommen Sie dorthin'],
    sheets: 3,
  },
  'questions open in every technology, and levers': {
    code: codeOf(answering('full', ALL, (_, place) => (place % 5 === 0 ? 'unknown' : 2))),
    says: ['Zuerst klären', 'Die größten Hebel', 'Der kleinste Schritt'],
    sheets: 3,
  },
  'an owner who knows nothing yet': {
    code: codeOf(answering('full', ALL, () => 'unknown')),
    says: ['Erst klären', 'Weiß ich nicht'],
    sheets: 2,
  },
  'a quick check of one technology': {
    code: codeOf(answering('quick', ['ai'], () => 2)),
    says: ['Passt mit Vorarbeit', 'soweit gefragt'],
    sheets: 2,
  },
}
/** Without answers: one sheet, also where every technology says what to do instead. */
const SHARED: Readonly<Record<string, Handout>> = {
  'a link without answers': {
    code: EXAMPLE_SCORE_CODE,
    says: ['Erst klären', 'Passt derzeit nicht', 'Wann Sie wieder nachsehen'],
    sheets: 1,
  },
  'a link without answers, three times not now': {
    code: 'S01F0jFAoXJLBgc6iM2K2dz9T5K3vbY2wWGH04NHqUIDBatOoJYPSp9KP05FexY2569hvAmWHudATGeLi8rKrRAeAGoZ52dxznUR5O5ja6iJ6zFpfR',
    says: ['Alle drei liegen lassen', 'So geht es günstiger', 'Wann Sie wieder nachsehen'],
    sheets: 1,
  },
}

/** Lines break where a column ends, also inside a code: compare without spaces and hyphens. */
const dense = (text: string) => text.replaceAll(/[\s\u00ad\u2010-]/g, '')

/** The text of each sheet, as the browser prints it. */
async function print(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return text.map(dense)
}

for (const [name, { code, says, sheets }] of Object.entries({ ...HANDOUTS, ...SHARED })) {
  test(`A4 handout: ${name}`, async ({ page }) => {
    await page.goto(`/results/${code}`)
    const printed = await print(page)
    expect(printed.length).toBe(sheets)
    const text = printed.join('')
    for (const words of says) expect(text).toContain(dense(words))
    for (const words of ['Rechnung', '22. November 2026', code]) expect(printed[0]).toContain(dense(words))
    // What is pressed has no use on paper.
    for (const words of [
      'Was wäre, wenn',
      'Kopieren',
      'Drucken',
      'Jetzt klären',
      'Zum Menü',
      'Kurz-Check beginnen',
    ]) {
      expect(text).not.toContain(dense(words))
    }
    // Folded up and far down, the QR codes come to the paper all the same.
    expect(
      await page
        .locator('.qr-code')
        .evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0)),
    ).toBe(true)

    // Nothing reaches beyond the paper.
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 688, height: 1035 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688)
    await expect(page.locator('.qr-code').first()).toBeVisible()
  })
}

/** All that a fold holds, except what is only for the screen. */
const foldedTexts = (page: Page) =>
  page
    .locator('.advice, .facts')
    .evaluateAll((folds) =>
      folds.flatMap((fold) =>
        [...fold.querySelectorAll('p, li:not(:has(p)), h4')]
          .filter((one) => !one.matches('.open li'))
          .map((one) => one.textContent),
      ),
    )

test('what is folded up on the screen is on paper, in its order and in full', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE}`)
  const texts = await foldedTexts(page)
  expect(texts.length).toBeGreaterThan(50)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { items } = await (await pdf.getPage(1)).getTextContent()
  const heightOf = (words: string) => {
    const found = items.find((item) => 'str' in item && item.str.startsWith(words))
    return found && 'transform' in found ? found.transform[5] : null
  }
  // From the foot of the sheet, in points.
  const heights = ['KI erst klären', 'Erst klären', 'Profil', 'Rechnung', 'Link ohne Antworten'].map(heightOf)
  expect(heights).not.toContain(null)
  expect(heights).toEqual(heights.toSorted((one, other) => other - one))
  const [, second = ''] = await print(page)
  // Signs of levels, and marks between what runs on, are not text of the page.
  const bare = (text: string) => dense(text).replaceAll(/[:✓\d]|Stufe\d?von\d?/g, '')
  const paper = bare(second)
  for (const text of texts) expect.soft(paper).toContain(bare(text ?? ''))
})

for (const path of ['/assessment', '/assessment/full']) {
  test(`to be filled in by hand, each heading stands on the sheet of its first question: ${path}`, async ({
    page,
  }) => {
    await page.goto(path)
    const firsts = await page
      .locator('.block')
      .evaluateAll((blocks) =>
        blocks.map((block) => [
          block.querySelector('h2')?.textContent,
          block.querySelector('h3')?.textContent,
        ]),
      )
    expect(firsts.length).toBe(4)
    const sheets = await print(page)
    for (const [heading = '', question = ''] of firsts) {
      const sheet = sheets.find((text) => text.includes(dense(question ?? ''))) ?? ''
      expect(sheet).toContain(dense(heading ?? ''))
    }
  })
}

test('the answers are printed only by choice', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE}`)
  expect((await print(page)).join('')).not.toContain('alle32imWortlaut')
  await page.getByRole('heading', { name: 'Ihre Antworten' }).click()
  expect((await print(page)).join('')).not.toContain('alle32imWortlaut')
  await page.getByRole('checkbox', { name: 'Mitdrucken' }).check()
  const [, , third = '', ...more] = await print(page)
  expect(more).toEqual([])
  expect(third).toContain('alle32imWortlaut')
  for (const answer of await page.locator('.answers li').all()) {
    expect.soft(third).toContain(dense(await answer.locator('a').innerText()))
  }
})

test('where style sheets cannot open folds, they are open while the page is printed', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false
  })
  await page.goto(`/results/${EXAMPLE}`)
  await page.getByRole('button', { name: 'Drucken' }).first().waitFor()
  const folds = page.locator('details[open]')
  const before = await folds.count()
  const print = (event: string) => page.evaluate((name) => dispatchEvent(new Event(name)), event)
  await expect(async () => {
    await print('beforeprint')
    expect(await page.locator('details:not([open])').count()).toBe(2)
  }).toPass()
  for (const row of ['.what-if', '.plan']) await expect(page.locator(row)).not.toHaveAttribute('open')
  await print('afterprint')
  await expect(folds).toHaveCount(before)
})

test('technologies are told apart without colour', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE}`)
  await page.emulateMedia({ media: 'print' })
  const outlines = page.locator('.radar .outline')
  const looks = await outlines.evaluateAll((lines) =>
    lines
      .map((line) => getComputedStyle(line))
      .map(({ stroke, strokeDasharray }) => ({ stroke, strokeDasharray })),
  )
  expect(new Set(looks.map(({ stroke }) => stroke))).toEqual(new Set(['rgb(0, 0, 0)']))
  expect(new Set(looks.map(({ strokeDasharray }) => strokeDasharray)).size).toBe(3)
})
