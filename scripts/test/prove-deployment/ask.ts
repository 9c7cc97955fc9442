import { request as plainRequest } from 'node:http'
import { request as securedRequest } from 'node:https'

export interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

interface Options {
  readonly body?: Buffer
  readonly type?: string
  readonly referer?: string
  readonly isPlain?: boolean
}

/** The name that the configurations are written for. */
const HOST = 'passgenau.example'

/** Asks a proxy on this machine as if it were the public one. */
export function ask(
  port: number,
  path: string,
  { body, type, referer, isPlain = false }: Options = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method: body ? 'POST' : 'GET',
      headers: {
        host: HOST,
        'accept-encoding': 'gzip',
        ...(type && { 'content-type': type }),
        ...(referer && { referer }),
      },
      agent: false as const,
    }
    const asked = isPlain
      ? plainRequest(options)
      : // The proof signs its certificate itself.
        securedRequest({ ...options, servername: HOST, rejectUnauthorized: false })
    asked
      .once('response', (response) => {
        response.resume()
        response.once('end', () => resolve({ status: response.statusCode, headers: response.headers }))
        response.once('error', reject)
      })
      .once('error', reject)
      .end(body)
  })
}
