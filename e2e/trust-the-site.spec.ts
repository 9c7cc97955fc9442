import { expect, test } from '@playwright/test'
import { asked, EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'

const ADDRESSES = {
  '/': { personal: false },
  '/assessment': { personal: false },
  '/assessment/full': { personal: false },
  [`/assessment/${EXAMPLE_CODE}`]: { personal: true },
  [`/results/${EXAMPLE_CODE}`]: { personal: true },
  [`/results/${EXAMPLE_SCORE_CODE}`]: { personal: true },
  '/results/kaputt': { personal: true },
  '/compare': { personal: true },
  [`/compare?r=${EXAMPLE_CODE}&r=${EXAMPLE_SCORE_CODE}`]: { personal: true },
  [`/api/results/${EXAMPLE_CODE}`]: { personal: true },
  [`/api/files?r=${EXAMPLE_CODE}`]: { personal: true },
}

for (const [path, { personal }] of Object.entries(ADDRESSES)) {
  test(`headers of ${path.slice(0, 24)}`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers['x-robots-tag']).toBe(personal ? 'noindex' : undefined)
    // Blank, it holds nothing of anybody's: who goes back to it finds what was pasted.
    if (personal)
      expect(headers['cache-control']).toBe(path === '/compare' ? 'private, no-cache' : 'no-store')
  })
}

test('a script that is not ours does not run', async ({ page }) => {
  await page.goto('/')
  await expect(
    page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.body.append(script)
      return 'intruder' in window
    }),
  ).resolves.toBe(false)
})

test('a form sent by another site is refused', async ({ request }) => {
  const response = await request.post('/assessment/submit', {
    form: { form: 'quick', technologies: 'ai' },
    headers: { 'sec-fetch-site': 'cross-site' },
  })
  expect(response.status()).toBe(403)
})

test('bodies that are no form, or too large, end in a readable sentence', async ({ request }) => {
  const cases = [
    { status: 415, data: '{}', type: 'application/json' },
    { status: 413, data: 'form=quick&'.repeat(2000), type: 'application/x-www-form-urlencoded' },
    { status: 400, data: 'no boundary', type: 'multipart/form-data' },
    { status: 422, data: 'technologies=ai&'.repeat(900), type: 'application/x-www-form-urlencoded' },
    { status: 422, data: `form=${'%F0%9F%98%80'.repeat(900)}`, type: 'application/x-www-form-urlencoded' },
    { status: 422, data: '', type: 'application/x-www-form-urlencoded' },
  ]
  for (const { status, data, type } of cases) {
    const response = await request.post('/assessment/submit', {
      data: Buffer.from(data),
      headers: { 'content-type': type },
    })
    expect(response.status()).toBe(status)
    expect((await response.text()).length).toBeGreaterThan(20)
  }
})

for (const [what, value] of [
  ['values as a form could have them', 'a'.repeat(100)],
  ['signs that take more room in an address', '%2B'.repeat(30)],
  ['characters of four bytes', '%F0%9F%98%80'.repeat(8)],
]) {
  test(`a form of ${what} is shown again up to 16 kB, and refused above`, async ({ request }) => {
    const limit = 16 * 1024
    const fields = Array.from({ length: 10 }, () => asked('full').map(({ id }) => `${id}=${value}`))
    const whole = ['industry=retail', ...fields.flat()].join('&')
    for (const [size, status] of [
      [limit / 2, 422],
      [limit - 1, 422],
      [limit, 422],
      [limit + 1, 413],
    ] as const) {
      const body = whole.slice(0, size)
      expect(body).toHaveLength(size)
      const response = await request.post('/assessment/submit', {
        data: Buffer.from(body),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
      expect([size, response.status()]).toEqual([size, status])
      if (status === 422) expect(await response.text()).toMatch(/<option value="retail" selected/)
    }
  })
}

test('broken percent signs end in the same answers as any other invalid code', async ({ request }) => {
  for (const [path, status, type] of [
    ['/results/%', 404, 'text/html'],
    ['/assessment/%E0%A4%A', 404, 'text/html'],
    ['/unreadable/%', 404, 'text/html'],
    ['/results/%ff/opengraph-image', 200, 'image/png'],
    ['/api/results/%zz', 404, 'application/problem+json'],
  ] as const) {
    const response = await request.get(path)
    expect([path, response.status()]).toEqual([path, status])
    expect(response.headers()['content-type']).toContain(type)
  }
})

test('pages are only read, and the JSON interface names its methods', async ({ request }) => {
  for (const path of ['/', '/method', '/assessment', `/results/${EXAMPLE_CODE}`, '/results/kaputt']) {
    const refused = [
      await request.post(path),
      await request.post(path, { data: 'a=1' }),
      await request.post(path, { form: { a: '1' } }),
      await request.post(path, { multipart: { a: '1' } }),
      await request.post(path, { headers: { 'next-action': '0'.repeat(42) } }),
      await request.put(path, { data: 'a=1' }),
      ...(path.startsWith('/results') ? [await request.delete(path)] : []),
    ]
    expect([path, ...refused.map((response) => response.status())]).toEqual([path, ...refused.map(() => 405)])
    for (const response of refused) expect(response.headers()['allow']).toBe('GET, HEAD')
  }
  const refused = await request.put('/api/results', { data: {} })
  expect(refused.status()).toBe(405)
  expect(refused.headers()).toMatchObject({ allow: 'POST', 'content-type': 'application/problem+json' })
  expect((await request.get('/api/anything')).headers()['content-type']).toBe('application/problem+json')
})

test('behind a TLS proxy a damaged link still says what is wrong', async ({ request }) => {
  const response = await request.get('/results/kaputt', { headers: { 'x-forwarded-proto': 'https' } })
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain('Das ist kein Passgenau-Code')
})
