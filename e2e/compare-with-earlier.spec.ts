import { readFile } from 'node:fs/promises'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { encodeScores } from '../lib/codes/score-code'
import { FILE_LIMIT, resultFile } from '../lib/collection/result-file'
import { reportOnAnswers } from '../lib/report/report'
import { dayFromNumber } from '../lib/responses/day'
import { publicReport } from '../lib/scoring/scored-result'
import { EARLIER_CODE, EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

/** An owner who was here a year ago and kept the link, or the file. */
const BOTH = new RegExp(`/compare\\?r=${EXAMPLE_CODE}&r=${EARLIER_CODE}$`)
const json = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})
const example = { code: EXAMPLE_CODE, report: reportOnAnswers(questionnaire, workedExample) }
const longestCodes = (count: number) =>
  Array.from({ length: count }, (_, day) => {
    return encodeScores(questionnaire, { ...publicReport(example.report), answeredOn: dayFromNumber(day) })
  })
const problems = (page: Page) => page.locator('.error-summary li')
const rows = (page: Page) => page.locator(':is(.result-list tbody, .firm-table) tr[data-code]')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the result beside last year’s: verdicts, figures, and the answers behind them', async ({
      page,
    }) => {
      await page.goto(`/results/${EXAMPLE_CODE}`)
      await page.getByRole('link', { name: 'Mit früherem Ergebnis vergleichen' }).click()
      await page.getByLabel('Links oder Codes').fill(`https://passgenau.example/results/${EARLIER_CODE}`)
      await page.getByRole('button', { name: 'Hinzufügen' }).click()
      // The address holds the codes alone, so that it can be kept and passed on.
      await expect(page).toHaveURL(BOTH)
      await expect(page).toHaveTitle(
        `${await page.getByRole('heading', { level: 1 }).innerText()} – Passgenau`,
      )

      const verdicts = page.locator('.pair-verdicts tbody tr')
      await expect(verdicts).toHaveCount(3)
      await expect(verdicts.first()).toHaveAttribute('data-technology', 'ai')
      await expect(verdicts.first()).toHaveAttribute('data-changed', 'true')
      const figure = (dimension: string, of: string) =>
        page.locator(`.profile-change [data-dimension=${dimension}][data-of="${of}"]`)
      // 0 and 0 and an open third answer, 0 to 33; now 50, 75 and the same open one, 42 to 75.
      const integration = figure('integration', 'ai')
      await expect(integration.locator('td')).toHaveText(['0 (0 bis 33)', '63 (42 bis 75)', /^\+63\s/])
      await expect(integration.locator('.difference')).toHaveAttribute('data-trend', 'rose')
      // Asked once for every technology, and said once.
      await expect(figure('idea-management', 'ai blockchain bitcoin').locator('td').last()).toHaveText(
        /^−12\s/,
      )
      const trend = (item: string) => page.locator(`.item-changes [data-item=${item}]`)
      await expect(trend('ai-process')).toHaveAttribute('data-trend', 'rose')
      await expect(trend('ideas-prototype')).toHaveAttribute('data-trend', 'fell')
      await expect(page.locator('.item-changes tbody tr')).toHaveCount(3)
      await expect(page.locator('.item-list [data-item]')).toHaveCount(29)
    })

    test('what was kept as a file leads back to the same result', async ({ page, context }) => {
      await page.goto(`/results/${EXAMPLE_CODE}`)
      const downloading = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Ergebnisdatei (JSON)' }).click()
      const download = await downloading
      expect(download.suggestedFilename()).toBe('passgenau-2026-11-22.json')
      const content = JSON.parse(await readFile(await download.path(), 'utf8'))
      const { result } = await (await context.request.post('/api/results', { data: workedExample })).json()
      expect(content).toEqual({
        format: 'passgenau-results',
        version: 1,
        results: [
          {
            code: EXAMPLE_CODE,
            kind: 'answers',
            ...result,
            profile: {},
            responses: workedExample.responses,
          },
        ],
      })

      await page.goto('/compare')
      await page.getByLabel('Dateien').setInputFiles(json('kopie.json', content))
      const sent: string[] = []
      page.on('request', (request) => sent.push(request.method()))
      await page.getByRole('button', { name: 'Anzeigen' }).click()
      await expect(page).toHaveURL(new RegExp(`/results/${EXAMPLE_CODE}$`))
      // With JavaScript the file has stayed where it was.
      expect(sent.includes('POST')).toBe(!javaScriptEnabled)
    })

    test('files and links at once: what opens is shown, the rest is named with its reason', async ({
      page,
    }) => {
      await page.goto(`/compare?r=${EXAMPLE_SCORE_CODE}`)
      await expect(rows(page)).toHaveCount(1)
      await page
        .getByLabel('Links oder Codes')
        .fill(`Guten Tag\nhttps://passgenau.example/results/${EXAMPLE_CODE.slice(0, -3)}`)
      await page
        .getByLabel('Dateien')
        .setInputFiles([
          json('eins.json', resultFile([example, { ...example, code: EARLIER_CODE }])),
          json('kaputt.json', '{"format": "passgenau-'),
          json('neuer.json', { format: 'passgenau-results', version: 2 }),
        ])
      const answering = javaScriptEnabled
        ? null
        : page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button', { name: 'Hinzufügen' }).click()
      if (answering) expect((await answering).status()).toBe(422)

      await expect(page).toHaveTitle(/^Fehler:/)
      await expect(page.locator('.error-summary')).toBeFocused()
      await expect(problems(page)).toHaveCount(3)
      const field = page.getByLabel('Links oder Codes')
      await expect(field).toHaveValue(/A01/)
      // Without JavaScript the usable ones are on the page already; with it they wait for a word.
      if (javaScriptEnabled) await page.getByRole('button', { name: /Ergebnisse anzeigen.*3/ }).click()
      await expect(rows(page)).toHaveCount(3)
      if (javaScriptEnabled) return
      // What is wrong leads to the field, folded as it is.
      await page.getByRole('link', { name: 'Zum Eingabefeld' }).click()
      await field.fill('')
      await page.getByRole('button', { name: 'Hinzufügen' }).click()
      await expect(page).toHaveURL(/\/compare\?r=/)
      await expect(rows(page)).toHaveCount(3)
      await expect(problems(page)).toHaveCount(0)
    })

    test('who goes back from a corrected comparison finds what was pasted', async ({ page }) => {
      await page.goto('/compare')
      const field = page.getByLabel('Links oder Codes')
      await field.fill(`${EXAMPLE_CODE} /results/${EARLIER_CODE.slice(0, -3)}`)
      await page.getByRole('button', { name: 'Anzeigen' }).click()
      await expect(page.locator('.error-summary')).toBeFocused()
      // Without JavaScript the usable ones are on the page already.
      const corrected = `${javaScriptEnabled ? EXAMPLE_CODE : ''} /results/${EARLIER_CODE}`
      await field.fill(corrected)
      await page.getByRole('button', { name: /^(Anzeigen|Hinzufügen)$/ }).click()
      await expect(page).toHaveURL(BOTH)
      await page.goBack()
      await expect(field).toHaveValue(corrected)
      if (!javaScriptEnabled) await expect(page.locator('.error-summary')).toBeVisible()
      await page.goForward()
      await expect(page).toHaveURL(BOTH)
    })
  })
}

