import { expect, test } from '@playwright/test'
import { wording } from '../content/2026-1/de'
import { EXAMPLE_CODE } from './journey'

/** Herr Özdemir, haulier, answers at a filling station with one bar of reception: nothing should be sent twice. */
for (const path of ['/assessment', '/assessment/full', `/assessment/${EXAMPLE_CODE}`]) {
  test(`${path} holds the texts of its questions once`, async ({ request }) => {
    const page = (await (await request.get(path)).text()).replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    const { stem, help, levels } = wording.items['ai-use-case'] ?? { stem: '', help: '', levels: [] }
    for (const text of [stem, help, ...levels]) expect.soft(page.split(text), text).toHaveLength(2)
  })
}

test('a result holds its reasons and answers once', async ({ request }) => {
  const page = await (await request.get(`/results/${EXAMPLE_CODE}`)).text()
  const { stem, levels } = wording.items['ai-data'] ?? { stem: 'missing', levels: [] }
  const [above, below] = page.split('</main>')
  for (const text of [stem, levels[3] ?? 'missing']) {
    expect.soft(above).toContain(text)
    expect.soft(below).not.toContain(text)
  }
})
