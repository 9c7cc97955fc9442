import { expect, test } from '@playwright/test'
import { EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

/** Links out of sentences, quotes and forwarded mails: something stands around the code, or its capitals are lost. */
const BEHIND = ['.', ',', ')', '%5D', '%3E', ';', ':', '!', '*', '_', '…', '»', '“', '%20', '%C2%A0']
const MORE = ['%E2%80%8B', '%0A', '%252E', '%2520%2522', '%93', '.html', '.%20Viele%20Gr%C3%BC%C3%9Fe', '%']
const BEFORE = ['%20', '%E2%80%8B', '%22', '„', '(']

test('signs around either code: 308 to the address without them', async ({ request }) => {
  const led = async (path: string) => {
    const response = await request.get(path, { maxRedirects: 0 })
    const { location = '', 'cache-control': kept, 'x-robots-tag': robots } = response.headers()
    return [response.status(), new URL(location, 'http://x').pathname, kept, robots]
  }
  for (const code of [EXAMPLE_CODE, EXAMPLE_SCORE_CODE]) {
    for (const room of ['/results', '/assessment']) {
      const right = [308, `${room}/${code}`, 'no-store', 'noindex']
      for (const behind of [...BEHIND, ...MORE]) {
        expect.soft(await led(`${room}/${code}${behind}`), behind).toEqual(right)
      }
      for (const before of BEFORE) expect.soft(await led(`${room}/${before}${code}.`), before).toEqual(right)
    }
    for (const room of ['Results', 'RESULTS', 'rEsults']) {
      expect.soft((await led(`/${room}/${code}`))[1]).toBe(`/results/${code}`)
    }
  }
  expect((await led(`/Assessment/${EXAMPLE_CODE}/Full.`))[1]).toBe(`/assessment/${EXAMPLE_CODE}/full`)
  expect((await led(`/results/${EXAMPLE_CODE},/square-image`))[1]).toBe(
    `/results/${EXAMPLE_CODE}/square-image`,
  )
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the reader sees the result, and the address is the one to keep', async ({ page }) => {
      await page.goto(`/Results/${EXAMPLE_CODE}%E2%80%9C.`)
      await expect(page).toHaveURL(new RegExp(`/results/${EXAMPLE_CODE}$`))
      await expect(page.locator('.verdict-rows > li')).toHaveCount(3)
    })

    test('in a comparison they are passed over, and its parameters stay', async ({ page }) => {
      await page.goto(`/Compare?r=${EXAMPLE_CODE}.&r=%E2%80%9E${EXAMPLE_SCORE_CODE}%E2%80%9C)&view=differ`)
      await expect(page).toHaveURL(
        new RegExp(`/compare\\?r=${EXAMPLE_CODE}&r=${EXAMPLE_SCORE_CODE}&view=differ$`),
      )
    })

    test('both results of a comparison are there, whatever stands between them', async ({ page }) => {
      for (const sign of ['&amp;', '&amp%3B', ';', '%26']) {
        await page.goto(`/compare?r=${EXAMPLE_CODE}${sign}r=${EXAMPLE_SCORE_CODE}`)
        await expect(page).toHaveURL(new RegExp(`\\?r=${EXAMPLE_CODE}&r=${EXAMPLE_SCORE_CODE}$`))
      }
    })

    test('what is no code stays what it is, whatever it ends in', async ({ page }) => {
      for (const end of ['.html', '.php', '.pdf', '.txt', '.json', '.rsc', '.x', '.']) {
        const response = await page.goto(`/results/x${end}`)
        expect(response?.status(), end).toBe(404)
        expect(response?.headers()['content-security-policy'], end).toContain("script-src 'none'")
        await expect(page.getByRole('heading', { level: 1 }), end).toHaveText('Das ist kein Passgenau-Code')
      }
    })

    test('a code in small letters says that capitals matter; damaged and quoted, it is damaged', async ({
      page,
    }) => {
      const heading = page.getByRole('heading', { level: 1 })
      await page.goto(`/results/${EXAMPLE_SCORE_CODE.toLowerCase()}.`)
      await expect(heading).toHaveText('Groß- und Kleinschreibung ist verloren gegangen')
      await page.goto(`/results/%22${EXAMPLE_CODE.slice(0, -4)}%22`)
      await expect(heading).toHaveText('Der Link ist vermutlich unvollständig')
      await page.goto('/compare')
      await page.getByLabel('Links oder Codes').fill(`Anna: ${EXAMPLE_SCORE_CODE.toLowerCase()}`)
      await page.getByRole('button', { name: 'Anzeigen' }).click()
      await expect(page.locator('.error-summary')).toContainText('Groß- und Kleinschreibung')
    })
  })
}
