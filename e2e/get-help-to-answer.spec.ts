import { expect, test } from '@playwright/test'
import { wording } from '../content/2026-1/de'
import { examples } from '../content/2026-1/de-examples'
import { DESK, onEachDevice, PHONE } from './devices'
import { asked, chooseProfile, openForm, radio, ready, show } from './journey'

/** Frau Öztürk, haulier, wants to know what is meant before she ticks anything. */
test('help, example and reason stand with every question, with and without JavaScript', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/assessment/full')
  for (const { id } of asked('full')) {
    const help = page.locator(`#step-${id} .help`)
    await expect(help).toHaveCount(1)
    await expect(help).toContainText(wording.items[id]?.help ?? 'missing')
    await expect(help).toContainText(wording.items[id]?.why.text ?? 'missing')
  }
  for (const { viewport, isOpen } of [
    { viewport: DESK.viewport, isOpen: true },
    { viewport: PHONE.viewport, isOpen: false },
  ]) {
    const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '', viewport })
    await plain.goto('/assessment/full')
    const text = plain.locator('#step-ai-rules .help p').first()
    // At a desk it stands open beside the question.
    await expect(plain.locator('#step-ai-rules summary')).toBeVisible({ visible: !isOpen })
    if (!isOpen) await plain.locator('#step-ai-rules summary').click()
    await text.scrollIntoViewIfNeeded()
    await expect(text).toBeInViewport()
    await plain.close()
  }
})

test('the words of a question stand even if something else has changed the page before the script takes over', async ({
  page,
}) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/assessment', { waitUntil: 'commit' })
  await page.locator('.site-footer').waitFor()
  // As extensions of browsers do: the script then draws the whole form anew.
  await page.evaluate(() => {
    const form = document.querySelector('form')
    form?.replaceChildren(document.createElement('aside'), ...form.childNodes)
  })
  release()
  await ready(page)
  await expect(page.locator('form > aside')).toHaveCount(0)
  for (const { id } of asked('quick')) {
    const { stem, help, why } = wording.items[id] ?? {}
    await expect(page.locator(`#step-${id} h3`)).toHaveText(stem ?? 'missing')
    await expect(page.locator(`#help-${id} > p`).first()).toHaveText(help ?? 'missing')
    await expect(page.locator(`#help-${id}`)).toContainText(why?.text ?? 'missing')
    await expect(page.locator(`#help-${id} .evidence`)).toContainText('Grundlage')
  }
})

test.describe('on a phone', () => {
  test.use(PHONE)

  for (const [state, scripts] of [
    ['before the script has loaded', '**/*.js'],
    ['with it', '**/none'],
  ] as const) {
    test(`"Hilfe" above the question opens its help and keeps the question: ${state}`, async ({ page }) => {
      await page.route(scripts, (route) => route.abort())
      await page.goto('/assessment/full#step-ai-data')
      if (scripts === '**/none') await ready(page)
      await page.locator('.to-help:visible').tap()
      await expect(page.locator('#step-ai-data .help')).toHaveAttribute('open')
      await expect(page.locator('#help-ai-data')).toBeFocused()
      await expect(page.locator('#help-ai-data p').first()).toBeInViewport()
      await expect(page.locator('.screen:visible')).toHaveAttribute('id', 'step-ai-data')
      if (scripts === '**/none') await expect(page).toHaveTitle(/^Frage 13 von 32/)
      await page.getByRole('link', { name: 'Zurück zur Frage' }).tap()
      await expect(page.locator('#step-ai-data legend')).toBeInViewport({ ratio: 1 })
      await page.goBack()
      await expect(page.locator('.screen:visible')).toHaveAttribute('id', 'step-ai-data')
    })
  }
})

onEachDevice(() => {
  test('an example fits the chosen industry, changes with it, and goes with it', async ({ page }) => {
    await openForm(page)
    const requested: string[] = []
    page.on('request', (request) => requested.push(new URL(request.url()).pathname))
    await chooseProfile(page, 'Branche', 'logistics')
    await show(page, 'ai-use-case')
    const example = page.locator('#step-ai-use-case .example')
    await expect(example).toContainText(examples['ai-use-case']?.logistics ?? 'missing')
    await show(page, 'setup')
    await chooseProfile(page, 'Branche', 'health')
    await expect(example).toContainText(examples['ai-use-case']?.health ?? 'missing')
    await chooseProfile(page, 'Branche', '')
    await expect(example).toHaveCount(0)
    // Which industry it is stays here: the examples of all come together.
    expect(requested.some((path) => path === '/assessment/examples/2026-1')).toBe(true)
    expect(requested.join()).not.toMatch(/logistics|health/)
  })
})

test('each technology is explained in two sentences, where it is chosen and where it is first asked about', async ({
  page,
}) => {
  await openForm(page)
  for (const [id, item] of [
    ['ai', 'ai-use-case'],
    ['blockchain', 'blockchain-shared-record'],
    ['bitcoin', 'bitcoin-demand'],
  ] as const) {
    const { brief, explanation } = wording.technologies[id]
    expect(explanation.split(/\.(?:\s|$)/).filter(Boolean)).toHaveLength(2)
    await show(page, 'setup')
    const choice = page.locator('.choice').filter({ has: page.locator(`[name=technologies][value=${id}]`) })
    await expect(choice).toContainText(brief)
    const meant = choice.locator('+ * > details')
    await meant.locator('summary').click()
    await expect(meant.locator('p')).toHaveText(explanation)
    await expect(meant.locator('p')).toBeInViewport()
    await show(page, item)
    await expect(page.locator(`#step-${item} .help`)).toContainText(explanation)
  }
})

test('what the two answers beside the scale mean is said where each comes first, after that in the help', async ({
  page,
}) => {
  await page.goto('/assessment/full')
  const said = (item: string, note: string) => page.locator(`#step-${item} > #${item}-${note}-note`)
  const inHelp = (item: string, note: string) => page.locator(`#step-${item} .help #${item}-${note}-note`)
  const notApplicable = asked('full').filter(({ offersNotApplicable }) => offersNotApplicable)
  for (const [note, items] of [
    ['unknown', asked('full')],
    ['not-applicable', notApplicable],
  ] as const) {
    const [first, ...later] = items.map(({ id }) => id)
    await expect(said(first ?? '', note)).toHaveCount(1)
    await expect(inHelp(first ?? '', note)).toHaveCount(0)
    for (const item of later) {
      await expect(said(item, note)).toHaveCount(0)
      await expect(inHelp(item, note)).toHaveCount(1)
    }
  }
  await expect(page.locator('#step-ai-rules .choice-apart')).toHaveCount(1)
  await expect(radio(page, 'ideas-prototype', 'not-applicable')).toHaveAccessibleDescription(
    /keinen Sinn ergibt/,
  )
})

test('how to choose among steps is said in full once, and shortened after that', async ({ page }) => {
  await page.goto('/assessment/full')
  const [first, ...later] = asked('full').filter(({ cumulative }) => cumulative)
  await expect(page.locator(`#${first?.id}-hint`)).toContainText('schließt die vorigen ein')
  for (const { id } of later)
    await expect(page.locator(`#${id}-hint`)).toHaveText('Wählen Sie die letzte, bis zu der alles stimmt.')
})

test('before the start there is a list of what to have at hand', async ({ page }) => {
  await page.goto('/assessment')
  await page.locator('.at-hand summary').click()
  await expect(page.locator('.at-hand li')).toHaveCount(7)
})
