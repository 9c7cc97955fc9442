import { type Locator, type Page, test } from '@playwright/test'

/** A four-year-old phone, upright. */
export const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
export const DESK = { viewport: { width: 1280, height: 800 } }

/** The phone's processor against the one that runs the tests. */
export const CPU_SLOWDOWN = 4
/** A bad line: 1.6 Mbit/s down, 150 ms there and back. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }

export async function slowDown(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

export async function useBadLine(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', LINE)
}

/**
 * Declares the same tests twice: for a phone with a touch screen and a slow processor, and for a desk. For those
 * whose behaviour can differ by device: by pointer, by room on the screen, by how late the script takes over.
 */
export function onEachDevice(declare: (device: { readonly isPhone: boolean }) => void) {
  test.describe('on a phone with a slow processor', () => {
    test.use(PHONE)
    test.slow()
    test.beforeEach(({ page }) => slowDown(page))
    declare({ isPhone: true })
  })
  test.describe('at a desk', () => {
    test.use(DESK)
    // The same long walks: a machine that is busy or old needs its time here too.
    test.slow()
    declare({ isPhone: false })
  })
}

/** With a finger where the screen can be touched, else with the mouse. */
export async function press(target: Locator) {
  const isTouchScreen = await target.page().evaluate(() => navigator.maxTouchPoints > 0)
  await (isTouchScreen ? target.tap() : target.click())
}
