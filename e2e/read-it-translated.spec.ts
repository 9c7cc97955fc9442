import { expect } from '@playwright/test'
import { EARLIER_CODE, EXAMPLE_CODE, next, openForm } from './journey'
import { compareAddress, VOGT } from './one-firm'
import { test, textsOf, translateAtOnce } from './page-translator'

/** Mr Novák reads German with his browser's help: what he sees is what the page says, and nothing breaks. */
test.slow()

for (const path of [
  '/assessment',
  `/results/${EXAMPLE_CODE}`,
  '/compare',
  compareAddress(
    VOGT.map(({ code }) => code),
    'who',
  ),
  `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`,
]) {
  test(`${path}: translated ahead of its script`, async ({ page, translated }) => {
    await translateAtOnce(translated)
    for (const each of [page, translated]) await each.goto(path, { waitUntil: 'networkidle' })
    await expect(async () => expect(await textsOf(translated)).toEqual(await textsOf(page))).toPass()
  })
}

test('a translator that insists on its title gets its way, and the form goes on', async ({ page }) => {
  await openForm(page)
  await page.evaluate(() => {
    const insist = () => {
      if (document.title !== 'Assessment') document.title = 'Assessment'
    }
    new MutationObserver(insist).observe(document.head, { childList: true, subtree: true })
    insist()
  })
  await next(page).click()
  await expect(page.locator('.position:visible')).toBeVisible()
  await expect(page).toHaveTitle('Assessment')
})
