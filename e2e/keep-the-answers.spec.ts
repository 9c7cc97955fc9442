import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page, test } from '@playwright/test'
import type { Item } from '../lib/instrument/vocabulary'
import { loopbackSettings, startServer } from '../scripts/run/server'
import { onEachDevice, PHONE, press, slowDown, useBadLine } from './devices'
import {
  answer,
  asked,
  chooseProfile,
  EXAMPLE_CODE,
  fillIn,
  formCard,
  next,
  openForm,
  radio,
  ready,
  show,
  submit,
} from './journey'

/** Frau Sommer, florist: interrupted by every customer, and never loses an answer. */
const items = asked('quick')
const [first, second, third] = items
if (!first || !second || !third) throw new Error('The quick form asks too little.')

const keep = (page: Page) => page.getByLabel('Auf diesem Gerät merken')

const openPanel = (page: Page) => page.locator('.draft-panel summary').click()

async function keepOnDevice(page: Page) {
  await openPanel(page)
  await keep(page).check()
}

async function expectAnswered(page: Page, ...answered: readonly Item[]) {
  for (const item of answered) await expect(radio(page, item.id, 2)).toBeChecked()
}

onEachDevice(() => {
  test('a reload, a wrong click and the way back leave every answer where it was', async ({ page }) => {
    await openForm(page)
    await chooseProfile(page, 'Branche', 'retail')
    await page.locator('input[name=technologies][value=bitcoin]').uncheck()
    await answer(page, [first, second], () => 2)
    await page.reload()
    await expectAnswered(page, first, second)
    await expect(page.locator(`#step-${second.id}`)).toBeVisible()
    await expect(page.locator('.position:visible')).toHaveText('Frage 2 von 9')
    const said = page.getByRole('status').filter({ hasText: 'wieder eingetragen' })
    await expect(said).toBeVisible()
    await press(next(page))
    await expect(said).toHaveCount(0)

    await press(page.locator('.site-name'))
    await page.waitForURL((url) => url.pathname === '/')
    await page.goBack()
    await expectAnswered(page, first, second)
    await press(page.getByRole('link', { name: 'Kurz-Check' }))
    await expect(page.locator('.draft-offers')).toContainText('wieder eingetragen')
    await expect(page.getByLabel('Branche', { exact: true })).toHaveValue('retail')
    await press(page.getByRole('link', { name: 'Zur nächsten offenen Frage' }))
    await expect(page.locator(`#step-${third.id}`)).toBeVisible()
  })
})

test('quick and full form share the answers, and neither loses those of the other', async ({ page }) => {
  await openForm(page, '/assessment/full')
  await answer(page, [first], () => 2)
  await answer(page, asked('full').slice(1, 2), () => 4)
  await show(page, 'setup')
  await formCard(page, 'Kurz-Check').click()
  await expectAnswered(page, first)
  await answer(page, [second], () => 2)
  await show(page, 'setup')
  await formCard(page, 'Voll-Check').click()
  await expectAnswered(page, first, second)
  await expect(radio(page, asked('full')[1]?.id ?? '', 4)).toBeChecked()
})

test('going back to the quick form brings no older answers back over those of the full one', async ({
  page,
}) => {
  await openForm(page)
  await answer(page, [first], () => 0)
  await show(page, 'setup')
  await formCard(page, 'Voll-Check').click()
  await page.waitForURL('**/assessment/full')
  await ready(page)
  await answer(page, [first], () => 2)
  await answer(page, asked('full').slice(1, 2), () => 4)
  // Past the two questions of the full form and its beginning.
  // Put off: going takes away the page in which it was asked for.
  await page.evaluate(() => {
    setTimeout(() => history.go(-3))
  })
  await page.waitForURL('**/assessment#step-setup')
  await ready(page)
  await expectAnswered(page, first)
  await answer(page, [second], () => 2)
  await openForm(page, '/assessment/full')
  await expectAnswered(page, first, second)
  await expect(radio(page, asked('full')[1]?.id ?? '', 4)).toBeChecked()
})

test('the answers of a link never get into what is kept of one’s own', async ({ page }) => {
  await openForm(page)
  await answer(page, [first], () => 2)
  await keepOnDevice(page)
  const own = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  await expect.poll(own).toContain('customers-top-five=2')
  const before = await own()
  await openForm(page, `/assessment/${EXAMPLE_CODE}`)
  await answer(page, [second], () => 4)
  await expect(keep(page)).not.toBeChecked()
  expect(await own()).toBe(before)
  // The link's own answers are one press away.
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: 'wieder eingetragen' })).toBeVisible()
  await openPanel(page)
  await page.getByRole('button', { name: 'Antworten aus dem Link wiederherstellen' }).click()
  await expect(radio(page, second.id, 1)).toBeChecked()
})

