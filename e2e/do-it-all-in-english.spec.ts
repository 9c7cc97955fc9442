import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { wording } from '../content/2026-1/en'
import { TECHNOLOGIES } from '../lib/instrument/vocabulary'
import {
  asked,
  EARLIER_CODE,
  EXAMPLE_CODE,
  fillIn,
  here,
  openForm,
  PUBLIC_URL,
  ready,
  show,
  submit,
} from './journey'
import { ENGLISH, GERMAN } from './language'
import { openPanel } from './many-results'

/** Mr Okafor runs a joinery near Kassel with his German partner; he reads English, she reads German. */
const { words } = ENGLISH

/** Words that hardly stand in English, and stand in nearly every German sentence of this site. */
const GERMAN_WORDS =
  /\b(?:und|oder|nicht|kein|keine|eine|einen|Sie|Frage|Fragen|Antworten|Ergebnis|Betrieb|Weiter|mit|für|von)\b/

/** What a reader sees who takes the page for English: titles in German say of themselves that they are. */
const germanOn = (page: Page) =>
  page.locator('body').evaluate((body) => {
    const copy = body.cloneNode(true) as HTMLElement
    for (const element of copy.querySelectorAll('script, style, [lang=de]')) element.remove()
    return copy.textContent ?? ''
  })

const toGerman = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Deutsch', exact: true })
const toEnglish = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'English', exact: true })

test('from the first question to the result, the link, the comparison and a file', async ({ page }) => {
  await openForm(page, '/en/assessment')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await fillIn(page, asked('quick'), () => 3)
  await submit(page, ENGLISH)
  await expect(page).toHaveURL(/\/en\/results\/A\w+$/)
  await expect(page.locator('.verdict-rows .verdict-sign')).toHaveText(
    TECHNOLOGIES.map(() => wording.verdicts['fits-with-preparation'].label),
  )
  expect(await germanOn(page)).not.toMatch(GERMAN_WORDS)

  await expect(page.locator('.link-actions input').first()).toHaveValue(/\/en\/results\//)

  const code = page.url().split('/').at(-1) ?? ''
  await page.goto('/en/compare')
  await page
    .getByLabel(words.compare.textLabel)
    .fill(`${code} ${EXAMPLE_CODE} ${PUBLIC_URL}/results/${EARLIER_CODE}`)
  await page.getByRole('button', { name: words.compare.show }).click()
  await expect(page).toHaveURL(/\/en\/compare\?r=/)
  await page.locator('.filter-fields').waitFor()
  expect(await germanOn(page)).not.toMatch(GERMAN_WORDS)

  await openPanel(page, words.take.outHeading)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: words.take.csv }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^passgenau-comparison-[\d-]+\.csv$/)
  const rows: string[][] = parse(await readFile(await download.path()), { delimiter: ',', bom: true })
  expect(rows).toHaveLength(4)
  expect(rows[0]).toEqual(expect.arrayContaining(['Name', 'Group', 'Note', 'AI: Readiness']))
})

test('half-filled answers and the screen go along to the other language, and back', async ({ page }) => {
  await openForm(page)
  const [first, second, third] = asked('quick')
  await fillIn(
    page,
    [first, second].flatMap((item) => item ?? []),
    () => 3,
  )
  await show(page, third?.id ?? '')
  await toEnglish(page).click()
  await expect(page).toHaveURL(new RegExp(`/en/assessment#step-${third?.id}$`))
  await ready(page)
  await expect(page.locator(`#step-${third?.id}`)).toContainText(
    wording.items[third?.id ?? '']?.stem ?? 'missing',
  )
  for (const item of [first, second])
    await expect(page.locator(`input[name="${item?.id}"][value="3"]`)).toBeChecked()
  await fillIn(
    page,
    [third].flatMap((item) => item ?? []),
    () => 1,
  )
  await toGerman(page).click()
  await expect(page).toHaveURL(new RegExp(`/assessment#step-${third?.id}$`))
  await ready(page)
  await expect(page.locator(`input[name="${third?.id}"][value="1"]`)).toBeChecked()
})

