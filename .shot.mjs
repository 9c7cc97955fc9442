import { chromium } from '@playwright/test'
const base = 'http://127.0.0.1:3306'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [w, h, scheme] of [[1280, 900, 'light'], [360, 740, 'light'], [1280, 900, 'dark']]) {
  const ctx = await b.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, hasTouch: w < 500, isMobile: w<500 })
  const p = await ctx.newPage()
  p.on('console', (m) => ['error','warning'].includes(m.type()) && console.log(w, m.text()))
  p.on('pageerror', (e) => console.log(w, e.message))
  await p.goto(base + '/compare', { waitUntil: 'networkidle' })
  await p.screenshot({ path: `/tmp/w/c1shots/empty-${w}-${scheme}.png`, fullPage: true })
  await p.locator('.samples a').last().click()
  const href = await p.locator('.samples a').last().getAttribute('href').catch(() => '')
  await p.waitForURL(/r=/)
  await p.waitForLoadState('networkidle')
  await p.waitForFunction(() => document.querySelectorAll(".firm-table tr[data-code]").length === 30, null, {timeout: 8000}).catch(() => console.log("no names"))
  const m = await p.evaluate(() => ({ h: document.documentElement.scrollHeight, sw: document.documentElement.scrollWidth, els: document.querySelectorAll('*').length, head: document.querySelector('.compare-head').getBoundingClientRect().height, filter: document.querySelector('.filter-fields').getBoundingClientRect().height, table: document.querySelector('.firm-table').getBoundingClientRect().height, row: document.querySelector('.firm-table tbody tr:nth-child(3)').getBoundingClientRect().height, group: document.querySelector('.whole-group')?.getBoundingClientRect().height }))
  console.log(w, scheme, JSON.stringify(m))
  await p.screenshot({ path: `/tmp/w/c1shots/who-${w}-${scheme}.png`, fullPage: true })
  if (scheme === 'light') {
    await p.locator('.menu summary').click(); await p.waitForTimeout(200)
    await p.screenshot({ path: `/tmp/w/c1shots/menu-${w}.png` })
    await p.locator('.panel summary').first().click(); await p.waitForTimeout(200)
    await p.screenshot({ path: `/tmp/w/c1shots/add-${w}.png` })
  }
  if (w === 1280 && scheme === 'light') {
    await p.locator('.panel summary').first().click()
    await p.pdf({ path: "/tmp/w/c1shots/who.pdf", preferCSSPageSize: true })
  }
  await ctx.close()
}
await b.close()
