import { expect, test } from 'vitest'
import { turnstile } from '../../app/picture/turnstile'

test('callers pass in order, and between two of them everyone else has a turn', async () => {
  const passed: string[] = []
  const callers = ['first', 'second', 'third'].map((name) => turnstile().then(() => passed.push(name)))
  const health = new Promise<void>((resolve) => {
    setTimeout(() => {
      passed.push('health')
      resolve()
    }, 0)
  })
  await Promise.all([...callers, health])
  expect(passed.filter((name) => name !== 'health')).toEqual(['first', 'second', 'third'])
  expect(passed.at(-1)).not.toBe('health')
})
