import { Problem } from './problem.mjs'

const DEFAULT_PORT = '3000'

export interface Settings {
  readonly port: number
  /** `undefined` stands for all interfaces. */
  readonly host: string | undefined
  /** The origin that people reach the site under. */
  readonly baseUrl: string
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return port
  throw new Problem(`PORT muss eine ganze Zahl von 1 bis 65535 sein, nicht „${text}“.`, 2)
}

function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isOrigin =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    // An origin alone serialises to itself and a slash: no user, path, query or fragment, not even an empty one.
    url.href === `${url.origin}/` &&
    !/[?#]/.test(text)
  if (isOrigin) return url.origin
  throw new Problem(
    `BASE_URL muss eine Adresse wie https://beispiel.de sein, ohne Pfad und Parameter, nicht „${text}“.`,
    2,
  )
}

/** What a person sets through the environment. An empty value counts as not set. */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const port = readPort(env['PORT'] || DEFAULT_PORT)
  return {
    port,
    host: env['HOST'] || undefined,
    baseUrl: readBaseUrl(env['BASE_URL'] || `http://localhost:${port}`),
  }
}

/** Whether a server that listens there is reached from this machine alone. */
export function isLoopback(host: string | undefined): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host ?? '')
}
