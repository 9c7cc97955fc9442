import { Problem } from './problem.mjs'

const DEFAULT_PORT = '3000'

function readPort(text) {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return port
  throw new Problem(`PORT muss eine ganze Zahl von 1 bis 65535 sein, nicht „${text}“.`, 2)
}

function readBaseUrl(text) {
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
export function readSettings(env = process.env) {
  const port = readPort(env.PORT || DEFAULT_PORT)
  return {
    port,
    /** `undefined` stands for all interfaces. */
    host: env.HOST || undefined,
    baseUrl: readBaseUrl(env.BASE_URL || `http://localhost:${port}`),
  }
}
