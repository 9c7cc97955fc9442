import { expect, test } from '@playwright/test'
import { EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

/** Someone with an old telephone on a slow line: pages that are only read load no script at all, and do everything. */
const READ = {
  start: '/',
  method: '/method',
  imprint: '/imprint',
  privacy: '/privacy',
  accessibility: '/accessibility',
  'a damaged link': '/results/kaputt',
  'a link of a kind of its own': '/results/kaputt.html',
  'a link without answers': `/assessment/${EXAMPLE_SCORE_CODE}`,
  'an unknown address': '/das-gibt-es-nicht',
  'an unknown edition': '/assessment/edition/1999-1',
}

for (const [name, path] of Object.entries(READ)) {
  test(`no byte of JavaScript: ${name}`, async ({ page, baseURL }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    const { 'content-security-policy': policy, link } = response?.headers() ?? {}
    expect(policy).toContain("script-src 'none'")
    expect(policy).not.toMatch(/sha256|nonce|unsafe/)
    expect(link).toMatch(/^<[^>]+\.css>; rel=preload; as=style/)
    expect(link).not.toContain('script')
    expect(await response?.text()).not.toMatch(/<script|as="script"|modulepreload|__next_f|<template/)
    await expect(page.locator('h1')).toBeVisible()
    // Pointing at a link must not fetch what lies behind it.
    for (const each of await page.getByRole('navigation').first().getByRole('link').all()) await each.hover()
    await page.waitForLoadState('networkidle')
    const isStyleOrIcon = /\.(?:css|svg|ico|png|webmanifest)(?:\?|$)/
    expect(asked.filter((url) => !isStyleOrIcon.test(url))).toEqual([`${baseURL}${path}`])
  })
}

test('pages with something to do keep their scripts', async ({ request }) => {
  for (const path of ['/assessment', '/assessment/full', '/compare', `/results/${EXAMPLE_CODE}`]) {
    const response = await request.get(path)
    expect(await response.text(), path).toContain('<script src="/_next/')
    expect(response.headers()['content-security-policy'], path).toContain("script-src 'self'")
  }
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts allowed' : 'with scripts off', () => {
    test.use({ javaScriptEnabled })

    test('from the start page into the form, the example, the method, and back', async ({ page }) => {
      for (const [name, url] of [
        ['Kurz-Check', /\/assessment$/],
        ['Ganzes Beispiel ansehen', /\/results\/A/],
        ['Alle Fragen, Belege und Formeln', /\/method$/],
      ] as const) {
        await page.goto('/')
        await page.getByRole('main').getByRole('link', { name }).first().click()
        await expect(page).toHaveURL(url)
      }
      await page.getByRole('link', { name: 'Passgenau', exact: true }).click()
      await expect(page).toHaveURL(/\/$/)
      await page.goBack()
      await expect(page).toHaveURL(/\/method$/)
    })

    test('the line for other sites is selected whole by the keyboard, and cannot be changed', async ({
      page,
    }) => {
      await page.goto('/method#embedding')
      const line = page.getByRole('textbox', { name: 'Zeile zum Einfügen' })
      await expect(line).toBeInViewport()
      await page.keyboard.press('Tab')
      await expect(line).toBeFocused()
      await page.keyboard.press('ControlOrMeta+a')
      const { chosen, value } = await line.evaluate((field: HTMLTextAreaElement) => ({
        chosen: field.value.slice(field.selectionStart, field.selectionEnd),
        value: field.value,
      }))
      expect(chosen).toBe(value)
      expect(value).toMatch(/^<iframe .*><\/iframe>$/)
      await page.keyboard.type('x')
      await expect(line).toHaveValue(value)
      await expect(page.getByRole('button')).toHaveCount(0)
    })

    test('the method page leads to its sections, opens its items and can be linked into', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto('/method')
      await page.locator('.contents a').last().click()
      const last = new URL(page.url()).hash
      expect(last).not.toBe('')
      await expect(page.locator(last)).toBeInViewport()
      // What other pages, and those who wrote an address down, link to: each opens its chapter.
      for (const anchor of ['#comparison', '#verdicts', '#editions', '#embedding', '#items']) {
        await page.goto(`/method${anchor}`)
        await expect(page.locator(anchor)).toBeInViewport()
      }
      const item = page.locator('[data-item]').first()
      await item.locator('summary').click()
      await expect(item.locator('ol')).toBeVisible()
      await page.getByRole('link', { name: 'Zum Inhalt springen' }).focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/#main$/)
    })

    test('a link that does not open and an unknown address lead on', async ({ page }) => {
      await page.goto('/results/kaputt')
      await page.getByRole('link', { name: 'Kurz-Check beginnen' }).click()
      await expect(page).toHaveURL(/\/assessment$/)
      await page.goto('/das-gibt-es-nicht')
      await page.getByRole('link', { name: 'Zur Startseite' }).click()
      await expect(page).toHaveURL(/\/$/)
    })
  })
}

test('what the framework asks of such pages does no harm', async ({ request }) => {
  for (const path of ['/', '/method', '/das-gibt-es-nicht']) {
    for (const headers of [
      { rsc: '1' },
      { rsc: '1', 'next-router-prefetch': '1' },
      { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
      { 'next-resume': '1' },
      { 'x-middleware-subrequest': 'proxy' },
    ]) {
      const response = await request.get(path, { headers })
      expect([path, headers, response.status() < 500]).toEqual([path, headers, true])
    }
  }
})
