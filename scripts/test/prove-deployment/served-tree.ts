import { spawn, spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../../run/problem.mjs'
import type { Command } from './promised'

/** Nobody in particular: any user that is not root and owns nothing of the tree. */
const USER = 65534
const READY_MS = 120_000
const PATH = 'PATH=/usr/local/bin:/usr/bin:/bin'

interface Served {
  readonly tree: string
  readonly command: Command
  /** The folder of a Node as an image has it; `null`: what the machine and the tree have. */
  readonly nodeFolder: string | null
  /** All that the process is told: as in a container or a unit, nothing of ours reaches it. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * In a mount namespace of its own: the tree at its place, everything read-only but /tmp as compose.yaml has it and the
 * unit's RuntimeDirectory, and a program in it without rights.
 */
const MOUNTED = `set -e
tree=$1 node=$2; shift 2
mount -t tmpfs none /srv; mkdir /srv/passgenau
mount --bind "$tree" /srv/passgenau; mount -o remount,ro,bind /srv/passgenau
[ -z "$node" ] || mount --bind "$node" /usr/local/bin
mount -t tmpfs -o size=64m,mode=1777 none /tmp
mount -t tmpfs none /run; mkdir -m 1777 /run/passgenau
mount -o remount,ro,bind /
cd /srv/passgenau; umask 0077
exec setpriv --reuid=${USER} --regid=${USER} --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all "$@"`

/** Serves a tree at /srv/passgenau, read-only, as a user without rights. Resolves when it is ready. */
export async function serveTree({ tree, command, nodeFolder, env }: Served) {
  chmodSync(dirname(tree), 0o755)
  const clean = ['-i', PATH, ...Object.entries(env).map((pair) => pair.join('='))]
  const args = [...clean, 'unshare', '--mount', 'sh', '-c', MOUNTED, 'sh', tree, nodeFolder ?? '', ...command]
  const child = spawn('env', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  const began = performance.now()
  let isOver = false
  ended.then(() => {
    isOver = true
  })
  /** Runs another program where the server runs, as that server's user. */
  function alongside(other: Command): number | null {
    const inside = [
      'nsenter',
      '--target',
      `${child.pid}`,
      '--mount',
      'setpriv',
      `--reuid=${USER}`,
      '--clear-groups',
    ]
    return spawnSync('env', [...clean, ...inside, ...other]).status
  }
  async function stop() {
    child.kill('SIGTERM')
    const code = await ended
    if (code !== 0) throw new Problem(`Der Server endete mit ${code} statt mit 0.`)
  }
  while (!isOver && performance.now() - began < READY_MS) {
    const answer = await fetch(`http://127.0.0.1:${env['PORT']}/healthz`).catch(() => null)
    if (answer?.ok) return { readyAfter: (performance.now() - began) / 1000, alongside, stop }
    await pause(200)
  }
  child.kill('SIGKILL')
  throw new Problem('Der nur lesbare Dateibaum hat keinen Server ergeben.')
}
