import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deferredSave } from '../../app/compare/collection/deferred-save'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Says which text was written, in order. */
function writing() {
  const written: string[] = []
  return { written, write: (text: string) => () => written.push(text) }
}

describe('storing names', () => {
  test('happens at once for as many as a link holds', () => {
    const { written, write } = writing()
    const saving = deferredSave()
    saving.soon(100, write('Albrecht'))
    expect(written).toEqual(['Albrecht'])
  })

  test('waits for a pause in a larger collection, and then only the last text counts', () => {
    const { written, write } = writing()
    const saving = deferredSave()
    for (const text of ['A', 'Al', 'Alb']) {
      saving.soon(101, write(text))
      vi.advanceTimersByTime(299)
      expect(written).toEqual([])
    }
    vi.advanceTimersByTime(1)
    expect(written).toEqual(['Alb'])
  })

  test('happens once when the page goes before the pause', () => {
    const { written, write } = writing()
    const saving = deferredSave()
    saving.soon(2000, write('Brandt'))
    saving.now()
    vi.advanceTimersByTime(1000)
    saving.now()
    expect(written).toEqual(['Brandt'])
  })

  test('does not bring back what was deleted in the meantime', () => {
    const { written, write } = writing()
    const saving = deferredSave()
    saving.soon(2000, write('Cordes'))
    saving.never()
    saving.now()
    vi.advanceTimersByTime(1000)
    expect(written).toEqual([])
  })
})
