import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePortFrom } from '../../run/port'
import { type Circumstances, find, heightOf, inSight, type Tab } from './tab'

interface Start extends Circumstances {
  readonly driver: string
  readonly browser: string
  /** Of this start alone: home and files. */
  readonly folder: string
}

/** What stands for an element in an answer (WebDriver, section 12.2). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
/** Where the keys without a sign of their own stand (WebDriver, section 17.4.2). */
const CONTROL = '\uE009'
const FIRST_PORT = 4444
/** A window of the smallest kind: with its bars MiniBrowser is never narrower than 447 px. */
const BARE_WINDOW = 'popup,toolbar=no,menubar=no,location=no,status=no'

type Send = (path: string, body?: object, method?: 'GET' | 'DELETE') => Promise<unknown>

/** Sends commands of WebDriver (W3C) to a program on this machine. */
function sender(address: string): Send {
  return async (path, body = {}, method) => {
    const init = method ? { method } : { method: 'POST', body: JSON.stringify(body) }
    const response = await fetch(`${address}${path}`, init)
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null }
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`)
    return value
  }
}

/** A program under a screen that nobody sees; `stop` ends both. */
function startUnseen(program: string, args: readonly string[], home: string) {
  const screen = ['-a', '-s', '-screen 0 1600x1200x24 -nolisten tcp', program, ...args]
  const child = spawn('xvfb-run', screen, {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, LANG: 'de_DE.UTF-8', LANGUAGE: 'de' },
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}

/** WebKit for one journey: MiniBrowser, steered by WebKitWebDriver. */
export async function openWithWebDriver({ driver, browser, folder, scripts, storage }: Start): Promise<Tab> {
  const downloads = join(folder, 'downloads')
  mkdirSync(downloads)
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  const port = await freePortFrom(FIRST_PORT)
  const stop = startUnseen(driver, [`--port=${port}`], folder)
  try {
    const send = sender(`http://127.0.0.1:${port}`)
    await find('WebKitWebDriver', '', () => send('/status', {}, 'GET'))
    const args = [
      '--automation',
      '--javascript-can-open-windows-automatically=true',
      ...(scripts ? ['--enable-javascript=false'] : []),
      ...(storage ? ['--enable-html5-local-storage=false', '--cookies-policy=never'] : []),
    ]
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args } }
    const { sessionId } = (await send('/session', { capabilities: { alwaysMatch } })) as { sessionId: string }
    const session: Send = (path, ...rest) => send(`/session/${sessionId}${path}`, ...rest)
    await showBareWindow(session)
    const close = async () => {
      await session('', {}, 'DELETE').finally(stop)
    }
    return tabOf(session, downloads, close)
  } catch (error) {
    await stop()
    throw error
  }
}

async function showBareWindow(session: Send) {
  const first = await session('/window', {}, 'GET')
  await session('/execute/sync', { script: `window.open('about:blank', '', '${BARE_WINDOW}')`, args: [] })
  const other = await find('a second window', '', async () =>
    ((await session('/window/handles', {}, 'GET')) as string[]).find((one) => one !== first),
  )
  await session('/window', { handle: other })
}

function tabOf(session: Send, downloads: string, close: () => Promise<void>): Tab {
  const evaluate = (script: (...args: never[]) => unknown, ...args: readonly unknown[]) =>
    session('/execute/sync', { script: `return (${script}).apply(null, arguments)`, args })
  const element = async (selector: string, text = '') => {
    const found = await find(selector, text, () => evaluate(inSight, selector, text))
    return `/element/${(found as Record<string, string>)[ELEMENT]}`
  }
  const keys = async (selector: string, text: string) =>
    void (await session(`${await element(selector)}/value`, { text }))
  return {
    downloads,
    close,
    open: async (address) => void (await session('/url', { url: address })),
    evaluate: evaluate as Tab['evaluate'],
    click: async (selector, text) => void (await session(`${await element(selector, text)}/click`)),
    type: keys,
    paste: (selector) => keys(selector, `${CONTROL}v`),
    upload: (selector, files) => keys(selector, files.join('\n')),
    back: async () => void (await session('/back')),
    forward: async () => void (await session('/forward')),
    reload: async () => void (await session('/refresh')),
    resize: async (width) => void (await session('/window/rect', { width, height: heightOf(width) })),
    // Known to the standard, not to WebKitWebDriver.
    print: async () => null,
  }
}
