import { expect, test } from '@playwright/test'
import { answer, asked, fillIn, here, openForm, radio, ready, show, submit, verdict } from './journey'

/** Herr Brandt, a joiner, on the phone at lunch: finds the site, answers twelve questions, shares the link. */
test.use({ viewport: { width: 360, height: 740 } })

test('from the start page to a shared result, without a round trip for the answers', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Kurz-Check beginnen' }).click()
  await expect(page.locator('fieldset.item')).toHaveCount(12)
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0)
  await ready(page)

  const posts: string[] = []
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
  await answer(page, asked('quick'), (item) => (item.id === 'blockchain-shared-record' ? 0 : 3))
  await submit(page)

  await page.waitForURL(/\/results\/A[0-9A-Za-z]+$/)
  expect(posts).toEqual([])
  expect(await verdict(page, 'ai')).toBe('fits-with-preparation')
  expect(await verdict(page, 'blockchain')).toBe('not-now')

  // The link that he passes on shows the same verdicts and none of his answers.
  const shared = await page.locator('#scores-link').inputValue()
  await page.goto(here(shared))
  expect(await verdict(page, 'ai')).toBe('fits-with-preparation')
  await expect(page.locator('.answers, .answered')).toHaveCount(0)
})

test('a dropped technology is not asked, and a tick in it does not count', async ({ page }) => {
  await openForm(page)
  await answer(page, asked('quick', ['bitcoin']), () => 1)
  await show(page, 'setup')
  await page.locator('input[name=technologies][value=bitcoin]').uncheck()
  await page.locator('input[name=technologies][value=blockchain]').uncheck()
  await answer(page, asked('quick', ['ai']), () => 4)
  await show(page, 'overview')
  await expect(page.locator('.overview')).toContainText('Alle 6 Fragen')
  await submit(page)
  await page.waitForURL(/\/results\/A/)
  await expect(page.locator('.verdict-rows > li')).toHaveCount(1)
})

test('what was ticked before the script had loaded counts', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/assessment', { waitUntil: 'commit' })
  const [first, ...others] = asked('quick')
  if (!first) throw new Error('The quick form asks nothing.')
  // The styles step before the script does.
  await expect(page.locator('.screen:visible')).toHaveCount(1)
  await answer(page, [first], () => 3)
  release()
  await ready(page)
  await expect(radio(page, first.id, 3)).toBeChecked()
  await fillIn(page, others, () => 2)
  await submit(page)
  await page.waitForURL(/\/results\/A/)
})

test('a "Weiter" tapped before its target had arrived leads there as soon as the script runs', async ({
  page,
}) => {
  const [first] = asked('quick')
  await page.goto('/assessment', { waitUntil: 'commit' })
  await page.evaluate((id) => {
    location.hash = `step-${id}`
  }, first?.id)
  await ready(page)
  await expect(page.locator(`#step-${first?.id}`)).toBeVisible()
  await expect(page.locator('.screen:visible')).toHaveCount(1)
})

test('a "Weiter" tapped while the script takes over is not taken back', async ({ page }) => {
  const [first] = asked('quick')
  // Next reads the address, gets ready, and writes back what it has read: the tap comes just before it writes.
  await page.addInitScript((screen) => {
    const write = history.replaceState
    history.replaceState = function (...entry) {
      history.replaceState = write
      location.hash = screen
      write.apply(this, entry)
    }
  }, `step-${first?.id}`)
  await openForm(page)
  await expect(page.locator(`#step-${first?.id}`)).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`#step-${first?.id}$`))
  await expect(page).toHaveTitle(/^Frage 1 von 12/)
  await page.reload()
  await expect(page.locator('.screen:visible')).toHaveAttribute('id', `step-${first?.id}`)
})
