import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findLocales } from '../../i18n/find-locales.js'
import { ensureBuilt } from '../run/build'
import { report } from '../run/problem.mjs'
import { onStopSignal, stopRunning } from '../run/programs.mjs'
import { root } from '../run/root.mjs'
import { loopbackSettings, type RunningServer, startServer } from '../run/server'
import { ensureBrowser } from './browser'
import { copyProject, tool } from './proving'

/**
 * Shows that old links never break: releases the invented edition 2027-test in a copy of the project, by the steps of
 * docs/decisions/0006-editions.md, builds and serves the copy beside the project as it is, and compares both in a browser.
 */
const EDITION = '2027-test'

const CONTENT: Readonly<Record<string, string>> = {
  [`content/${EDITION}/structure.ts`]:
    "export { edition2027 as questionnaire } from '../../tests/lib/editions/edition-2027-test'\n",
  // Read in German alone; the other languages have to be there.
  ...Object.fromEntries(
    findLocales()
      .split(',')
      .map((locale) => [
        `content/${EDITION}/${locale}.ts`,
        "export { wording } from '../../tests/lib/editions/edition-2027-test-de'\n",
      ]),
  ),
  'content/editions.ts': `import type { Questionnaire } from '../lib/instrument/vocabulary'
import { questionnaire as edition2026_1 } from './2026-1/structure'
import { questionnaire as edition2027 } from './${EDITION}/structure'

export const EDITIONS: readonly Questionnaire[] = [edition2026_1, edition2027]
`,
}

function addEdition(folder: string) {
  mkdirSync(join(folder, 'content', EDITION))
  for (const [file, text] of Object.entries(CONTENT)) writeFileSync(join(folder, file), text)
}

async function prove(folder: string) {
  const browser = await ensureBrowser()
  await ensureBuilt()

  console.log(`Kopie mit der Ausgabe ${EDITION} …`)
  copyProject(folder)
  addEdition(folder)
  const hooks = ['--import', './scripts/run/typescript-imports.mjs']
  await tool(folder, [...hooks, 'scripts/release/freeze-editions.ts'])
  await tool(folder, [...hooks, 'scripts/run/build.ts'])

  // Ports are looked for now: minutes ago others were free.
  const before = await startServer(await loopbackSettings())
  let after: RunningServer | undefined
  try {
    after = await startServer(await loopbackSettings(), { project: folder })
    const spec = [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'e2e-editions/playwright.config.ts',
    ]
    await tool(root, spec, {
      CHROMIUM_PATH: browser.path,
      E2E_BASE_URL: after.address,
      E2E_UNTOUCHED_URL: before.address,
    })
  } finally {
    await after?.stop()
    await before.stop()
  }
}

onStopSignal((code) => {
  stopRunning()
  process.exitCode = code
})
const folder = mkdtempSync(join(tmpdir(), 'passgenau-editions-'))
try {
  await prove(join(folder, 'passgenau'))
} catch (error) {
  process.exitCode ||= report(error)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
