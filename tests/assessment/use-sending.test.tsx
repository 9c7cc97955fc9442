// @vitest-environment happy-dom
import { createRef } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useSending } from '../../app/assessment/filling/use-sending'
import { OVERVIEW } from '../../lib/journey/journey'
import { act, renderHook } from './render'

const form = createRef<HTMLFormElement>()
let line: 'up' | 'down' | 'refused' | 'broken'
let openedPages: string[]
/** Codes of results that were said to be opened. */
let revised: string[]
/** The time that the server tells; `null`: none. */
let serverSays: string | null
const codeOn = (moment: Date) => `A1-${moment.toISOString().slice(0, 10)}`
let screen: string

beforeEach(() => {
  vi.useFakeTimers()
  line = 'up'
  screen = OVERVIEW
  openedPages = []
  revised = []
  serverSays = 'Sat, 28 Nov 2026 09:00:00 GMT'
  form.current = Object.assign(document.createElement('form'), { requestSubmit: vi.fn(), submit: vi.fn() })
  vi.stubGlobal('fetch', async () => {
    if (line === 'down') throw new TypeError('no line')
    return new Response(null, {
      status: { up: 200, refused: 403, broken: 502 }[line],
      headers: serverSays === null ? {} : { date: serverSays },
    })
  })
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.spyOn(location, 'assign').mockImplementation((address) => void openedPages.push(String(address)))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const sent = { codeOn, onOpen: (code: string) => void revised.push(code) }
const start = () => renderHook(() => useSending(form, '/results', screen))
const send = (sending: { readonly current: ReturnType<typeof useSending> }) =>
  act(async () => sending.current.begin()(() => sending.current.openResult(sent)))
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

describe('the result is opened', () => {
  test.each(['up', 'refused'] as const)('at once where the line is %s', async (state) => {
    line = state
    await send(await start())
    expect(openedPages).toEqual(['/results/A1-2026-11-28'])
    expect(revised).toEqual(['A1-2026-11-28'])
  })

  test.each([
    ['is a year ahead', '2027-11-28T09:00:00Z'],
    ['is a day ahead', '2026-11-29T09:00:00Z'],
    ['is right', '2026-11-28T09:00:00Z'],
    ['is a year behind', '2025-11-28T09:00:00Z'],
  ])('with the day of the server where the device’s clock %s', async (_, device) => {
    vi.setSystemTime(device)
    await send(await start())
    expect(openedPages).toEqual(['/results/A1-2026-11-28'])
  })

  test.each([null, 'heute'])('with the day of the device where the server says no time: %s', async (said) => {
    serverSays = said
    vi.setSystemTime('2026-11-27T09:00:00Z')
    await send(await start())
    expect(openedPages).toEqual(['/results/A1-2026-11-27'])
  })

  test.each(['down', 'broken'] as const)(
    'not while the line is %s; tried again every four seconds',
    async (state) => {
      line = state
      const sending = await start()
      await send(sending)
      expect(openedPages).toEqual([])
      expect(sending.current.state).toBe('waiting for the line')
      await wait(4000)
      expect(form.current?.requestSubmit).not.toHaveBeenCalled()
      line = 'up'
      await wait(4000)
      expect(form.current?.requestSubmit).toHaveBeenCalledOnce()
    },
  )

  test('as soon as the browser says that the line is back', async () => {
    line = 'down'
    await send(await start())
    line = 'up'
    await act(async () => void dispatchEvent(new Event('online')))
    expect(form.current?.requestSubmit).toHaveBeenCalledOnce()
  })
})

describe('it is called off', () => {
  test('by another answer while the line is looked for', async () => {
    const sending = await start()
    await act(async () => {
      sending.current.begin()(() => sending.current.openResult(sent))
      sending.current.end()
    })
    expect(openedPages).toEqual([])
    expect(sending.current.state).toBe('idle')
  })

  test('by sending once more: only the latest counts', async () => {
    const sending = await start()
    let unlessCalledOff = (_: () => void) => {}
    await act(async () => {
      unlessCalledOff = sending.current.begin()
    })
    await act(async () => void sending.current.begin())
    await act(async () => unlessCalledOff(() => openedPages.push('the older one')))
    expect(openedPages).toEqual([])
  })

  test('by coming back from the result', async () => {
    const sending = await start()
    await send(sending)
    await act(async () => void dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })))
    expect(sending.current.state).toBe('idle')
  })
})

test('where the script for reading is missing the server reads the form', async () => {
  const sending = await start()
  await act(async () => sending.current.begin()(sending.current.leaveToServer))
  expect(form.current?.submit).toHaveBeenCalledOnce()
})
