import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { wording as wording2026 } from '../content/2026-1/de'
import { questionnaire as edition2026 } from '../content/2026-1/structure'
import { fillIn, radio, show, submit } from '../e2e/journey'
import { encodeAnswers } from '../lib/codes/answer-code'
import { decodeCode } from '../lib/codes/decode'
import { carryOver, compareEditions } from '../lib/editions/compare-editions'
import { askedItems } from '../lib/instrument/asked-items'
import type { Response } from '../lib/instrument/vocabulary'
import { readGolden } from '../tests/golden/golden-files'
import { CHANGES, edition2027 } from '../tests/lib/editions/edition-2027-test'
import { wording as wording2027 } from '../tests/lib/editions/edition-2027-test-de'

/**
 * The day after 2027-test came out, on a build that asks it (baseURL), beside one that does not know it (UNTOUCHED):
 * Herr Gerlach still has a link of 2026-1. Run by scripts/test/prove-editions.ts.
 */
const UNTOUCHED = process.env['E2E_UNTOUCHED_URL'] ?? ''
const golden = readGolden('2026-1').results as unknown as readonly {
  readonly name: string
  readonly code: string
  readonly scoreCode: string
}[]
const CODES = golden.flatMap(({ code, scoreCode }) => [code, scoreCode])
/** One of each kind, for what takes a browser. */
const SOME = golden.filter((_, place) => place % 29 === 0)

/** A firm that answered everything, so that each kind of change is met. */
const NO_GOODS: Readonly<Record<string, Response>> = {
  'ideas-prototype': 'not-applicable',
  'ai-rules': 'unknown',
}
const OLD_CODE = encodeAnswers(edition2026, {
  edition: '2026-1',
  form: 'full',
  technologies: ['ai', 'blockchain', 'bitcoin'],
  answeredOn: '2026-11-22',
  profile: { industry: 'crafts', size: '10-49' },
  responses: Object.fromEntries(
    edition2026.items.map(({ id }, place) => [id, NO_GOODS[id] ?? place % 5]),
  ) as Record<string, Response>,
})
const opened = decodeCode([edition2026], OLD_CODE, '2026-11-22')
if (!opened.ok || opened.kind !== 'answers') throw new Error('The old code does not open.')
const comparison = compareEditions(
  { items: edition2026.items, wording: wording2026 },
  { items: edition2027.items, wording: wording2027 },
)
const carried = carryOver(opened.responseSet.responses, comparison)
const open = edition2027.items.filter(({ id }) => !Object.hasOwn(carried, id))

/** What a page says, without the notice of the newer edition. */
async function words(page: Page, url: string) {
  await page.goto(url)
  return page.evaluate(() => {
    document.querySelector('.newer-edition')?.remove()
    return document.querySelector('main')?.textContent
  })
}

async function expectPrefilled(page: Page) {
  await expect(page.locator('input[name=edition]')).toHaveValue('2027-test')
  for (const [id, response] of Object.entries(carried)) await expect(radio(page, id, response)).toBeChecked()
  await expect(page.locator('fieldset.item input:checked')).toHaveCount(Object.keys(carried).length)
  await expect(page.getByLabel('Branche', { exact: true })).toHaveValue('crafts')
}

async function expectNewResult(page: Page) {
  await page.waitForURL(/\/results\/A02/)
  await expect(page.locator('main')).toContainText('Ausgabe 2027-test')
  await expect(page.locator('.newer-edition')).toHaveCount(0)
  const code = page.url().split('/').at(-1) ?? ''
  const again = decodeCode([edition2026, edition2027], code, '2199-12-31')
  expect(again.ok && again.kind === 'answers' && encodeAnswers(edition2027, again.responseSet)).toBe(code)
  expect(again.ok && again.kind === 'answers' && again.responseSet.responses).toEqual({
    ...carried,
    ...Object.fromEntries(open.map(({ id }) => [id, 2])),
  })
}

test('all 200 codes, and their score codes, open to the same result as before', async ({ request }) => {
  test.setTimeout(300_000)
  expect(CODES).toHaveLength(400)
  for (const code of CODES) {
    const [now, before] = await Promise.all([
      request.get(`/api/results/${code}`),
      request.get(`${UNTOUCHED}/api/results/${code}`),
    ])
    expect(now.status(), code).toBe(200)
    expect(await now.text(), code).toBe(await before.text())
  }
})

// As the server sends it: a script that has or has not yet added an example would make a difference of its own.
test.describe('as the server sends it', () => {
  test.use({ javaScriptEnabled: false })

  for (const { name, code, scoreCode } of SOME) {
    test(`${name}: result, questions, answers and picture are the same as before`, async ({
      page,
      request,
    }) => {
      for (const path of [`/results/${code}`, `/results/${scoreCode}`, `/assessment/${code}`]) {
        const now = await words(page, path)
        expect(now, path).toBe(await words(page, `${UNTOUCHED}${path}`))
        expect(now?.length, path).toBeGreaterThan(1000)
      }
      const picture = `/results/${code}/opengraph-image`
      const [now, before] = await Promise.all([request.get(picture), request.get(`${UNTOUCHED}${picture}`)])
      expect((await now.body()).equals(await before.body())).toBe(true)
    })
  }
})

