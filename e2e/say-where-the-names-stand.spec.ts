import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { firmNames as names } from './many-results'

const links = ['2026-02-03', '2026-05-04', '2026-08-05'].map(
  (answeredOn) =>
    `https://passgenau.example/results/${encodeAnswers(questionnaire, { ...workedExample, answeredOn })}`,
)
const HEADING = 'Zeit;Mail;Wie heißen Sie?;Ihr Link'
const survey = (name: string, person: string, link = '') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${HEADING}\n1;a@firma.example;${person};${link}`),
})

test('two surveys with the same questions are asked about once, by keyboard, and named', async ({ page }) => {
  await page.goto('/compare')
  await page
    .getByLabel('Dateien')
    .setInputFiles([survey('a.csv', 'Albrecht', links[0]), survey('b.csv', 'Brandt', links[1])])
  await page.getByLabel('Links oder Codes').fill(`${HEADING}\n2;c@firma.example;Cordes;${links[2]}`)
  await page.getByRole('button', { name: 'Anzeigen' }).click()

  const review = page.locator('.error-summary')
  await expect(review).toBeFocused()
  const column = review.getByLabel(/Wo stehen .* die Namen\?/)
  await expect(column).toHaveCount(1)
  await expect(column.locator('option')).toHaveText([
    'ohne Namen',
    'Zeit, etwa „2“',
    'Mail, etwa „c@firma.example“',
    'Wie heißen Sie?, etwa „Cordes“',
  ])
  await expect(column).toHaveValue('2')
  expect((await new AxeBuilder({ page }).include('.error-summary').analyze()).violations).toEqual([])

  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  for (const part of [column, review.getByRole('button')]) {
    expect((await part.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }

  await column.focus()
  await page.keyboard.press('ArrowUp')
  await expect(column).toHaveValue('1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Albrecht', 'Brandt', 'Cordes'])
})

test('who needs no names opens the results without', async ({ page }) => {
  await page.goto('/compare')
  await page
    .getByLabel('Links oder Codes')
    .fill(
      `${HEADING}\n1;a@firma.example;Albrecht;${links[0]}\n2;b@firma.example;Brandt;${links[1]}\n3;;Cordes;${links[2]}`,
    )
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await page.getByLabel(/die Namen\?/).selectOption('ohne Namen')
  await page.getByRole('button', { name: 'Ergebnisse anzeigen: 3' }).click()
  await expect(names(page)).toHaveCount(3)
  await expect(names(page).first()).toHaveText(/^Ergebnis/)
})

test('links that only stand behind what is pasted come along', async ({ page }) => {
  await page.goto('/compare')
  const field = page.getByLabel('Links oder Codes')
  await expect(page.getByRole('button', { name: 'Anzeigen' })).toBeEnabled()
  await field.evaluate((area, [first, second]) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Albrecht\tErgebnis\r\nBrandt\tErgebnis')
    clipboardData.setData(
      'text/html',
      `<table><tr><td>Albrecht</td><td><a href="${first}">Ergebnis</a></td></tr><tr><td>Brandt</td><td><a href="${second}">Ergebnis</a></td></tr></table>`,
    )
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, links)
  await expect(field).toHaveValue(`Albrecht\tErgebnis\t${links[0]}\nBrandt\tErgebnis\t${links[1]}`)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(names(page)).toHaveText(['Albrecht', 'Brandt'])
})

test('a link that is dropped beside the field is taken; what holds nothing is answered', async ({ page }) => {
  await page.goto('/compare')
  await expect(page.getByRole('button', { name: 'Anzeigen' })).toBeEnabled()
  const drop = async (text: string) => {
    const dataTransfer = await page.evaluateHandle((dropped) => {
      const data = new DataTransfer()
      data.setData('text/plain', dropped)
      return data
    }, text)
    await page.locator('label[for="files"]').dispatchEvent('drop', { dataTransfer })
  }
  await drop('')
  await expect(page.locator('.error-summary')).toContainText('nichts Neues')
  await drop(links[0] ?? '')
  await expect(page).toHaveURL(/\/results\/A/)
})

test('a page translator that wraps the words of the question does not stop it', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto('/compare')
  await page
    .getByLabel('Links oder Codes')
    .fill(`${HEADING}\n1;a@firma.example;Albrecht;${links[0]}\n2;b@firma.example;Brandt;${links[1]}`)
  const translate = () =>
    page.evaluate(() => {
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (words.nextNode()) found.push(words.currentNode as Text)
      for (const text of found.filter(
        ({ parentElement: parent }) => !parent?.matches('script, style, textarea'),
      )) {
        const font = document.createElement('font')
        text.replaceWith(font)
        font.append(`${text.data} `)
      }
    })
  await expect(page.locator('button.primary')).toBeEnabled()
  await translate()
  await page.locator('form:has(textarea) button.primary').click()
  await expect(page.locator('.error-summary select')).toBeVisible()
  await translate()
  await page.locator('.error-summary button').click()
  await expect(names(page)).toHaveText(['Albrecht', 'Brandt'])
  expect(errors).toEqual([])
})

test('a browser that keeps nothing is offered the results without names', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
  })
  await page.goto('/compare')
  await page
    .getByLabel('Links oder Codes')
    .fill(`${HEADING}\n1;a@firma.example;Albrecht;${links[0]}\n2;b@firma.example;Brandt;${links[1]}`)
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await page.getByRole('button', { name: 'Ergebnisse anzeigen: 2' }).click()
  await page.getByRole('link', { name: 'Ohne Namen öffnen' }).click()
  await expect(page).toHaveURL(/\/compare\?r=A.*&r=A/)
})
