// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { useDeviceDraft } from '../../app/assessment/drafts/use-device-draft'
import { type DeviceDraft, draftsOnDevice, saveOnDevice } from '../../lib/drafts/device-drafts'
import { keysOf } from '../../lib/drafts/stored-draft'
import { memoryStorage } from '../lib/drafts/memory-storage'
import { act, renderHook } from './render'

const EARLIER = { id: 'earlier', edition: '2026-1', fields: 'ai-data=2', savedAt: Date.now() - 1000 }
const onDevice = () => draftsOnDevice(localStorage, Date.now()).map(({ fields }) => fields)
/** A tab that holds these answers. */
const tab = (fields: string) => renderHook(() => useDeviceDraft('2026-1', 'new', fields))

/** Names that some page holds a lock for, as the browser keeps them for all pages of a site. */
const held = new Set<string>()
let areGranted = true
Object.defineProperty(navigator, 'locks', {
  value: {
    request(name: string, _: LockOptions, hold: () => Promise<unknown>) {
      if (!areGranted) return new Promise(() => {})
      if (held.has(name)) return Promise.reject(new DOMException('too long', 'TimeoutError'))
      held.add(name)
      return hold()
    },
  },
})
afterEach(() => {
  held.clear()
  areGranted = true
})

/** What outlives the tab, with room for so many bytes. */
function deviceWithRoomFor(bytes: number, ...drafts: readonly DeviceDraft[]) {
  const storage = memoryStorage()
  for (const draft of drafts) saveOnDevice(storage, draft)
  const sizes = new Map(keysOf(storage).map((key) => [key, storage.getItem(key)?.length ?? 0]))
  const free = { bytes }
  vi.stubGlobal('localStorage', {
    ...storage,
    get length() {
      return storage.length
    },
    setItem(key: string, value: string) {
      const wanted = value.length - (sizes.get(key) ?? 0)
      if (wanted > free.bytes) throw new DOMException('full', 'QuotaExceededError')
      free.bytes -= wanted
      sizes.set(key, value.length)
      storage.setItem(key, value)
    },
  })
  return free
}
afterEach(() => vi.unstubAllGlobals())

test('nothing is kept unless that is asked for; asked to forget, nothing is left', async () => {
  const draft = await tab('ai-data=1')
  expect(onDevice()).toEqual([])
  await act(async () => draft.current.keep())
  expect(draft.current).toMatchObject({ isKept: true, isRefused: false })
  expect(onDevice()).toEqual(['ai-data=1'])
  await act(async () => draft.current.forget())
  expect(draft.current.isKept).toBe(false)
  expect(onDevice()).toEqual([])
})

test('what is to be kept is there at once: the page may be left before the browser has granted the name', async () => {
  areGranted = false
  const draft = await tab('ai-data=1')
  await act(async () => draft.current.keep())
  expect(onDevice()).toEqual(['ai-data=1'])
})

test('after a reload the tab goes on with its own draft and is not offered it', async () => {
  const before = await tab('ai-data=1')
  await act(async () => before.current.keep())
  held.clear()
  const after = await tab('ai-data=3')
  expect(after.current).toMatchObject({ isKept: true, offered: [] })
  expect(onDevice()).toEqual(['ai-data=3'])
})

test('a duplicated tab, which finds the name taken, keeps its draft under one of its own', async () => {
  const first = await tab('ai-data=1')
  await act(async () => first.current.keep())
  const copy = await tab('ai-data=3')
  expect(copy.current.isKept).toBe(true)
  expect(onDevice().sort()).toEqual(['ai-data=1', 'ai-data=3'])
})

test('taking over an earlier draft leaves one, under a name of its own', async () => {
  saveOnDevice(localStorage, EARLIER)
  const draft = await tab(EARLIER.fields)
  expect(draft.current.offered).toEqual([EARLIER])
  await act(async () => draft.current.takeOver(EARLIER))
  expect(draft.current).toMatchObject({ isKept: true, offered: [] })
  expect(onDevice()).toEqual([EARLIER.fields])
  expect(draftsOnDevice(localStorage, Date.now())[0]?.id).not.toBe(EARLIER.id)
})

test('the earlier draft is not removed before there is a new one: a full storage loses nothing', async () => {
  const free = deviceWithRoomFor(10, EARLIER)
  const draft = await tab(EARLIER.fields)
  await act(async () => draft.current.takeOver(EARLIER))
  expect(draft.current).toMatchObject({ isKept: false, isRefused: true, offered: [EARLIER] })
  expect(draftsOnDevice(localStorage, Date.now())).toEqual([EARLIER])

  // Room again: the second try puts the new one in the place of the earlier.
  free.bytes = 1000
  await act(async () => draft.current.keep())
  expect(draft.current).toMatchObject({ isKept: true, isRefused: false, offered: [] })
  expect(onDevice()).toEqual([EARLIER.fields])
})

test('discarding removes that draft and no other', async () => {
  saveOnDevice(localStorage, EARLIER)
  saveOnDevice(localStorage, { ...EARLIER, id: 'another', fields: 'ai-data=4' })
  const draft = await tab('')
  await act(async () => draft.current.discard(EARLIER))
  expect(onDevice()).toEqual(['ai-data=4'])
})

test('a browser without storage says so', async () => {
  deviceWithRoomFor(0)
  const draft = await tab('ai-data=1')
  await act(async () => draft.current.keep())
  expect(draft.current).toMatchObject({ isKept: false, isRefused: true })
})
