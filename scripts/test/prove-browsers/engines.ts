import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findBrowser } from '../browser'
import type { Circumstances, Tab } from './tab'
import { openWithPuppeteer } from './with-puppeteer'
import { openWithWebDriver } from './with-webdriver'

/** A browser that was found on this machine. */
export interface Engine {
  readonly version: string
  /** It cannot be steered with JavaScript off. */
  readonly needsScripts?: true
  /** Starts it anew, with nothing from before; `folder` is an empty one of its own. */
  readonly start: (folder: string, circumstances: Circumstances) => Promise<Tab>
}

/** An engine that the application is proved in, whether it is there or not. */
export interface WantedEngine {
  readonly name: string
  /** Debian's packages that bring it. */
  readonly packages: readonly string[]
  readonly find: () => Engine | undefined
}

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
}

function versionOf(...command: readonly [string, ...string[]]): string {
  const [program, ...args] = command
  const { stdout } = spawnSync(program, [...args, '--version'], { encoding: 'utf8', timeout: 30_000 })
  return stdout.trim().split('\n')[0] ?? ''
}

export const ENGINES: readonly WantedEngine[] = [
  {
    name: 'Chromium',
    packages: ['chromium'],
    find: () => {
      const found = findBrowser()
      return (
        found && {
          version: found.version,
          start: (folder, circumstances) =>
            openWithPuppeteer({ browser: 'chrome', path: found.path, folder, ...circumstances }),
        }
      )
    },
  },
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    find: () => {
      const path = onPath('firefox', 'firefox-esr')
      if (!path) return undefined
      return {
        version: versionOf(path),
        needsScripts: true,
        start: (folder, circumstances) =>
          openWithPuppeteer({ browser: 'firefox', path, folder, ...circumstances }),
      }
    },
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => {
      const driver = onPath('WebKitWebDriver')
      const [browser] = globSync('/usr/lib*/{,*/}webkit*gtk-*/MiniBrowser')
      if (!driver || !browser || !onPath('xvfb-run')) return undefined
      return {
        version: versionOf('xvfb-run', '-a', browser),
        start: (folder, circumstances) => openWithWebDriver({ driver, browser, folder, ...circumstances }),
      }
    },
  },
]
