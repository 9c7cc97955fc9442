import { expect, test } from '@playwright/test'
import { EXAMPLE_CODE } from './journey'

test('the chart library is loaded only when the reader turns to the chart', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('svg.radar .outline')).toHaveCount(3)

  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.locator('svg.radar').hover()
  await expect(page.locator('.radar-chart .recharts-radar')).toHaveCount(3)
  expect(scripts.length).toBeGreaterThan(0)
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

test('if the library does not arrive, the drawn chart stays and the page says so', async ({ page }) => {
  await page.goto(`/results/${EXAMPLE_CODE}`)
  await page.waitForLoadState('networkidle')
  await page.route('**/*.js', (route) => route.abort())
  await page.getByRole('button', { name: 'Werte im Diagramm ablesen' }).click()
  await expect(page.locator('.radar-figure [role=status]')).not.toBeEmpty()
  await expect(page.locator('svg.radar')).toBeVisible()
})
