import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright'
import { questionnaire } from '../../content/2026-1/structure'
import { workedExample } from '../../content/2026-1/worked-example'
import { encodeAnswers } from '../../lib/codes/answer-code'
import { Problem, report } from '../run/problem.mjs'
import { root } from '../run/root.mjs'
import { withServer } from '../run/server'
import { ensureBrowser, LAUNCH_FLAGS } from '../test/browser'

/** `npm run pictures:readme` takes the pictures of README.md from the application as it is now. */
const FOLDER = 'docs/pictures'
const MOST_BYTES = 80_000
/** The first that keeps a picture small is taken. */
const QUALITIES = [90, 80, 70, 60, 50]

interface Picture {
  readonly file: string
  readonly path: string
  readonly locale: string
  /** Of the window, in CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number }
  readonly isPhone: boolean
  /** Pixels of the picture for each of the window. */
  readonly scale: number
  /** What has to stand before the picture is taken. */
  readonly waitFor: string
}

const PICTURES: readonly Picture[] = [
  {
    file: 'result.webp',
    path: `/en/results/${encodeAnswers(questionnaire, workedExample)}`,
    locale: 'en-GB',
    viewport: { width: 1200, height: 800 },
    isPhone: false,
    scale: 1.5,
    waitFor: '.radar',
  },
  {
    file: 'question.webp',
    path: '/assessment#step-ai-use-case',
    locale: 'de-DE',
    viewport: { width: 390, height: 594 },
    isPhone: true,
    scale: 2,
    waitFor: '#step-ai-use-case',
  },
]

async function take(browser: Browser, baseUrl: string, picture: Picture): Promise<number> {
  const { file, path, locale, viewport, isPhone, scale, waitFor } = picture
  const context = await browser.newContext({
    viewport,
    locale,
    isMobile: isPhone,
    hasTouch: isPhone,
    deviceScaleFactor: scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(baseUrl + path, { waitUntil: 'networkidle' })
  await page.locator(waitFor).first().waitFor()
  const devtools = await context.newCDPSession(page)
  for (const quality of QUALITIES) {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality })
    const bytes = Buffer.from(data, 'base64')
    if (bytes.length > MOST_BYTES) continue
    writeFileSync(join(root, FOLDER, file), bytes)
    await context.close()
    return bytes.length
  }
  throw new Problem(`${file} wird nicht kleiner als ${MOST_BYTES} Bytes.`)
}

async function main() {
  const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } })
  const { path: executablePath } = await ensureBrowser()
  mkdirSync(join(root, FOLDER), { recursive: true })
  await withServer(values['base-url'], async (baseUrl) => {
    // Letters as wide as Arial's, whatever the machine has: see e2e/fonts.conf.
    const env = { ...process.env, FONTCONFIG_FILE: join(root, 'e2e/fonts.conf') }
    const browser = await chromium.launch({ executablePath, args: LAUNCH_FLAGS, env })
    try {
      for (const picture of PICTURES)
        console.log(`${FOLDER}/${picture.file}: ${await take(browser, baseUrl, picture)} Bytes`)
    } finally {
      await browser.close()
    }
  })
}

try {
  await main()
} catch (error) {
  process.exit(report(error))
}
