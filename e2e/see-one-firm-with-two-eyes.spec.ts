import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { EARLIER_CODE, EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

/** An owner and her adviser filled in the form independently; neither answer is the earlier one. */
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('two results are read as two views of one firm, and the views change places', async ({ page }) => {
      await page.goto(`/compare?r=${EXAMPLE_CODE}&r=${EARLIER_CODE}`)
      await page.getByRole('link', { name: 'Als zwei Sichten auf einen Betrieb ansehen' }).click()
      await expect(page).toHaveTitle('Zwei Sichten auf einen Betrieb – Passgenau')
      await expect(page.locator('.pair dt').first()).toHaveText('Betrieb')
      await expect(page.locator('.pair-verdicts thead th')).toHaveText([
        'Technik',
        'Betrieb',
        'Beratung',
        'Reifegrad',
      ])
      // Three answers differ: by two levels, by three, and one that the other could not tell.
      await expect(page.locator('[data-figure=exact] dd')).toHaveText(/^\d+ von \d+$/)
      await expect(page.locator('[data-figure=weighted-kappa] dd')).toHaveText(/^−?[01],\d\d$/)
      const first = page.locator('.item-changes').first().locator('tbody tr').first()
      await expect(first).toContainText('Stufen auseinander')
      const own = await first.locator('td').first().innerText()
      const before = await page.locator('.pair dd a').first().getAttribute('href')
      await page.getByRole('link', { name: 'Sichten tauschen' }).click()
      await expect(page.locator('.pair dd a').last()).toHaveAttribute('href', before ?? '')
      await expect(first.locator('td').last()).toHaveText(own)
      await page.getByRole('link', { name: 'Als früher und später ansehen' }).click()
      await expect(page).toHaveURL(/\/compare\?r=\w+&r=\w+$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zwei Ergebnisse im Vergleich')
    })
  })
}

test('without the answers of both only the verdicts stand side by side', async ({ page }) => {
  await page.goto(`/compare?r=${EXAMPLE_CODE}&r=${EXAMPLE_SCORE_CODE}&as=two-sights`)
  await expect(page.locator('.pair-verdicts tbody tr')).toHaveCount(3)
  await expect(page.getByText('Mindestens ein Link enthält keine Antworten.')).toBeVisible()
  await expect(page.locator('[data-figure]')).toHaveCount(0)
})

test('the figures lead to their formula and source, and an assistive browser finds nothing amiss', async ({
  page,
}) => {
  await page.goto(`/compare?r=${EXAMPLE_CODE}&r=${EARLIER_CODE}&as=two-sights`)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: 'So wird gerechnet' }).click()
  await expect(page.locator('#comparison [data-source=sights]')).toContainText('Weighted Kappa')
  await expect(page.locator('#comparison [data-figure=weighted-kappa]')).toHaveText('1 − 6 ÷ 17,67 = 0,66')
})

test('two people at one table, named or not, are led from the question that needs three to their two views', async ({
  page,
}) => {
  await page.goto(`/compare?r=${EXAMPLE_CODE}&r=${EARLIER_CODE}&view=differ`)
  await page
    .locator('.too-few')
    .getByRole('link', { name: 'Als zwei Sichten auf einen Betrieb ansehen' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zwei Sichten auf einen Betrieb')
  await expect(page.locator('.pair-verdicts')).not.toContainText(/gestiegen|gesunken/)
})