test('an address with too much in it, or with nothing that opens, says so and shows the rest', async ({
  page,
}) => {
  const codes = Array.from({ length: 101 }, (_, day) =>
    encodeAnswers(questionnaire, { ...workedExample, answeredOn: dayFromNumber(day) }),
  )
  await page.goto(`/compare?${codes.map((code) => `r=${code}`).join('&')}`)
  await expect(rows(page)).toHaveCount(100)
  await expect(page.locator('.notes')).toContainText('100')

  await page.goto(`/compare?r=${EXAMPLE_CODE}&r=${EXAMPLE_CODE}`)
  await expect(rows(page)).toHaveCount(1)
  await expect(page.locator('.notes')).toContainText('22. November 2026')

  await page.goto(
    `/compare?r=${EXAMPLE_CODE}&r=${EARLIER_CODE}&r=${EXAMPLE_SCORE_CODE}&r=${EXAMPLE_CODE}&view=who`,
  )
  const [said, head] = await Promise.all(
    ['.notes', '.compare-head'].map((part) => page.locator(part).boundingBox()),
  )
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(head?.y ?? 0)

  await page.goto('/compare?r=hallo&r=%00%E2%80%AE')
  await expect(problems(page)).toHaveCount(1)
  await page.goto(`/compare?r=${encodeURIComponent('<script>window.intruder = true</script>')}`)
  await expect(problems(page)).toContainText('<script>')
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false)
})

test('on paper the comparison fits the sheet and leaves the forms out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 960 })
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
  await expect(page.locator('form:visible')).toHaveCount(0)
  expect(await page.locator('.profile-change .change-arrow:visible').count()).toBeGreaterThanOrEqual(7)
})

