import { type BrowserContext, expect, type Page, type Route, test } from '@playwright/test'
import { onEachDevice, PHONE } from './devices'
import { answer, asked, fillIn, openForm, radio, show, submit } from './journey'

const firstOfAll = asked('quick').slice(0, 1)

/** Herr Kaya, roofer, in a cellar: the line goes, his answers stay, and it goes on by itself when he is back up. */
async function filledIn(page: Page) {
  await openForm(page)
  await fillIn(page, asked('quick'), () => 3)
}

async function expectWaiting(page: Page) {
  await expect(page.getByRole('status').filter({ hasText: 'keine Verbindung' })).toBeVisible()
  await expect(page).toHaveURL(/#step-overview$/)
  await expect(radio(page, 'ai-use-case', 3)).toBeChecked()
}

async function sendWithoutLine(page: Page, context: BrowserContext) {
  await context.setOffline(true)
  await submit(page)
  await expectWaiting(page)
}

onEachDevice(() => {
  test('the line is dead when the answers are sent, and comes back', async ({ page, context }) => {
    await filledIn(page)
    await show(page, 'overview')
    await page.waitForLoadState('networkidle')
    await sendWithoutLine(page, context)
    await context.setOffline(false)
    await page.waitForURL(/\/results\/A/)
  })
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('dead already before the overview, so that even the script for sending is missing', async ({
    page,
    context,
  }) => {
    await filledIn(page)
    await sendWithoutLine(page, context)
    await context.setOffline(false)
    await page.waitForURL(/\/results\/A/)
  })

  test('the server does not answer, or a proxy answers for it: tried again after a moment, and by hand', async ({
    page,
  }) => {
    await filledIn(page)
    let state: 'refused' | 'replaced' | 'up' = 'replaced'
    let tries = 0
    await page.route('**/healthz', (route) => {
      tries += 1
      if (state === 'refused') return route.abort('connectionrefused')
      return state === 'replaced' ? route.fulfill({ status: 502 }) : route.continue()
    })
    await submit(page)
    await expectWaiting(page)
    state = 'refused'
    const before = tries
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).tap()
    await expect.poll(() => tries).toBeGreaterThan(before)
    await expectWaiting(page)
    state = 'up'
    await page.waitForURL(/\/results\/A/)
  })

  test('who changes an answer while waiting is left alone until the next sending', async ({
    page,
    context,
  }) => {
    await filledIn(page)
    await sendWithoutLine(page, context)
    await answer(page, firstOfAll, () => 0)
    await context.setOffline(false)
    await show(page, 'overview')
    await page.waitForTimeout(5000)
    await expect(page).toHaveURL(/#step-overview$/)
    await submit(page)
    await page.waitForURL(/\/results\/A/)
  })

  for (const { awaited, address, changes } of [
    { awaited: 'the line is looked for', address: '**/healthz', changes: true },
    { awaited: 'the line is looked for', address: '**/healthz', changes: false },
    { awaited: 'the script for reading is under way', address: '**/*.js', changes: true },
  ]) {
    test(`who goes back to a question while ${awaited} is not taken away, ${changes ? 'answering anew' : 'or only looking'}`, async ({
      page,
    }) => {
      await filledIn(page)
      await page.waitForLoadState('networkidle')
      let release = () => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route(address, async (route) => {
        await held
        await route.continue()
      })
      const request = page.waitForRequest(address)
      await submit(page)
      await request
      await page.locator('.overview summary', { hasText: 'Ihr Betrieb im Alltag' }).tap()
      await page.getByRole('link', { name: /^Ändern: Gespräche mit Kunden/ }).tap()
      if (changes) await answer(page, firstOfAll, () => 0)
      release()
      await page.waitForTimeout(1500)
      await expect(page.locator('#step-customers-top-five')).toBeVisible()
      await show(page, 'overview')
      await expect(page.locator('.sending')).toBeEmpty()
    })
  }

  test('an operator who closes the health check to the outside does not close the form', async ({ page }) => {
    await filledIn(page)
    await page.route('**/healthz', (route) => route.fulfill({ status: 403 }))
    await submit(page)
    await page.waitForURL(/\/results\/A/)
  })

  test('the script for reading does not arrive, or a new deployment has replaced it: the server reads the answers', async ({
    page,
  }) => {
    for (const lose of [(route: Route) => route.abort(), (route: Route) => route.fulfill({ status: 404 })]) {
      await openForm(page)
      await fillIn(page, asked('quick'), () => 2)
      await page.route('**/*.js', lose)
      const posted = page.waitForRequest((request) => request.method() === 'POST')
      await submit(page)
      await posted
      await page.waitForURL(/\/results\/A/)
      await page.unroute('**/*.js')
    }
  })

  test('nothing personal is cached: no service worker, no cache, and results are never stored', async ({
    page,
  }) => {
    await filledIn(page)
    await submit(page)
    await page.waitForURL(/\/results\/A/)
    const kept = await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ])
    expect(kept).toEqual([0, 0])
    expect((await page.request.get(page.url())).headers()['cache-control']).toBe('no-store')
  })
})

test('the site can be installed: name, icons, start, and no complaint of the browser', async ({
  page,
  request,
}) => {
  await page.goto('/')
  const devtools = await page.context().newCDPSession(page)
  const { errors, data } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = JSON.parse(data ?? '{}')
  expect(manifest).toMatchObject({
    short_name: 'Passgenau',
    lang: 'de',
    start_url: '/',
    display: 'minimal-ui',
  })
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(src)
    expect(icon.headers()['content-type']).toBe(type)
    // Width and height stand in the head of a PNG.
    const body = await icon.body()
    expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`).toBe(sizes)
  }
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
})