test('where letters leave no room in the head of a form, its foot leads to the other language', async ({
  page,
}) => {
  await openForm(page)
  const [first] = asked('quick')
  await fillIn(
    page,
    [first].flatMap((item) => item ?? []),
    () => 3,
  )
  await show(page, first?.id ?? '')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '32px'
  })
  for (const screen of ['overview', first?.id ?? '']) {
    await show(page, screen)
    await expect(toEnglish(page)).toBeHidden()
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const [link, bar] = await Promise.all([
      page.locator('footer [hreflang=en]').boundingBox(),
      page.locator('.steps').filter({ visible: true }).boundingBox(),
    ])
    expect((link?.y ?? 0) + (link?.height ?? 0), screen).toBeLessThanOrEqual(bar?.y ?? 0)
  }
  await page.getByRole('contentinfo').getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/en/assessment#step-${first?.id}$`))
  await ready(page)
  await expect(page.locator(`input[name="${first?.id}"][value="3"]`)).toBeChecked()
})

test('a comparison keeps its results and its view, also one that was chosen in the page', async ({
  page,
}) => {
  await page.goto(`/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&view=who`)
  await page.locator('.filter-fields').waitFor()
  await page.getByRole('link', { name: GERMAN.words.workbench.view.differ }).click()
  await page.locator('.people-table').waitFor()
  await toEnglish(page).click()
  await expect(page).toHaveURL(new RegExp(`/en/compare\\?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&view=differ`))
  await expect(page.locator('.people-table')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of [
    '/',
    '/assessment/full',
    '/method',
    `/results/${EXAMPLE_CODE}`,
    `/assessment/${EXAMPLE_CODE}`,
    `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&view=who`,
    '/results/broken',
  ]) {
    test(`each language leads to the same page in the other: ${path}`, async ({ page, baseURL }) => {
      await page.goto(path)
      await toEnglish(page).click()
      await expect(page).toHaveURL(baseURL + ENGLISH.at(path))
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await toGerman(page).click()
      await expect(page).toHaveURL(baseURL + path)
      await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    })
  }
})

test('one code says the same in either language', async ({ page }) => {
  const figures = async (path: string) => {
    await page.goto(path)
    return page
      .locator('.verdict-rows [data-technology]')
      .evaluateAll((rows) =>
        rows.map((row) => [row.getAttribute('data-technology'), row.getAttribute('data-verdict')]),
      )
  }
  expect(await figures(`/en/results/${EXAMPLE_CODE}`)).toEqual(await figures(`/results/${EXAMPLE_CODE}`))
})

test('search engines find each page in each language, and the pages say which they speak', async ({
  page,
  request,
}) => {
  for (const path of ['/', '/assessment', '/method']) {
    const [german, english] = [`${PUBLIC_URL}${path === '/' ? '' : path}`, PUBLIC_URL + ENGLISH.at(path)]
    for (const [address, locale] of [
      [german, 'de_DE'],
      [english, 'en_GB'],
    ] as const) {
      await page.goto(here(`${address}/`.replace(/(\w)\/$/, '$1').concat(address === PUBLIC_URL ? '/' : '')))
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address)
      await expect(page.locator('meta[property="og:locale"]')).toHaveAttribute('content', locale)
      const languages = await page
        .locator('link[rel=alternate]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        )
      expect(languages).toEqual([
        ['de', german],
        ['en', english],
        ['x-default', german],
      ])
    }
    const sitemap = await (await request.get('/sitemap.xml')).text()
    expect(sitemap).toContain(`hreflang="en" href="${english}"`)
  }
  const manifest = await (await request.get('/en/manifest.webmanifest')).json()
  expect(manifest).toMatchObject({ lang: 'en', start_url: '/en' })
  await page.goto('/en')
  await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', '/en/manifest.webmanifest')
})

test('days and figures are British', async ({ page }) => {
  await page.goto(`/en/results/${EXAMPLE_CODE}`)
  await expect(page.locator('body')).toContainText('22 November 2026')
  await page.goto('/en/method')
  expect(await page.locator('#example').textContent()).toMatch(/\d\.\d\d/)
  expect(await page.locator('main').textContent()).not.toMatch(/[„“](?=\w)|\d,\d\d\b/)
})

test('an unknown address answers in its language, with status 404', async ({ page }) => {
  for (const path of ['/en/no-such-page', '/en/method/nothing', '/en/results']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.heading)
  }
})
