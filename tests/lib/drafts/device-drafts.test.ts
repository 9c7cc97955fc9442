import { describe, expect, test } from 'vitest'
import { draftsOnDevice, KEPT_DAYS, removeFromDevice, saveOnDevice } from '../../../lib/drafts/device-drafts'
import { keysOf } from '../../../lib/drafts/stored-draft'
import { memoryStorage } from './memory-storage'

const DAY_MS = 86_400_000
const NOW = Date.parse('2026-11-24T10:00:00+01:00')
const draft = (id: string, savedAt: number) => ({
  id,
  edition: '2026-1',
  fields: `form=quick&x=${id}`,
  savedAt,
})

describe('what the device keeps', () => {
  test('each tab’s draft on its own, newest first', () => {
    const storage = memoryStorage()
    saveOnDevice(storage, draft('shop', NOW - 5000))
    saveOnDevice(storage, draft('home', NOW))
    saveOnDevice(storage, draft('shop', NOW - 1000))
    expect(draftsOnDevice(storage, NOW)).toEqual([draft('home', NOW), draft('shop', NOW - 1000)])
    removeFromDevice(storage, 'home')
    expect(draftsOnDevice(storage, NOW)).toEqual([draft('shop', NOW - 1000)])
  })

  test.each([
    ['a moment before 30 days', NOW - KEPT_DAYS * DAY_MS + 1, 1],
    ['after exactly 30 days', NOW - KEPT_DAYS * DAY_MS, 0],
    ['a moment later', NOW - KEPT_DAYS * DAY_MS - 1, 0],
    ['written by a clock that is ahead', NOW + DAY_MS, 1],
  ])('%s', (_, savedAt, kept) => {
    const storage = memoryStorage()
    saveOnDevice(storage, draft('old', savedAt))
    expect(draftsOnDevice(storage, NOW)).toHaveLength(kept)
    expect(keysOf(storage)).toHaveLength(kept)
  })

  test('the days of what a clock ahead has written begin when it is read', () => {
    const storage = memoryStorage()
    saveOnDevice(storage, draft('ahead', NOW + 365 * DAY_MS))
    expect(draftsOnDevice(storage, NOW)).toEqual([draft('ahead', NOW)])
    expect(draftsOnDevice(storage, NOW + KEPT_DAYS * DAY_MS - 1)).toHaveLength(1)
    expect(draftsOnDevice(storage, NOW + KEPT_DAYS * DAY_MS)).toHaveLength(0)
  })

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"edition":1,"fields":"","savedAt":1}',
    '{"edition":"2026-1","fields":"a=1","savedAt":"today"}',
  ])('what is unreadable is removed, what is not ours stays: %s', (text) => {
    const storage = memoryStorage({ 'passgenau-device/broken': text, 'of another site': text })
    expect(draftsOnDevice(storage, NOW)).toEqual([])
    expect(keysOf(storage)).toEqual(['of another site'])
  })
})
