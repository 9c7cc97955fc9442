import { type Browser, chromium, type Page } from 'playwright'
import { ensureBrowser, LAUNCH_FLAGS } from '../../test/browser'

/** A four-year-old phone on a bad line, against which the aims are stated. */
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, locale: 'de-DE' }
const CPU_SLOWDOWN = 4
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
export const PHONE_IN_WORDS = '360×640, processor slowed 4×, 1.6 Mbit/s, 150 ms'

/** Looked for once, because it is told on the screen. */
let found: ReturnType<typeof ensureBrowser> | undefined
function findOnce() {
  found ??= ensureBrowser()
  return found
}

/** Which browser it is, with a version. */
export async function browserInWords(): Promise<string> {
  return (await findOnce()).version
}

export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const { path } = await findOnce()
  const browser = await chromium.launch({ executablePath: path, args: LAUNCH_FLAGS })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** A page of its own, with nothing cached, on the slow phone. */
export async function onPhone<Result>(
  browser: Browser,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', LINE)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    return await use(page)
  } finally {
    await context.close()
  }
}
