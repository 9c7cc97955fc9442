import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../run/problem.mjs'
import { root } from '../../run/root.mjs'
import type { Command } from './promised'

/** Where a proxy of the proof finds and leaves what the operator's has elsewhere. */
export interface Place {
  /** Holds `fullchain.pem` and `privkey.pem`; the proxy writes here. */
  readonly folder: string
  /** Where Passgenau listens. */
  readonly upstream: number
  readonly port: number
  readonly plainPort: number
}

/** A reverse proxy that docs/operation has a configuration for. */
export interface ReverseProxy {
  readonly name: string
  /** That configuration with ports, certificate and folders of this moment, and nothing else changed. */
  readonly configuration: (place: Place) => string
  readonly check: (file: string, folder: string) => Command
  readonly run: (file: string, folder: string) => Command
  /** Whether it counts the requests of an address, and refuses what is too many. */
  readonly limitsByAddress: boolean
  /** Whether it writes down requests for pages. */
  readonly logs: boolean
}

/** Each of the changes has to find something: the file may have moved on. */
function changed(name: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Problem(`docs/operation/${name} nennt „${from}“ nicht mehr.`)
      return text.replaceAll(from, to)
    },
    readFileSync(join(root, 'docs/operation', name), 'utf8'),
  )
}

const NGINX_FOLDERS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

export const nginx: ReverseProxy = {
  name: 'nginx',
  configuration: ({ folder, upstream, port, plainPort }) => `daemon off; user root; pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
${NGINX_FOLDERS.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${changed('nginx.conf', [
  ['127.0.0.1:3000', `127.0.0.1:${upstream}`],
  ['listen 80;', `listen 127.0.0.1:${plainPort};`],
  ['listen [::]:80;', ''],
  ['listen 443 ssl http2;', `listen 127.0.0.1:${port} ssl http2;`],
  ['listen [::]:443 ssl http2;', ''],
  ['/etc/ssl/passgenau', folder],
  ['/var/log/nginx', folder],
])}
}
`,
  check: (file, folder) => ['nginx', '-t', '-p', folder, '-c', file],
  run: (file, folder) => ['nginx', '-p', folder, '-c', file],
  limitsByAddress: true,
  logs: true,
}

export const caddy: ReverseProxy = {
  name: 'Caddy',
  configuration: ({ folder, upstream, port, plainPort }) =>
    changed('Caddyfile', [
      ['127.0.0.1:3000', `127.0.0.1:${upstream}`],
      [
        '{\n\t# Messages',
        `{\n\tadmin off\n\tskip_install_trust\n\thttp_port ${plainPort}\n\thttps_port ${port}\n\t# Messages`,
      ],
      [
        '\npassgenau.example {',
        `\npassgenau.example {\n\ttls ${folder}/fullchain.pem ${folder}/privkey.pem\n\tbind 127.0.0.1`,
      ],
    ]),
  check: (file) => ['caddy', 'validate', '--adapter', 'caddyfile', '--config', file],
  run: (file) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', file],
  limitsByAddress: false,
  logs: false,
}
