import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { Problem } from '../run/problem.mjs'
import { run } from '../run/programs.mjs'
import { root } from '../run/root.mjs'
import { findRuntime } from '../run/runtime.mjs'

/** Chromium in a container, as root, without looking for updates in the middle of a test. */
export const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface FoundBrowser {
  readonly path: string
  /** Where it was found, in words. */
  readonly source: string
  readonly version: string
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const DOWNLOAD_MS = 120_000
const APT_MS = 10 * 60_000

// Asking for the version also proves that the file runs: some systems carry a "chromium" that only says where to get one.
function asBrowser(path: string, source: string): FoundBrowser | undefined {
  if (!path || !existsSync(path)) return undefined
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 ? { path, source, version: stdout.trim() } : undefined
}

function onPath(): FoundBrowser | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  for (const name of NAMES) {
    for (const folder of folders) {
      const browser = asBrowser(join(folder, name), 'installiert')
      if (browser) return browser
    }
  }
  return undefined
}

function ofPlaywright(): FoundBrowser | undefined {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright')
    return asBrowser(chromium.executablePath(), 'von Playwright')
  } catch {
    return undefined // Playwright is not installed, or knows no browser for this system.
  }
}

/** A browser that is already there, or `undefined`. */
export function findBrowser(): FoundBrowser | undefined {
  const wanted = process.env['CHROMIUM_PATH']
  if (!wanted) return onPath() ?? ofPlaywright()
  const browser = asBrowser(wanted, 'CHROMIUM_PATH')
  if (browser) return browser
  throw new Problem(`CHROMIUM_PATH zeigt auf keinen Browser, der läuft: ${wanted}`)
}

async function downloadWithPlaywright() {
  console.log('Kein Chromium gefunden. Playwright lädt eines herunter …')
  const { execPath, env } = findRuntime()
  const args = [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium']
  await run(execPath, args, { env, timeoutMs: DOWNLOAD_MS })
}

/** Does nothing where there is no apt, or nobody may install. */
export async function installWithApt(packages: readonly string[]) {
  if (!existsSync('/etc/debian_version')) return
  const isRoot = process.getuid?.() === 0
  const sudo = isRoot ? [] : ['sudo', '-n']
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return
  console.log(`Aus den Paketen des Systems wird installiert: ${packages.join(', ')} …`)
  const commands = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
  ]
  for (const words of commands) {
    const [command = 'env', ...args] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', ...words]
    if ((await run(command, args, { timeoutMs: APT_MS })).code !== 0) return
  }
}

/** A browser for the tests; fetches one if none is there. Says which. */
export async function ensureBrowser(): Promise<FoundBrowser> {
  let browser = findBrowser()
  for (const fetchOne of [downloadWithPlaywright, () => installWithApt(['chromium'])]) {
    if (browser) break
    await fetchOne()
    browser = findBrowser()
  }
  if (!browser) {
    throw new Problem(
      'Kein Chromium gefunden, und keines ließ sich laden. Bitte Chromium oder Chrome installieren ' +
        '(Debian: apt-get install chromium) oder CHROMIUM_PATH auf seine Datei setzen.',
    )
  }
  console.log(`Browser: ${browser.version} (${browser.source}, ${browser.path})`)
  return browser
}