test('a browser that keeps nothing says so, and the form works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, storage, { get: () => null })
    }
  })
  await openForm(page)
  await fillIn(page, items, () => 2)
  await expect(page.locator('.draft-panel')).toContainText('Browser speichert nichts')
  await openPanel(page)
  await expect(page.getByRole('button', { name: 'Antworten löschen' })).toBeVisible()
  await expect(keep(page)).toHaveCount(0)
  await submit(page)
  await page.waitForURL(/\/results\/A/)
})

test('after the result the form still holds what led to it', async ({ page }) => {
  await openForm(page)
  await fillIn(page, items, () => 2)
  await submit(page)
  await page.waitForURL(/\/results\/A/)
  await page.goBack()
  await expect(page.locator('#step-overview')).toBeVisible()
  await expectAnswered(page, ...items)
})

test('nothing outlives the tab unless that is asked for', async ({ page, context }) => {
  await openForm(page)
  await answer(page, [first], () => 2)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  const another = await context.newPage()
  await openForm(another)
  await expect(another.locator('input[type=radio]:checked')).toHaveCount(0)
  await expect(another.locator('.draft-offers')).toHaveCount(0)
})

test('kept on the device, answers are offered to a new tab, for thirty days, until they are deleted', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00+01:00') })
  await openForm(page)
  await answer(page, [first], () => 2)
  await keepOnDevice(page)
  await answer(page, [second], () => 2)
  await page.reload()
  await expect(keep(page)).toBeChecked()
  await page.close()

  const later = await context.newPage()
  await later.clock.install({ time: new Date('2026-12-24T08:59:00+01:00') })
  await openForm(later)
  const offer = later.locator('.draft-offers')
  await expect(offer).toContainText('24. November 2026')
  await expect(offer).toContainText('Beantwortete Fragen: 2')
  await expect(later.locator('input[type=radio]:checked')).toHaveCount(0)
  await offer.getByRole('button', { name: 'Weitermachen' }).click()
  await expectAnswered(later, first, second)
  await expect(keep(later)).toBeChecked()
  await openPanel(later)
  await later.getByRole('button', { name: 'Antworten löschen' }).click()
  await expect(later.locator('input[type=radio]:checked')).toHaveCount(0)
  expect(await later.evaluate(() => localStorage.length)).toBe(0)
})

test('after thirty days nothing is offered, and nothing is left', async ({ page, context }) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00+01:00') })
  await openForm(page)
  await answer(page, [first], () => 2)
  await keepOnDevice(page)
  await page.close()
  const later = await context.newPage()
  await later.clock.install({ time: new Date('2026-12-24T09:01:00+01:00') })
  await openForm(later)
  await expect.poll(() => later.evaluate(() => localStorage.length)).toBe(0)
  await expect(later.locator('.draft-offers section')).toHaveCount(0)
})

test('two tabs do not overwrite each other, not even one that was duplicated', async ({ page, context }) => {
  test.slow()
  await openForm(page)
  await answer(page, [first], () => 2)
  await keepOnDevice(page)
  const keptOnDevice = () =>
    page.evaluate(() =>
      Object.entries({ ...localStorage })
        .map(([, value]) => new URLSearchParams(JSON.parse(value).fields).get('customers-top-five'))
        .sort(),
    )
  await expect.poll(keptOnDevice).toEqual(['2'])
  // A duplicated tab starts with a copy of the storage of the first.
  const copied = await page.evaluate(() => ({ ...sessionStorage }))
  const copy = await context.newPage()
  await copy.addInitScript((entries) => {
    if (sessionStorage.length === 0)
      for (const [key, value] of Object.entries(entries)) sessionStorage.setItem(key, value)
  }, copied)
  await openForm(copy)
  await expectAnswered(copy, first)
  await expect(keep(copy)).toBeChecked()
  // The copy finds the id taken, and takes one of its own.
  await expect.poll(keptOnDevice, { timeout: 20_000 }).toEqual(['2', '2'])
  await answer(copy, [first], () => 4)
  await answer(page, [second], () => 2)
  await expect(radio(page, first.id, 2)).toBeChecked()
  await page.reload()
  await expectAnswered(page, first, second)
  await copy.reload()
  await expect(radio(copy, first.id, 4)).toBeChecked()
  await expect(radio(copy, second.id, 2)).not.toBeChecked()
  await expect.poll(keptOnDevice, { timeout: 20_000 }).toEqual(['2', '4'])
})

test('deleting can be taken back', async ({ page }) => {
  await openForm(page)
  await answer(page, [first, second], () => 2)
  await openPanel(page)
  await page.getByRole('button', { name: 'Antworten löschen' }).click()
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0)
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expectAnswered(page, first, second)
  await page.reload()
  await expectAnswered(page, first, second)
})

