import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright'
import { report } from '../run/problem.mjs'
import { withServer } from '../run/server'
import { ensureBrowser, LAUNCH_FLAGS } from '../test/browser'

/**
 * The frame of a measurement: calls `measure(browser, baseUrl)` with the server that `--base-url` names, or with one of our own,
 * and ends the process with 0 if every aim holds.
 */
export async function measureInBrowser(
  measure: (browser: Browser, baseUrl: string) => Promise<boolean>,
): Promise<never> {
  try {
    const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } })
    const { path } = await ensureBrowser()
    const holds = await withServer(values['base-url'], async (baseUrl) => {
      const browser = await chromium.launch({ executablePath: path, args: LAUNCH_FLAGS })
      try {
        return await measure(browser, baseUrl)
      } finally {
        await browser.close()
      }
    })
    process.exit(holds ? 0 : 1)
  } catch (error) {
    process.exit(report(error))
  }
}
