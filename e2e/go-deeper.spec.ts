import { expect, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { encodeAnswers } from '../lib/codes/answer-code'
import { onEachDevice, press } from './devices'
import {
  answer,
  asked,
  EXAMPLE_CODE,
  fillIn,
  next,
  openForm,
  radio,
  ready,
  show,
  submit,
  verdict,
} from './journey'

/** Herr Brandt, joiner: three minutes first, and when the result makes him curious, the rest. */
const quick = asked('quick')
const missing = asked('full').filter((item) => !quick.includes(item))
const QUICK_CODE = encodeAnswers(questionnaire, {
  edition: questionnaire.edition,
  form: 'quick',
  technologies: ['ai', 'blockchain', 'bitcoin'],
  answeredOn: '2026-11-22',
  profile: { industry: 'crafts' },
  responses: Object.fromEntries(quick.map(({ id }) => [id, 3])),
})
const DEEPER = /Voll-Check.* 20 .* 12 /

onEachDevice(({ isPhone }) => {
  test('after a quick result only the twenty missing questions are asked, and the twelve answers count', async ({
    page,
  }) => {
    await page.goto(`/results/${QUICK_CODE}`)
    await press(page.getByRole('link', { name: DEEPER }).first())
    await page.waitForURL(`**/assessment/${QUICK_CODE}/full`)
    await ready(page)
    // At the desk one by one; on the slow phone the first two and the last two, which is as telling there.
    const atOnce = isPhone ? missing.slice(2, -2) : []
    for (const item of missing.filter((each) => !atOnce.includes(each))) {
      await expect(page.locator(`#step-${item.id}`)).toBeVisible()
      await press(page.locator('label').filter({ has: radio(page, item.id, 4) }))
      if (item === missing[1]) await fillIn(page, atOnce, () => 4)
      await press(next(page))
    }
    await expect(page.locator('#step-overview')).toBeVisible()
    for (const { id } of quick) await expect(radio(page, id, 3)).toBeChecked()
    await submit(page)
    await page.waitForURL(/\/results\/A/)
    expect(await verdict(page, 'ai')).toBe('fits-now')
    await expect(page.getByRole('link', { name: DEEPER })).toHaveCount(0)
    await expect(page.locator('.signature-block')).toContainText('Handwerk')
  })

  test('the overview shows every answer, what is open and what "Weiß ich nicht" means, with a way to change each', async ({
    page,
  }) => {
    await openForm(page)
    await page.getByLabel('Größe', { exact: true }).selectOption('10-49')
    const open = quick.slice(-2)
    await fillIn(page, quick.slice(0, -2), ({ id }) =>
      id === 'ai-use-case' || id === 'ai-process' ? 'unknown' : 1,
    )
    await show(page, 'overview')
    const row = (name: string) => page.locator('.overview dl > div').filter({ hasText: name })
    await expect(page.locator('.overview dl > div')).toHaveCount(4 + 12)
    await expect(page.locator('.overview')).toContainText('Beantwortet: 10 von 12 Fragen')
    await expect(page.locator('.overview')).toContainText('„Weiß ich nicht“ haben Sie 2-mal gewählt')
    await expect(row('Größe')).toContainText('10 bis 49')
    await expect(row('Anlass für KI')).toContainText('allein den Ausschlag geben')
    await expect(row('Arbeitsablauf für KI')).not.toContainText('allein den Ausschlag geben')
    await expect(page.locator('.overview [data-open]')).toHaveCount(open.length)
    await expect(page.getByRole('link', { name: /^Beantworten: / })).toHaveCount(open.length)

    // One change, one step, back in the overview.
    await answer(page, open, () => 2)
    await show(page, 'overview')
    await press(page.getByRole('link', { name: 'Ändern: Anlass für KI' }))
    await press(page.locator('label').filter({ has: radio(page, 'ai-use-case', 4) }))
    await press(next(page))
    await expect(page.locator('#step-overview')).toBeFocused()
    await expect(page.locator('.overview')).toContainText('Alle 12 Fragen sind beantwortet')
    await expect(page.locator('.overview')).toContainText('„Weiß ich nicht“ haben Sie 1-mal gewählt')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the full form opens with the twelve answers, and takes the rest', async ({ page }) => {
    await page.goto(`/results/${QUICK_CODE}`)
    await page.getByRole('link', { name: DEEPER }).first().click()
    await expect(page.locator('fieldset.item:visible')).toHaveCount(32)
    await expect(page.locator('fieldset.item input:checked')).toHaveCount(12)
    await fillIn(page, missing, () => 4)
    await submit(page)
    await expect(page).toHaveURL(/\/results\/A/)
    expect(await verdict(page, 'ai')).toBe('fits-now')
  })

  test('an answer code opens with every answer; a technology can be dropped and added', async ({ page }) => {
    await page.goto(`/assessment/${EXAMPLE_CODE}`)
    await expect(page.locator('fieldset.item input:checked')).toHaveCount(32)
    await page.locator('input[name=technologies][value=blockchain]').uncheck()
    await submit(page)
    await expect(page.locator('.verdict-rows > li')).toHaveCount(2)
    const fewer = page.url().split('/').at(-1)
    await page.goto(`/assessment/${fewer}`)
    await page.locator('input[name=technologies][value=blockchain]').check()
    await answer(
      page,
      asked('full').filter(({ technology }) => technology === 'blockchain'),
      () => 2,
    )
    await submit(page)
    await expect(page.locator('.verdict-rows > li')).toHaveCount(3)
  })
})

test('an answer code opens with the overview; a technology is dropped, another added and asked', async ({
  page,
}) => {
  const two = encodeAnswers(questionnaire, {
    edition: questionnaire.edition,
    form: 'quick',
    technologies: ['ai', 'blockchain'],
    answeredOn: '2026-11-22',
    profile: {},
    responses: Object.fromEntries(asked('quick', ['ai', 'blockchain']).map(({ id }) => [id, 2])),
  })
  await openForm(page, `/assessment/${two}`)
  await expect(page.locator('#step-overview')).toBeVisible()
  await expect(page.locator('.overview')).toContainText('Künstliche Intelligenz, Blockchain')
  await page.locator('.overview a').first().click()
  await page.locator('input[name=technologies][value=bitcoin]').check()
  await page.locator('input[name=technologies][value=ai]').uncheck()
  await next(page).click()
  for (const item of asked('quick', ['bitcoin']).filter(({ technology }) => technology === 'bitcoin')) {
    await expect(page.locator(`#step-${item.id}`)).toBeVisible()
    await page
      .locator('label')
      .filter({ has: radio(page, item.id, 1) })
      .click()
    await next(page).click()
  }
  await submit(page)
  await page.waitForURL(/\/results\/A/)
  await expect(page.locator('.verdict-rows > li')).toHaveCount(2)
  expect(await verdict(page, 'bitcoin')).not.toBeNull()
})

test('changes to the answers of a link survive a reload and do not touch answers given anew', async ({
  page,
}) => {
  await openForm(page, `/assessment/${QUICK_CODE}`)
  await answer(page, quick.slice(0, 1), () => 0)
  await page.reload()
  await expect(radio(page, quick[0]?.id ?? '', 0)).toBeChecked()
  await openForm(page)
  await expect(page.locator('input[type=radio]:checked')).toHaveCount(0)
})

test('a code that holds no answers, or is damaged, opens no deeper form', async ({ page }) => {
  const response = await page.goto(`/assessment/${QUICK_CODE.slice(0, -1)}0/full`)
  expect(response?.status()).toBe(404)
  await expect(page.locator('h1')).toHaveText('Der Link ist beschädigt')
})
