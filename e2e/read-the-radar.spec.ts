import { expect, test } from '@playwright/test'
import { PHONE } from './devices'
import { EXAMPLE_CODE } from './journey'

test('the chart library comes ahead under a mouse; the chart is turned to when it is asked for, and nothing moves before', async ({
  page,
}) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('svg.radar .outline')).toHaveCount(3)

  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  const before = await page.locator('.radar-figure').boundingBox()
  await page.locator('svg.radar').hover()
  await expect.poll(() => scripts.length).toBeGreaterThan(0)
  await page.waitForLoadState('networkidle')
  expect((await page.locator('.radar-figure').boundingBox())?.height).toBe(before?.height)

  await page.locator('svg.radar').click()
  await expect(page.locator('.radar-chart .recharts-radar')).toHaveCount(3)
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('a thumb that scrolls over the chart loads nothing, and a tap turns to it', async ({ page }) => {
    await page.goto(`/results/${EXAMPLE_CODE}`)
    await page.waitForLoadState('networkidle')
    const scripts: string[] = []
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
    const chart = page.locator('svg.radar')
    await chart.scrollIntoViewIfNeeded()
    const box = await chart.boundingBox()
    if (!box) throw new Error('The chart is not there.')
    const devtools = await page.context().newCDPSession(page)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const scrolled = await page.evaluate(() => scrollY)
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    for (const up of [30, 60, 90]) {
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - up }] })
    }
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled)
    await page.waitForLoadState('networkidle')
    expect(scripts).toEqual([])

    await chart.tap()
    await expect(page.locator('.radar-chart .recharts-radar')).toHaveCount(3)
  })
})

test('outlines go off and on, value and range are read per axis', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.getByRole('button', { name: 'Werte im Diagramm ablesen' }).click()
  const outlines = page.locator('.radar-chart .recharts-radar')
  await expect(outlines).toHaveCount(3)

  await page.getByLabel('Bereich').selectOption('Technologieprüfung')
  const reading = page.locator('.radar-figure output')
  await expect(reading).toContainText('Bitcoin-Zahlungen: 50 (25 bis 75)')

  await page.getByRole('checkbox', { name: 'Bitcoin-Zahlungen' }).uncheck()
  await expect(outlines).toHaveCount(2)
  await expect(reading).not.toContainText('Bitcoin-Zahlungen')
  await page.getByRole('checkbox', { name: 'Bitcoin-Zahlungen' }).check()
  await expect(outlines).toHaveCount(3)
})

test('pointing at an axis reads it', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.getByRole('button', { name: 'Werte im Diagramm ablesen' }).click()
  const chart = page.locator('.radar-chart')
  const box = await chart.boundingBox()
  if (!box) throw new Error('The chart is not there.')
  await chart.hover({ position: { x: box.width * 0.65, y: box.height * 0.55 } })
  await expect(page.locator('.radar-figure output')).toContainText('Kundenanalyse')
})

test('if the library does not arrive, the drawn chart stays, the page says so, and it can be tried again', async ({
  page,
}) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  await page.route('**/*.js', (route) => route.abort())
  await page.getByRole('button', { name: 'Werte im Diagramm ablesen' }).click()
  await expect(page.locator('.radar-figure [role=status]')).not.toBeEmpty()
  await expect(page.locator('svg.radar')).toBeVisible()

  await page.unroute('**/*.js')
  await page.getByRole('button', { name: 'Werte im Diagramm ablesen' }).click()
  await expect(page.locator('.radar-chart .recharts-radar')).toHaveCount(3)
})