test('a draft of another edition is offered as what it is, and stays as it is', async ({ page }) => {
  const theirs = 'form=quick&technologies=ai&customers-top-five=2&an-item-of-then=3'
  await page.addInitScript((fields) => {
    if (!sessionStorage.getItem('passgenau-draft/2025-2/new')) {
      sessionStorage.setItem('passgenau-draft/2025-2/new', fields)
    }
  }, theirs)
  await openForm(page)
  await expect(page.locator('.draft-offers')).toContainText('Ausgabe 2025-2')
  await expect(page.locator('.draft-offers')).toContainText('Beantwortete Fragen: 2')
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0)
  await answer(page, [second], () => 2)
  expect(await page.evaluate(() => sessionStorage.getItem('passgenau-draft/2025-2/new'))).toBe(theirs)
})

test('every released edition can be filled in under its own address, where its drafts go on', async ({
  page,
}) => {
  await openForm(page)
  await answer(page, [first], () => 2)
  await openForm(page, '/assessment/edition/2026-1')
  await expectAnswered(page, first)
  await expect(page.locator('input[name=edition]')).toHaveValue('2026-1')
  expect((await page.request.get('/assessment/edition/2025-2')).status()).toBe(404)
})

test('what a script finds broken in the storage it leaves alone', async ({ page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem(
      'passgenau-draft/2026-1/new',
      '%%%&form=endless&__proto__=1&customers-top-five=9&ai-use-case=3',
    )
    localStorage.setItem('passgenau-device/x', '{"fields":')
  })
  await openForm(page)
  await expect(radio(page, 'ai-use-case', 3)).toBeChecked()
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(1)
})

test.describe('on a phone with a slow processor and a bad line', () => {
  test.use(PHONE)

  test('what was ticked before the script had loaded is kept when it arrives, and over a reload', async ({
    page,
  }) => {
    await slowDown(page)
    await useBadLine(page)
    // Ticked as soon as it is there, as a quick finger would: the script has not touched it yet.
    await page.addInitScript(() => {
      function tick(selector: string) {
        const input = document.querySelector<HTMLInputElement>(selector)
        if (!input) {
          requestAnimationFrame(() => tick(selector))
          return
        }
        const isHydrated = Object.keys(input).some((key) => key.startsWith('__react'))
        document.documentElement.dataset['ticked'] = isHydrated ? 'late' : 'early'
        input.click()
      }
      if (sessionStorage.length > 0) return
      tick('input[name=technologies][value=bitcoin]')
      tick('input[name=customers-top-five][value="3"]')
    })
    await page.goto('/assessment')
    await expect(page.locator('html')).toHaveAttribute('data-ticked', 'early')
    await show(page, first.id)
    await ready(page)
    await expect(page.locator('.form-head progress').first()).toHaveJSProperty('value', 1)
    await expect(page.locator('.position:visible')).toHaveText('Frage 1 von 9')
    await expect(radio(page, first.id, 3)).toBeChecked()
    await page.reload()
    await expect(radio(page, first.id, 3)).toBeChecked()
    await expect(page.locator('input[name=technologies][value=bitcoin]')).not.toBeChecked()
  })
})

test('the tab crashes, or is closed and opened again: it has every answer', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'passgenau-profile-'))
  const extension = join(import.meta.dirname, 'reopen-closed-tabs')
  const { executablePath, args } = test.info().project.use.launchOptions ?? {}
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: [...(args ?? []), `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    ignoreDefaultArgs: ['--disable-extensions'],
  })
  try {
    const page = await context.newPage()
    await openForm(page, `${baseURL}/assessment`)
    await answer(page, [first, second], () => 2)
    const devtools = await context.newCDPSession(page)
    const answers = 'document.querySelectorAll(\'fieldset.item input:checked[value="2"]\').length'
    const answersThere = async () =>
      (await devtools.send('Runtime.evaluate', { expression: answers })).result.value

    const crash = page.waitForEvent('crash')
    devtools.send('Page.crash').catch(() => {}) // Nobody is left to answer.
    await crash
    await devtools.send('Page.reload')
    await expect.poll(answersThere).toBe(2)

    await page.close()
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const reopened = context.waitForEvent('page')
    await worker.evaluate('chrome.sessions.restore()')
    const again = await reopened
    await ready(again)
    await expectAnswered(again, first, second)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
})

test('the server is started anew in between: the answers stay, and lead to a result', async ({ browser }) => {
  test.setTimeout(120_000)
  const settings = await loopbackSettings()
  let server = await startServer(settings)
  const page = await browser.newPage({ baseURL: server.address })
  try {
    await openForm(page)
    await answer(page, [first, second], () => 2)
    await server.stop()
    await answer(page, [third], () => 2)
    server = await startServer(settings)
    await page.reload()
    await expectAnswered(page, first, second, third)
    await fillIn(page, items.slice(3), () => 2)
    await submit(page)
    await page.waitForURL(/\/results\/A/)
  } finally {
    await page.close()
    await server.stop()
  }
})
