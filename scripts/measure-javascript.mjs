import { measureInBrowser } from './measure-in-browser.mjs'
import { Problem } from './problem.mjs'

/** The 404 page: what the framework costs before any page of ours adds to it. */
const BARE_PAGE = '/diese-seite-gibt-es-nicht'
const BUDGETS_KB = { results: 3, assessment: 20 }
const USAGE = 'npm run measure:javascript -- [--base-url https://…] [--results /results/…]'

const kb = (bytes) => (bytes / 1000).toFixed(1)

/** Bytes of all scripts as they came over the wire (compressed, with their headers), nothing cached. */
async function scriptBytes(browser, url) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const scripts = new Set()
  let bytes = 0
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await page.goto(url, { waitUntil: 'networkidle' })
  await context.close()
  return bytes
}

async function firstResultsPath(browser, baseUrl) {
  const page = await browser.newPage()
  await page.goto(baseUrl)
  const link = page.locator('a[href^="/results/"]').first()
  const path = (await link.count()) > 0 ? await link.getAttribute('href') : undefined
  await page.close()
  if (path) return path
  throw new Problem(`Die Startseite verweist auf kein Ergebnis. Bitte eines angeben: ${USAGE}`)
}

async function measure(browser, baseUrl, resultsPath) {
  const pages = [
    { name: 'bare', path: BARE_PAGE },
    { name: 'home', path: '/' },
    { name: 'assessment', path: '/assessment' },
    { name: 'results', path: resultsPath ?? (await firstResultsPath(browser, baseUrl)) },
  ]
  const rows = []
  for (const page of pages) rows.push({ ...page, bytes: await scriptBytes(browser, baseUrl + page.path) })
  return rows
}

/** Prints the table and returns whether every budget holds. */
function show(rows) {
  console.log(
    `${'page'.padEnd(12)}${'kB'.padStart(8)}${'over bare'.padStart(11)}${'budget'.padStart(8)}  path`,
  )
  let holds = true
  for (const { name, path, bytes } of rows) {
    const extra = bytes - rows[0].bytes
    const budget = BUDGETS_KB[name]
    const exceeds = budget !== undefined && extra > budget * 1000
    if (exceeds || bytes === 0) holds = false
    const note = bytes === 0 ? '  KEIN SKRIPT GESEHEN' : exceeds ? '  ÜBERSCHRITTEN' : ''
    const columns = [kb(bytes).padStart(8), kb(extra).padStart(11), String(budget ?? '').padStart(8)]
    console.log(`${name.padEnd(12)}${columns.join('')}  ${path}${note}`)
  }
  console.log('Skripte beim ersten Aufruf, komprimiert übertragen, mit Kopfzeilen. 1 kB = 1000 Bytes.')
  return holds
}

await measureInBrowser(
  async (browser, baseUrl, { results }) => show(await measure(browser, baseUrl, results)),
  { results: { type: 'string' } },
)
