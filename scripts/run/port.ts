import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { Problem } from './problem.mjs'

/** The reason why nothing can listen there (EADDRINUSE, EACCES …), or `undefined` if the port is free. */
function obstacle(port: number, host?: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}

export async function requireFreePort(port: number, host: string | undefined): Promise<void> {
  const code = await obstacle(port, host)
  if (!code) return
  if (code === 'EADDRINUSE') {
    throw new Problem(
      `Port ${port} ist schon belegt. Bitte einen anderen wählen, etwa: PORT=${port + 1} npm start`,
    )
  }
  throw new Problem(`Auf ${host ? `HOST ${host}, ` : ''}Port ${port} kann nichts gestartet werden (${code}).`)
}

/** The first free port from `first` on. Asked on all interfaces, so that "localhost" means one server only. */
export async function freePortFrom(first: number): Promise<number> {
  for (let port = first; port < first + 100; port += 1) {
    if ((await obstacle(port)) === undefined) return port
  }
  throw new Problem(`Von Port ${first} an ist keiner von hundert frei.`)
}

/** A port that is free now, on this machine alone. */
export async function anyFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
