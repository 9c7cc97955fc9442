import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core'
import { LAUNCH_FLAGS } from '../browser'
import { type Circumstances, find, heightOf, inSight, type Tab } from './tab'

interface Start extends Circumstances {
  readonly browser: 'chrome' | 'firefox'
  readonly path: string
  /** Of this start alone: profile and files. */
  readonly folder: string
}

function launch({ browser, path, folder, storage }: Start): Promise<Browser> {
  const downloads = join(folder, 'downloads')
  const profile = join(folder, 'profile')
  const common = { browser, executablePath: path, headless: true, userDataDir: profile } as const
  if (browser === 'chrome') {
    mkdirSync(join(profile, 'Default'), { recursive: true })
    const preferences = {
      download: { default_directory: downloads },
      ...(storage && { profile: { default_content_setting_values: { cookies: 2 } } }),
    }
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
    return puppeteer.launch({ ...common, args: LAUNCH_FLAGS })
  }
  mkdirSync(profile)
  return puppeteer.launch({
    ...common,
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'intl.accept_languages': 'de-DE',
      ...(storage && { 'network.cookie.cookieBehavior': 2 }),
    },
  })
}

/** A browser of its own for one journey: Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function openWithPuppeteer(start: Start): Promise<Tab> {
  const { folder, scripts } = start
  const downloads = join(folder, 'downloads')
  mkdirSync(downloads)
  const browser = await launch(start)
  const page = await browser.newPage()
  if (start.browser === 'chrome' && scripts) await page.setJavaScriptEnabled(false)
  return tabOf(browser, page, downloads)
}

function tabOf(browser: Browser, page: Page, downloads: string): Tab {
  const element = (selector: string, text = ''): Promise<ElementHandle<Element>> =>
    find(
      selector,
      text,
      async () =>
        (await page.evaluateHandle(inSight, selector, text)).asElement() as ElementHandle<Element> | null,
    )
  const loaded = { waitUntil: 'load' } as const
  return {
    downloads,
    open: async (address) => void (await page.goto(address, loaded)),
    evaluate: ((script: (...args: unknown[]) => unknown, ...args: unknown[]) =>
      page.evaluate(script, ...args)) as Tab['evaluate'],
    click: async (selector, text) => (await element(selector, text)).click(),
    type: async (selector, text) => (await element(selector)).type(text),
    paste: async (selector) => {
      await (await element(selector)).focus()
      await page.keyboard.down('Control')
      await page.keyboard.press('v')
      await page.keyboard.up('Control')
    },
    upload: async (selector, files) =>
      ((await element(selector)) as ElementHandle<HTMLInputElement>).uploadFile(...files),
    // Within a page nothing is loaded: the journeys wait for what they want to see.
    back: () => page.evaluate(() => setTimeout(() => history.back())).then(() => {}),
    forward: () => page.evaluate(() => setTimeout(() => history.forward())).then(() => {}),
    reload: async () => void (await page.reload(loaded)),
    resize: (width) => page.setViewport({ width, height: heightOf(width) }),
    print: () => page.pdf({ preferCSSPageSize: true }),
    close: () => browser.close(),
  }
}
