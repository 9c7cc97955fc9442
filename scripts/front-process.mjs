import { createFront } from './front.mjs'

/** A process whose event loop has nothing else to do, see serve.mjs. */
const END_MS = 8_000
const { PORT, HOST, NEXT_PORT } = process.env

const server = createFront(Number(NEXT_PORT))
server.once('error', (error) => {
  console.error(`Port ${PORT}: ${error.message}`)
  process.exit(1)
})
server.listen({ port: Number(PORT), host: HOST || undefined })

function stop() {
  server.close(() => process.exit(0))
  // A kept connection ends with the answer that is on its way, one that never asks for anything at the latest then.
  setInterval(() => server.closeIdleConnections(), 50)
  setTimeout(() => server.closeAllConnections(), END_MS)
}
// A terminal sends its signal to every process, and may repeat it.
let isAsked = false
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(signal, () => {
    if (!isAsked) stop()
    isAsked = true
  })
}