test('the old result says that there is a newer edition, and lists what differs', async ({ page }) => {
  await page.goto(`/results/${OLD_CODE}`)
  const notice = page.locator('.newer-edition')
  await expect(notice).toContainText('2027-test')
  await notice.locator('summary').click()
  for (const kind of ['reworded', 'added', 'dropped', 'recounted'] as const) {
    const listed = notice.locator(`[data-change=${kind}] [data-item]`)
    const ids = await listed.evaluateAll((items) => items.map((item) => item.getAttribute('data-item')))
    expect(ids, kind).toEqual(comparison[kind])
  }
  await expect(notice.locator('[data-change=reexplained] li')).toHaveCount(CHANGES.reexplained.length)
  await expect(notice.getByText(wording2026.items['customers-top-five']?.stem ?? '')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('answered by today’s questions: shared answers are filled in, the rest is asked one by one', async ({
  page,
}) => {
  await page.goto(`/results/${OLD_CODE}`)
  await page.getByRole('link', { name: 'Nach heutigem Stand neu beantworten' }).click()
  await page.waitForLoadState('networkidle')
  await expectPrefilled(page)
  await expect(page.locator(`#step-${open[0]?.id}`)).toBeVisible()
  await page.locator('.edition-changes summary').click()
  await expect(page.locator('.edition-changes [data-change=reworded] li')).toHaveCount(
    CHANGES.reworded.length,
  )
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await fillIn(page, open, () => 2)
  await page.reload()
  for (const { id } of open) await expect(radio(page, id, 2)).toBeChecked()
  await submit(page)
  await expectNewResult(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('notice, list and form are there as well', async ({ page }) => {
    await page.goto(`/results/${OLD_CODE}`)
    await expect(page.locator('.newer-edition [data-item]')).toHaveCount(
      open.length + CHANGES.dropped.length + CHANGES.recounted.length,
    )
    await page.getByRole('link', { name: 'Nach heutigem Stand neu beantworten' }).click()
    await expectPrefilled(page)
    await submit(page)
    await expect(page.locator('.error-summary a')).toHaveCount(open.length)
    await expectPrefilled(page)
    for (const { id } of open) await radio(page, id, 2).check()
    await submit(page)
    await expectNewResult(page)
  })
})

test('a link with scores only offers to answer anew, from the start', async ({ page }) => {
  const [{ scoreCode }] = SOME as [(typeof SOME)[number]]
  await page.goto(`/results/${scoreCode}`)
  await page.locator('.newer-edition').getByRole('link').click()
  await expect(page).toHaveURL(/\/assessment(\/full)?$/)
  await expect(page.locator('input[name=edition]')).toHaveValue('2027-test')
  await expect(page.locator('fieldset.item input:checked')).toHaveCount(0)
  const refused = await page.goto(`/assessment/${scoreCode}/today`)
  expect(refused?.status()).toBe(404)
})

test('what does not open by itself opens no form either, and a code of today is simply changed', async ({
  page,
}) => {
  expect((await page.goto(`/assessment/${OLD_CODE.slice(0, -1)}!/today`))?.status()).toBe(404)
  const asked = askedItems(edition2027, 'quick', ['ai'])
  const code = encodeAnswers(edition2027, {
    edition: '2027-test',
    form: 'quick',
    technologies: ['ai'],
    answeredOn: '2026-11-22',
    profile: {},
    responses: Object.fromEntries(asked.map(({ id }) => [id, 1])),
  })
  await page.goto(`/assessment/${code}/today`)
  await expect(page).toHaveURL(new RegExp(`/assessment/${code}$`))
  await expect(page.locator('fieldset.item input:checked')).toHaveCount(asked.length)
  expect((await page.request.get(`${UNTOUCHED}/results/${code}`)).status()).toBe(404)
})

for (const [form, path] of [
  ['quick', '/assessment/edition/2026-1'],
  ['full', '/assessment/edition/2026-1/full'],
] as const) {
  test(`an old draft of the ${form} form is offered as it is, and goes on where it was begun`, async ({
    page,
  }) => {
    const items = askedItems(edition2026, form, ['ai'])
    const answers = items.map(({ id }) => `${id}=3`).slice(0, -1)
    const fields = ['technologies=ai', `form=${form}`, ...answers].join('&')
    await page.addInitScript((kept) => {
      if (sessionStorage.length === 0) sessionStorage.setItem('passgenau-draft/2026-1/new', kept)
    }, fields)
    await page.goto('/assessment')
    await page.waitForLoadState('networkidle')
    await expect(page.locator('fieldset.item input:checked')).toHaveCount(0)
    await page.getByRole('link', { name: 'Diesen Entwurf weiter ausfüllen' }).click()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
    await expect(page.locator('fieldset.item input:checked')).toHaveCount(answers.length)
    await fillIn(page, items.slice(-1), () => 1)
    await show(page, 'overview')
    await submit(page)
    await page.waitForURL(/\/results\/A01/)
    await expect(page.locator('.newer-edition')).toBeVisible()
  })
}

test('start, method and example hold for two editions', async ({ page }) => {
  await page.goto('/')
  await page.locator('.result-sheet > a').click()
  await expect(page.locator('main')).toContainText('Ausgabe 2026-1')
  await page.goto('/method#editions')
  const editions = page.locator('section[aria-labelledby="editions"] li, #editions li')
  await expect(editions.first()).toContainText('2027-test')
  await editions.locator('a[href*="/assessment/edition/2026-1"]').click()
  await expect(page.locator('fieldset.item')).toHaveCount(edition2026.items.length)
  await expect(page.locator('#cooperation-practice')).toHaveCount(1)
})
