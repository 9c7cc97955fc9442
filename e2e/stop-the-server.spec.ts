import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { loopbackSettings, startServer } from '../scripts/run/server'

const BODY = '{"edition":"2026-1"}'

/** A request that has arrived, and waits for the rest of its body. */
async function begin(address: string): Promise<ClientRequest> {
  const open = request(`${address}/api/results`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': BODY.length, expect: '100-continue' },
    agent: false,
  })
  open.flushHeaders()
  await once(open, 'continue')
  return open
}

test('asked to end, the server finishes what is on its way, takes nothing new, and ends with 0', async () => {
  test.setTimeout(120_000)
  const server = await startServer(await loopbackSettings())
  let stopping: ReturnType<typeof server.stop> | undefined
  try {
    const open = await begin(server.address)
    stopping = server.stop()
    // Each over a connection of its own: one that is kept and used again and again may go on until the server is killed.
    const knock = () => fetch(`${server.address}/healthz`, { headers: { connection: 'close' } })
    await expect.poll(() => knock().catch(() => 'refused')).toBe('refused')
    const answered = once(open, 'response') as Promise<[IncomingMessage]>
    open.end(BODY)
    const [answer] = await answered
    expect(answer.statusCode).toBe(422)
    expect(await text(answer)).toContain('does not fit')
    expect(await stopping).toBe(0)
  } finally {
    await (stopping ?? server.stop())
  }
})
