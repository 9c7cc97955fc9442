import { ensureBuilt } from '../run/build'
import { report } from '../run/problem.mjs'
import { onStopSignal, stopRunning } from '../run/programs.mjs'
import { root } from '../run/root.mjs'
import { loopbackSettings, startServer } from '../run/server'
import { ensureBrowser } from './browser'
import { tool } from './proving'

/** What the journeys of the normal run show by example, shown once more for every page and every state of it. */
async function prove() {
  const browser = await ensureBrowser()
  const settings = await loopbackSettings()
  await ensureBuilt()
  const server = await startServer(settings)
  try {
    const config = ['--config', 'e2e-pages/playwright.config.ts', ...process.argv.slice(2)]
    await tool(root, ['node_modules/@playwright/test/cli.js', 'test', ...config], {
      CHROMIUM_PATH: browser.path,
      E2E_BASE_URL: server.address,
      E2E_PUBLIC_URL: settings.baseUrl,
    })
  } finally {
    await server.stop()
  }
}

onStopSignal((code) => {
  stopRunning()
  process.exitCode = code
})
try {
  await prove()
} catch (error) {
  process.exitCode ||= report(error)
}
