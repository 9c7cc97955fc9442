import { expect, type Page, test } from '@playwright/test'
import { onEachDevice, press } from './devices'
import { answer, asked, back, fillIn, formCard, next, openForm, radio, ready, show, submit } from './journey'

/** Frau Wolter, owner of a bakery, between two batches: one question on a screen, on a slow phone and at a desk. */
/** Over all four parts of the form. */
const answeredCount = (page: Page) =>
  page
    .locator('.form-head progress')
    .evaluateAll((bars) => bars.reduce((sum, bar) => sum + (bar as HTMLProgressElement).value, 0))

onEachDevice(({ isPhone }) => {
  test('the quick form takes a tap for each question, "Weiter" in between, and one to send', async ({
    page,
  }) => {
    await openForm(page)
    // At the desk all twelve; on the slow phone the first two and the last two, which is as telling there.
    const atOnce = isPhone ? asked('quick').slice(2, -2) : []
    await press(next(page))
    for (const [index, item] of asked('quick').entries()) {
      if (atOnce.includes(item)) continue
      if (item === asked('quick').at(-2)) {
        await fillIn(page, atOnce, () => 2)
        await show(page, item.id)
      }
      await expect(page.locator('fieldset.item:visible')).toHaveCount(1)
      await expect(page.locator('fieldset.item:visible .position')).toHaveText(`Frage ${index + 1} von 12`)
      expect(await answeredCount(page)).toBe(index)
      await press(page.locator('label').filter({ has: radio(page, item.id, 2) }))
      // Nothing advances by itself.
      await expect(page.locator(`#step-${item.id}`)).toBeVisible()
      await press(next(page))
    }
    await expect(page.locator('#step-overview')).toBeFocused()
    await press(page.getByRole('button', { name: 'Ergebnis anzeigen' }))
    await page.waitForURL(/\/results\/A/)
  })

  test('back and forward, in the page and in the browser, move between questions; the address holds no answer', async ({
    page,
  }) => {
    await openForm(page)
    const [first, second] = asked('quick')
    if (!first || !second) throw new Error('The quick form asks too little.')
    await press(next(page))
    await answer(page, [first], () => 1)
    await press(next(page))
    await expect(page.locator(`#step-${second.id}`)).toBeFocused()
    await expect(page).toHaveTitle(/^Frage 2 von 12/)
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(`#step-${second.id}`)

    await page.goBack()
    await expect(page.locator(`#step-${first.id}`)).toBeVisible()
    await expect(radio(page, first.id, 1)).toBeChecked()
    await page.goBack()
    await expect(page.locator('#step-setup')).toBeVisible()
    await page.goForward()
    await page.goForward()
    await expect(page.locator(`#step-${second.id}`)).toBeVisible()
    await press(back(page))
    await expect(page.locator(`#step-${first.id}`)).toBeVisible()
    await expect(page.locator('.screen:visible')).toHaveCount(1)

    // The server does not know the question, and writes its own title first and once more when the script takes over.
    await page.reload({ waitUntil: 'networkidle' })
    await ready(page)
    await expect(page.locator(`#step-${first.id}`)).toBeVisible()
    expect(await page.title()).toMatch(/^Frage 1 von 12/)
  })
})

test('going on is done within 100 milliseconds; on a slowed phone `npm run bench` holds it to the same', async ({
  page,
}) => {
  await openForm(page, '/assessment/full')
  const durations: number[] = []
  await next(page).click()
  for (const item of asked('full').slice(0, 11)) {
    await page
      .locator('label')
      .filter({ has: radio(page, item.id, 3) })
      .click()
    // From the click to the frame that shows the next question and has it in focus.
    durations.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            const shown = [...document.querySelectorAll<HTMLElement>('.steps a:last-child')].find(
              ({ offsetParent }) => offsetParent !== null,
            )
            const start = performance.now()
            shown?.click()
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
          }),
      ),
    )
    await expect(page.locator(`#step-${item.id}`)).toBeHidden()
  }
  const median = durations.sort((a, b) => a - b)[5] ?? Number.NaN
  test.info().annotations.push({ type: 'milliseconds', description: median.toFixed(0) })
  expect(median).toBeLessThan(100)
})

test('a question that is not asked any more gives way to one that is', async ({ page }) => {
  await openForm(page)
  await page.locator('input[name=technologies][value=ai]').uncheck()
  await show(page, 'ai-use-case')
  await expect(page.locator(`#step-${asked('quick')[0]?.id}`)).toBeVisible()
  await expect(page.locator('.screen:visible')).toHaveCount(1)
})

test('each part of the form says how much of it is answered; the overview is one step away', async ({
  page,
}) => {
  await openForm(page, '/assessment/full')
  await answer(page, asked('full').slice(0, 9), () => 1)
  const parts = page.locator('.form-head li')
  await expect(parts).toHaveText([/8 von 8$/, /^Künstliche Intelligenz 1 von 8$/, /0 von 8$/, /0 von 8$/])
  await expect(page.locator('.form-head [aria-current=step]')).toContainText('Künstliche Intelligenz')
  await page.locator('.form-head a').click()
  await expect(page.locator('#step-overview')).toBeFocused()
})

test('the position counts what is asked: fewer technologies, or the full form', async ({ page }) => {
  await openForm(page)
  await page.locator('input[name=technologies][value=bitcoin]').uncheck()
  await next(page).click()
  await expect(page.locator('.position:visible')).toHaveText('Frage 1 von 9')
  await page.goBack()
  await formCard(page, 'Voll-Check').click()
  await page.waitForURL('**/assessment/full')
  await ready(page)
  await next(page).click()
  await expect(page.locator('.position:visible')).toHaveText('Frage 1 von 24')
})

test('before the script has loaded the form can be walked through and sent as well', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/assessment')
  await next(page).click()
  for (const item of asked('quick')) {
    await expect(page.locator(`#step-${item.id}`)).toBeFocused()
    await page
      .locator('label')
      .filter({ has: radio(page, item.id, 2) })
      .click()
    await next(page).click()
  }
  await submit(page)
  await page.waitForURL(/\/results\/A/)
})
