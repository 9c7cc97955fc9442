import { expect, test } from '@playwright/test'

for (const [sample, count] of [
  ['workshop', 12],
  ['firms', 41],
] as const) {
  test(`the sample "${sample}" is a file of a collection, kept out of search`, async ({ request }) => {
    const response = await request.get(`/compare/samples/${sample}`)
    expect(response.status()).toBe(200)
    const headers = response.headers()
    expect(headers['content-type']).toMatch(/^application\/json/)
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    const { format, version, entries } = await response.json()
    expect({ format, version }).toEqual({ format: 'passgenau-collection', version: 1 })
    expect(entries).toHaveLength(count)
  })
}

test('a sample that there is not is an unknown address', async ({ request }) => {
  for (const sample of ['nobody', 'constructor', 'workshop.json']) {
    expect((await request.get(`/compare/samples/${sample}`)).status(), sample).toBe(404)
  }
})
