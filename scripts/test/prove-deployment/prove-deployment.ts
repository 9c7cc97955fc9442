import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../../run/build'
import { anyFreePort } from '../../run/port'
import { Problem, report } from '../../run/problem.mjs'
import { onStopSignal, stopRunning } from '../../run/programs.mjs'
import { findRuntime } from '../../run/runtime.mjs'
import { smoke } from '../smoke'
import { imageCommand, imageHealthCheck, unitCommand, unitEnvironment } from './promised'
import { caddy, nginx } from './proxies'
import { serveTree } from './served-tree'
import { imageTree, sizeOf, unitTree } from './trees'
import { tryProxy } from './try-proxy'

/**
 * Runs what the Dockerfile, the systemd unit and the proxies' configurations promise, as far as that goes without Docker and
 * systemd: their own command lines, in their file trees, read-only and without rights. Linux, as root, with nginx, caddy
 * and openssl. What it cannot try is said at the end.
 */
const PUBLIC = ['https://eins.example', 'https://zwei.example'] as const

/** The image's tree under two addresses, the second one behind both proxies. */
async function proveImage(folder: string) {
  const tree = join(folder, 'image')
  imageTree(tree)
  console.log(`Dateibaum des Images: ${sizeOf(tree)}`)
  const nodeFolder = join(folder, 'node')
  mkdirSync(nodeFolder)
  copyFileSync(findRuntime().execPath, join(nodeFolder, 'node'))
  for (const baseUrl of PUBLIC) {
    const port = await anyFreePort()
    const env = { NODE_ENV: 'production', PORT: `${port}`, BASE_URL: baseUrl }
    const server = await serveTree({ tree, command: imageCommand(), nodeFolder, env })
    try {
      const asked = await smoke(`http://127.0.0.1:${port}`, baseUrl)
      if (server.alongside(imageHealthCheck()) !== 0) throw new Problem('HEALTHCHECK meldet krank.')
      console.log(
        `Image als ${baseUrl}: ${asked} Antworten, gesund, bereit nach ${server.readyAfter.toFixed(1)} s`,
      )
      if (baseUrl === PUBLIC[1])
        for (const proxy of [nginx, caddy])
          await tryProxy(proxy, port, (said) => console.log(`${proxy.name}: ${said}`))
    } finally {
      await server.stop()
    }
  }
}

/** What the unit starts, with its variables, in a tree as the operator has it. */
async function proveUnit(folder: string) {
  const tree = join(folder, 'unit')
  unitTree(tree)
  const port = await anyFreePort()
  const env = { ...unitEnvironment(), PORT: `${port}` }
  const server = await serveTree({ tree, command: unitCommand(), nodeFolder: null, env })
  try {
    const asked = await smoke(`http://127.0.0.1:${port}`, unitEnvironment()['BASE_URL'] ?? '')
    console.log(`Unit: ${asked} Antworten, bereit nach ${server.readyAfter.toFixed(1)} s`)
  } finally {
    await server.stop()
  }
}

onStopSignal((code) => {
  stopRunning()
  process.exitCode = code
})
const folder = mkdtempSync(join(tmpdir(), 'passgenau-deployment-'))
try {
  if (process.getuid?.() !== 0)
    throw new Problem('Dafür braucht es root: Die Dateibäume werden nur lesbar eingehängt.')
  await ensureBuilt()
  await proveImage(folder)
  await proveUnit(folder)
  console.log(
    'Nicht erprobt, weil es hier nicht läuft: docker build, compose, systemd selbst (docs/operation.md).',
  )
} catch (error) {
  process.exitCode ||= report(error)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