test('what this browser calls the two stands above them, also on paper, and is never sent', async ({
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.addInitScript(
    ([codes, savedAt]) => {
      const entries = codes.map((code) => ({ code, label: 'Müllerei Jost', group: 'Mühlen', note: '' }))
      if (location.protocol.startsWith('http'))
        sessionStorage.setItem(
          'passgenau-collection',
          JSON.stringify({ title: '', entries, decisions: [], savedAt }),
        )
    },
    [[EARLIER_CODE, EXAMPLE_CODE], Date.now()] as const,
  )
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`)
  await expect(page.locator('.pair-name')).toHaveText(['Müllerei Jost, Mühlen', 'Müllerei Jost, Mühlen'])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.pair-name').first()).toBeVisible()
  expect(sent.filter((one) => /Jost/.test(decodeURIComponent(one)))).toEqual([])
})

test('two in full fit the window with letters twice as large and further apart', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        'html { font-size: 32px } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      )
      document.adoptedStyleSheets = [sheet]
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test.describe('what no form of ours sends', () => {
  const open = (request: APIRequestContext, data: Buffer, type: string, headers = {}) =>
    request.post('/compare/open', { data, headers: { 'content-type': type, ...headers }, maxRedirects: 0 })
  const form = 'application/x-www-form-urlencoded'

  test('ends in a readable sentence', async ({ request }) => {
    const cases = [
      { status: 403, data: 'text=', type: form, headers: { 'sec-fetch-site': 'cross-site' } },
      { status: 415, data: '{}', type: 'application/json' },
      { status: 400, data: 'no boundary', type: 'multipart/form-data' },
      { status: 413, data: `text=${'x'.repeat(FILE_LIMIT)}`, type: form },
      { status: 422, data: '', type: form },
      { status: 422, data: `text=${'%F0%9F%98%80'.repeat(900)}`, type: form },
      { status: 413, data: `text=${'x'.repeat(70_000)}`, type: form },
      { status: 422, data: `text=${'A01kaputt9%0A'.repeat(5000)}`, type: form },
      // As much as an address can hold, and more problems than there is room for beside it.
      {
        status: 422,
        data: `text=${[...longestCodes(100), ...Array(50).fill(`https://p.example/results/${'ü'.repeat(200)}`)].join('%0A')}`,
        type: form,
      },
      { status: 422, data: `text=${longestCodes(101).join('%0A')}`, type: form },
    ]
    for (const { status, data, type, headers } of cases) {
      const response = await open(request, Buffer.from(data), type, headers)
      expect([data.slice(0, 20), response.status()]).toEqual([data.slice(0, 20), status])
      expect((await response.text()).length).toBeGreaterThan(20)
      // What a form is answered with has no address to be fetched from again: who goes back needs it kept.
      expect(response.headers()['cache-control']).toBe(status === 422 ? 'private, no-cache' : 'no-store')
    }
  })

  test('one result goes on to itself, several to each other, each exactly once and in order', async ({
    request,
  }) => {
    const send = async (text: string) =>
      (await open(request, Buffer.from(new URLSearchParams({ text }).toString()), form)).headers()['location']
    expect(await send(EXAMPLE_CODE)).toBe(`/results/${EXAMPLE_CODE}`)
    expect(await send(`${EXAMPLE_CODE}\n${EARLIER_CODE}`)).toMatch(BOTH)
    expect(await send(`${EXAMPLE_CODE}\n${EXAMPLE_CODE}`)).toBe(
      `/compare?r=${EXAMPLE_CODE}&r=${EXAMPLE_CODE}`,
    )
  })

  test('a file of results needs codes that open, 100 at most', async ({ request }) => {
    const response = await request.get(`/api/files?r=${EXAMPLE_CODE}&r=${EARLIER_CODE}`)
    expect(response.headers()).toMatchObject({
      'content-disposition': 'attachment; filename="passgenau-2026-11-22.json"',
      'x-content-type-options': 'nosniff',
    })
    expect((await response.json()).results).toHaveLength(2)

    const damaged = await request.get(`/api/files?r=${EXAMPLE_CODE}&r=${EXAMPLE_CODE.slice(0, -3)}`)
    expect(damaged.status()).toBe(404)
    expect((await damaged.json()).errors).toEqual([{ code: EXAMPLE_CODE.slice(0, -3), reason: 'cut' }])
    expect((await request.get('/api/files')).status()).toBe(422)
    expect((await request.post('/api/files')).status()).toBe(405)
  })
})
