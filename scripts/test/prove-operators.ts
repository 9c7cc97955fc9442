import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOGO, OPERATORS, type OperatorName } from '../../e2e-operators/operators'
import { WITHOUT_OPERATOR } from '../../lib/operator/variables'
import { ensureBuilt } from '../run/build'
import { Problem, report } from '../run/problem.mjs'
import { onStopSignal, run, stopRunning } from '../run/programs.mjs'
import { root } from '../run/root.mjs'
import { findRuntime } from '../run/runtime.mjs'
import { loopbackSettings, startServer } from '../run/server'
import { ensureBrowser } from './browser'
import { copyBuild } from './proving'

/**
 * Shows that one build is anybody's site: a copy of it is started under two addresses with two operators' files, one after
 * the other, and read in a browser. Nothing is built for the second.
 */
async function proveFor(name: OperatorName, folder: string, browser: string) {
  const { baseUrl, file } = OPERATORS[name]
  writeFileSync(join(folder, 'logo.svg'), LOGO)
  writeFileSync(join(folder, 'operator.json'), JSON.stringify(file))
  const settings = { ...(await loopbackSettings()), baseUrl }
  const startedAt = performance.now()
  const server = await startServer(settings, {
    project: folder,
    env: { ...WITHOUT_OPERATOR, PASSGENAU_CONFIG: 'operator.json' },
  })
  console.log(`${name}: gestartet in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  try {
    const runtime = findRuntime()
    const spec = ['test', '--config', 'e2e-operators/playwright.config.ts']
    const { code } = await run(runtime.execPath, ['node_modules/@playwright/test/cli.js', ...spec], {
      cwd: root,
      env: {
        ...runtime.env,
        CHROMIUM_PATH: browser,
        E2E_BASE_URL: server.address,
        E2E_OPERATOR: name,
      },
      timeoutMs: 20 * 60_000,
    })
    if (code !== 0)
      throw new Problem(`${name}: Der Beweis ist gescheitert (Code ${code}).\n${server.lastLines()}`)
  } finally {
    await server.stop()
  }
}

onStopSignal((code) => {
  stopRunning()
  process.exitCode = code
})
const folder = mkdtempSync(join(tmpdir(), 'passgenau-operators-'))
try {
  const { path } = await ensureBrowser()
  await ensureBuilt()
  const copy = join(folder, 'passgenau')
  copyBuild(copy)
  for (const name of Object.keys(OPERATORS) as OperatorName[]) await proveFor(name, copy, path)
} catch (error) {
  process.exitCode ||= report(error)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
