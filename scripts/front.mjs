import { Agent, request as ask, createServer } from 'node:http'
import { pipeline } from 'node:stream'
import { createLine } from './line.mjs'

/**
 * What Next is given at once. Its event loop accepts one connection a turn and is busy for milliseconds in each; what
 * knocks there waits behind all that knocked before. Here it waits by kind, and pages do not wait for pictures. Of these,
 * two more than the desk in app/picture holds: they get the general picture.
 */
const PLACES = { page: 16, picture: 28 }
const PLACE_MS = 10_000
/** Kept open for health checks alone, because a new one would wait for Next to accept it. serve.mjs opens them. */
export const HEALTH_CONNECTIONS = 8
/** Well before Next would close an idle connection, so that none breaks under a request. */
const IDLE_MS = 10_000
/** An answer may name the address of a hundred results more than once. */
const ANSWER_HEADER_BYTES = 64 * 1024
const PICTURE = /\/(?:opengraph|square)-image(?:\?|$)/

/** They speak about one connection only; Node writes its own for the other. */
const OF_A_REQUEST = new Set('connection expect keep-alive proxy-connection te trailer upgrade'.split(' '))
const OF_AN_ANSWER = new Set([...OF_A_REQUEST, 'transfer-encoding'])

const UNAVAILABLE = `<!doctype html><html lang="de"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Passgenau</title>
<p>Passgenau antwortet gerade nicht. Bitte in einem Moment noch einmal versuchen.
`

/** Names and values in turn, as received. */
function without(dropped, rawHeaders) {
  return rawHeaders.filter((_, index) => !dropped.has(rawHeaders[index - (index % 2)].toLowerCase()))
}

function answerUnavailable(response) {
  response.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'retry-after': '2',
  })
  response.end(UNAVAILABLE)
}

/** A server that passes everything on to Next, which listens at this port for this machine only. */
export function createFront(port) {
  const lines = {
    page: createLine(PLACES.page, PLACE_MS),
    picture: createLine(PLACES.picture, PLACE_MS),
  }
  const agent = new Agent({ keepAlive: true, timeout: IDLE_MS })
  const healthAgent = new Agent({ keepAlive: true, maxSockets: HEALTH_CONNECTIONS })

  /** A sender may take long over a body, and must not hold a place meanwhile: requests with one do not wait. */
  function lineOf({ method, url }) {
    if (url === '/healthz' || !['GET', 'HEAD'].includes(method)) return undefined
    return PICTURE.test(url) ? lines.picture : lines.page
  }

  function passOn(incoming, response, leave = () => {}) {
    const headers = without(OF_A_REQUEST, incoming.rawHeaders)
    // HTTP/1.0 does without, and some balancers check the health with it.
    if (incoming.headers.host === undefined) headers.push('Host', `127.0.0.1:${port}`)
    const outgoing = ask({
      host: '127.0.0.1',
      port,
      method: incoming.method,
      path: incoming.url,
      headers,
      agent: incoming.url === '/healthz' ? healthAgent : agent,
      maxHeaderSize: ANSWER_HEADER_BYTES,
    })
    outgoing.once('response', (answer) => {
      // The work is done, and a slow reader must not hold a place.
      leave()
      response.writeHead(answer.statusCode, answer.statusMessage, without(OF_AN_ANSWER, answer.rawHeaders))
      // Whichever side breaks off, so does the other.
      pipeline(answer, response, () => {})
    })
    outgoing.on('error', () => {
      leave()
      if (!response.headersSent && !response.destroyed) answerUnavailable(response)
    })
    response.once('close', () => {
      if (!response.writableFinished) outgoing.destroy()
    })
    incoming.pipe(outgoing)
  }

  return createServer((incoming, response) => {
    const line = lineOf(incoming)
    if (!line) return passOn(incoming, response)
    const leave = line.join(() => passOn(incoming, response, () => leave()))
    response.once('close', leave)
  })
}
