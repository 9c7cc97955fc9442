import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  type ClientRequest,
  createServer,
  get,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFront } from '../../scripts/front.mjs'
import { anyFreePort } from '../../scripts/port.mjs'

/** The server behind: remembers what it was asked, and answers only /healthz by itself. */
type Asked = { readonly incoming: IncomingMessage; readonly response: ServerResponse }
let asked: Asked[] = []
let behind: Server
let front: Server

const portOf = (server: Server) => (server.address() as AddressInfo).port
const countOf = (part: string) => asked.filter(({ incoming }) => incoming.url?.includes(part)).length

async function listen(server: Server) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** A request of its own connection that may fail without anyone noticing. */
function knock(path: string): ClientRequest {
  return get({ port: portOf(front), host: '127.0.0.1', path, agent: false }, (answer) => answer.resume()).on(
    'error',
    () => {},
  )
}

const answerTo = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${portOf(front)}${path}`, init)

beforeEach(async () => {
  asked = []
  behind = await listen(
    createServer((incoming, response) => {
      if (incoming.url === '/healthz') return void response.end('well')
      asked.push({ incoming, response })
    }),
  )
  front = await listen(createFront(portOf(behind)))
})

afterEach(() => {
  for (const server of [front, behind]) {
    server.close()
    server.closeAllConnections()
  }
})

test('health checks wait behind nothing, pages not behind pictures, and the others in their turn', async () => {
  for (let number = 0; number < 100; number += 1) knock(`/results/${number}/opengraph-image`)
  await vi.waitFor(() => expect(countOf('image')).toBe(28))
  for (let number = 0; number < 40; number += 1) knock(`/results/${number}?page`)
  await vi.waitFor(() => expect(countOf('?page')).toBe(16))
  expect(await (await answerTo('/healthz')).text()).toBe('well')
  expect([countOf('image'), countOf('?page')]).toEqual([28, 16])

  while (countOf('?page') < 40) {
    const before = countOf('?page')
    asked
      .find(({ incoming, response }) => incoming.url?.includes('?page') && !response.headersSent)
      ?.response.end()
    await vi.waitFor(() => expect(countOf('?page')).toBe(before + 1))
  }
})

test('neither slow readers nor slow senders hold up the others', async () => {
  for (let number = 0; number < 16; number += 1) {
    request({ port: portOf(front), host: '127.0.0.1', method: 'POST', path: '/sent' })
      .on('error', () => {})
      .write('a')
    knock(`/read/${number}`)
  }
  await vi.waitFor(() => expect([countOf('/sent'), countOf('/read')]).toEqual([16, 16]))
  for (const { incoming, response } of asked) if (incoming.url?.includes('/read')) response.write('begin')
  knock('/next')
  await vi.waitFor(() => expect(countOf('/next')).toBe(1))
})

test('who goes is forgotten: the work behind is broken off, and what still waits is never begun', async () => {
  const clients = Array.from({ length: 20 }, (_, number) => knock(`/${number}`))
  await vi.waitFor(() => expect(asked.length).toBe(16))
  const ends = asked.map(({ response }) => once(response, 'close'))
  for (const client of clients.toReversed()) client.destroy()
  await Promise.all(ends)
  knock('/later')
  await vi.waitFor(() => expect(countOf('/later')).toBe(1))
  expect(asked.length).toBe(17)
})

test('an answer that breaks off behind breaks off in front', async () => {
  const reading = answerTo('/').then((answer) => answer.text())
  await vi.waitFor(() => expect(asked.length).toBe(1))
  asked[0]?.response.write('begin')
  setTimeout(() => asked[0]?.response.destroy(), 50)
  await expect(reading).rejects.toThrow()
})

test('address, host, headers and body arrive as they were sent, both ways', async () => {
  const socket = connect(portOf(front), '127.0.0.1')
  const heard = text(socket)
  socket.write(
    'POST /%ff?a=%zz HTTP/1.1\r\nhOST: odd_host:1\r\nX-Twice: 1\r\nX-Twice: 2\r\n' +
      'Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n',
  )
  await vi.waitFor(() => expect(asked.length).toBe(1))
  const [{ incoming, response }] = asked as [Asked]
  expect(incoming.url).toBe('/%ff?a=%zz')
  expect(incoming.rawHeaders.slice(0, 6)).toEqual(['hOST', 'odd_host:1', 'X-Twice', '1', 'X-Twice', '2'])
  expect(await text(incoming)).toBe('abc')
  response.writeHead(422, 'No', ['Link', '<a>', 'Link', '<b>', 'Content-Length', '2'])
  response.end('no')
  const answer = await heard
  expect(answer).toMatch(/^HTTP\/1.1 422 No\r\nLink: <a>\r\nLink: <b>\r\nContent-Length: 2\r\n/)
  expect(answer).toMatch(/Connection: close\r\n\r\nno$/)
})

test('a health check without a host, as HTTP/1.0 has it, is answered', async () => {
  const socket = connect(portOf(front), '127.0.0.1')
  socket.write('GET /healthz HTTP/1.0\r\n\r\n')
  const answer = await text(socket)
  expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n/)
  expect(answer).toMatch(/\r\n\r\nwell$/)
})

test('with nobody behind, a readable page says so', async () => {
  behind.close()
  behind.closeAllConnections()
  const answer = await answerTo('/results/x')
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store'])
  expect(await answer.text()).toContain('noch einmal versuchen')
  expect((await answerTo('/healthz')).status).toBe(503)
})

test('asked to end, the process finishes what is on its way and takes nothing new', async () => {
  const port = await anyFreePort()
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../scripts/front-process.mjs')], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', NEXT_PORT: String(portOf(behind)) },
  })
  const ended = once(child, 'exit')
  const address = `http://127.0.0.1:${port}`
  await vi.waitFor(async () => expect((await fetch(`${address}/healthz`)).status).toBe(200), 10_000)
  const answer = fetch(`${address}/slow`)
  await vi.waitFor(() => expect(asked.length).toBe(1))
  child.kill('SIGTERM')
  await vi.waitFor(() => expect(fetch(`${address}/healthz`)).rejects.toThrow())
  asked[0]?.response.end('to the end')
  expect(await (await answer).text()).toBe('to the end')
  expect(await ended).toEqual([0, null])
})
