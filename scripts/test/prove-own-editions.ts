import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WITHOUT_OPERATOR } from '../../lib/operator/variables'
import { ensureBuilt } from '../run/build'
import { report } from '../run/problem.mjs'
import { onStopSignal, stopRunning } from '../run/programs.mjs'
import { root } from '../run/root.mjs'
import { loopbackSettings, startServer } from '../run/server'
import { ensureBrowser } from './browser'
import { copyBuild, tool } from './proving'

/**
 * Shows that an operator's own edition needs no code: a copy of the build is started with the example of docs/editions.md
 * and read in a browser.
 */
async function prove(folder: string) {
  const browser = await ensureBrowser()
  await ensureBuilt()
  copyBuild(folder)
  const server = await startServer(await loopbackSettings(), {
    project: folder,
    env: {
      ...WITHOUT_OPERATOR,
      PASSGENAU_NAME: 'Handwerkskammer Musterstadt',
      PASSGENAU_EDITIONS: 'docs/editions/handwerk-2027.json',
    },
  })
  try {
    await tool(
      root,
      ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e-own-editions/playwright.config.ts'],
      { CHROMIUM_PATH: browser.path, E2E_BASE_URL: server.address },
    )
  } finally {
    await server.stop()
  }
}

onStopSignal((code) => {
  stopRunning()
  process.exitCode = code
})
const folder = mkdtempSync(join(tmpdir(), 'passgenau-own-editions-'))
try {
  await prove(join(folder, 'passgenau'))
} catch (error) {
  process.exitCode ||= report(error)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
