import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { report } from '../run/problem.mjs'
import { onStopSignal, stopRunning } from '../run/programs.mjs'
import { root } from '../run/root.mjs'
import { loopbackSettings, startServer } from '../run/server'
import { ensureBrowser } from './browser'
import { copyProject, tool } from './proving'
import { inPseudoLanguage, pseudoMessage } from './pseudo-language'

/**
 * Shows that a third language needs files and one line: a language that nobody speaks is made from the German one in a
 * copy of the project, built, served and looked at, page by page. What is not in it is fixed in the code.
 */
const LOCALE = 'xx'

function addLanguage(folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const file of filesIn(folder, 'messages', /(?:^|[./])de(?:\/.+)?\.json$/)) {
    const words = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const own = inPseudoLanguage(words, pseudoMessage)
    write(file.replace(/\bde\b/, LOCALE), JSON.stringify(own))
  }
  for (const file of filesIn(folder, 'content', /(?:^|[./])de\.ts$/)) {
    const steps = '../'.repeat(file.split('/').length - 1)
    write(
      file.replace(/\bde\.ts$/, `${LOCALE}.ts`),
      `import * as german from './${file.split('/').at(-1)?.replace('.ts', '')}'
import { inPseudoLanguage } from '${steps}scripts/test/pseudo-language'
const own = inPseudoLanguage({ ...german })
export const { ${exportOf(readFileSync(join(folder, file), 'utf8'))} } = own
`,
    )
  }
  for (const name of ['failures', 'failures-of-pages']) {
    const file = `i18n/${name}.ts`
    const source = readFileSync(join(folder, file), 'utf8')
    const line = source.split('\n', 1)[0]?.replaceAll(/\bde\b/g, LOCALE)
    write(file, `${line}\n${source.replace('{ de,', `{ de, ${LOCALE},`)}`)
  }
}

const exportOf = (source: string) => /^export const (\w+)/m.exec(source)?.[1] ?? ''

function filesIn(folder: string, below: string, ending: RegExp): readonly string[] {
  return readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(below, name))
}

async function prove(folder: string) {
  const browser = await ensureBrowser()
  console.log(`Kopie mit der Sprache ${LOCALE} …`)
  copyProject(folder)
  addLanguage(folder)
  const hooks = ['--import', './scripts/run/typescript-imports.mjs']
  await tool(folder, [...hooks, 'scripts/release/freeze-editions.ts'])
  await tool(folder, [...hooks, 'scripts/run/build.ts'])
  const server = await startServer(await loopbackSettings(), { project: folder })
  try {
    const config = ['--config', 'e2e-languages/playwright.config.ts', ...process.argv.slice(2)]
    await tool(root, ['node_modules/@playwright/test/cli.js', 'test', ...config], {
      CHROMIUM_PATH: browser.path,
      E2E_BASE_URL: server.address,
      E2E_MESSAGES: join(folder, 'messages'),
    })
  } finally {
    await server.stop()
  }
}

onStopSignal((code) => {
  stopRunning()
  process.exitCode = code
})
const folder = mkdtempSync(join(tmpdir(), 'passgenau-languages-'))
try {
  await prove(join(folder, 'passgenau'))
} catch (error) {
  process.exitCode ||= report(error)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
