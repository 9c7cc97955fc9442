import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { anyFreePort } from '../../run/port'

const READY_TRIES = 50
const READY_PAUSE_MS = 100

export const hasNginx = () => spawnSync('nginx', ['-v']).status === 0

/** Static files only: as they were packed beforehand, or packed for each request as hard as Node does. */
const configuration = (folder: string, port: number) => `
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000000;
  default_type "text/html; charset=utf-8";
  client_body_temp_path ${folder};
  proxy_temp_path ${folder};
  fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder};
  scgi_temp_path ${folder};
  gzip_comp_level 6;
  server {
    listen 127.0.0.1:${port};
    location /packed/ { alias ${folder}/; gzip_static on; }
    location /packing/ { alias ${folder}/; gzip on; }
  }
}
`

function isAnswering(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume()
      resolve(true)
    }).on('error', () => resolve(false))
  })
}

/** Where a file is to be had as it was packed beforehand, and where it is packed for each request. */
export interface FileAddresses {
  readonly packed: string
  readonly packing: string
}

/** Serves bodies, compressed with gzip, as static files at their places in the list while `use` works. */
export async function withNginx<Result>(
  bodies: readonly Buffer[],
  use: (addresses: readonly FileAddresses[]) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'passgenau-nginx-'))
  bodies.forEach((body, place) => {
    writeFileSync(join(folder, `${place}.html.gz`), body)
    writeFileSync(join(folder, `${place}.html`), gunzipSync(body))
  })
  const port = await anyFreePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port))
  const server = spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  function remove() {
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
  // Not left behind, however this process ends.
  process.once('exit', remove)
  try {
    const site = `http://127.0.0.1:${port}`
    const addresses = bodies.map((_, place) => ({
      packed: `${site}/packed/${place}.html`,
      packing: `${site}/packing/${place}.html`,
    }))
    let tries = 0
    while (!(await isAnswering(`${site}/`))) {
      tries += 1
      if (tries > READY_TRIES) throw new Error('nginx does not answer.')
      await pause(READY_PAUSE_MS)
    }
    return await use(addresses)
  } finally {
    server.kill('SIGTERM')
    await ended
    process.off('exit', remove)
    remove()
  }
}
