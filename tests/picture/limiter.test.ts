import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Limiter } from '../../app/picture/limiter'

const wanted = () => true
/** Lets everything that is ready go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

/** Work that ends when it is told to. */
function work() {
  let end: (outcome: string) => void = () => {}
  let fail: (error: Error) => void = () => {}
  let begun = 0
  const outcome = new Promise<string>((resolve, reject) => {
    end = resolve
    fail = reject
  })
  const begin = () => {
    begun += 1
    return outcome
  }
  return { begin, end, fail, hasBegun: () => begun > 0 }
}

describe('two at once, three waiting', () => {
  const limits = { atOnce: 2, waiting: 3 }

  test('the second begins at once, the third waits, the fifth still waits, the sixth is turned away', async () => {
    const limiter = new Limiter(limits)
    const works = Array.from({ length: 6 }, work)
    const outcomes = works.map(({ begin }) => limiter.run(begin, wanted))
    await settle()
    expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, false, false, false, false])
    expect(await outcomes[5]).toBe(null)

    works[1]?.end('second')
    expect(await outcomes[1]).toBe('second')
    await settle()
    expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, true, false, false, false])
    const late = work()
    limiter.run(late.begin, wanted)
    const tooLate = limiter.run(work().begin, wanted)
    expect(await tooLate).toBe(null)
  })

  test('work that fails makes room for the next one', async () => {
    const limiter = new Limiter(limits)
    const [first, second, third] = [work(), work(), work()]
    const failing = limiter.run(first.begin, wanted)
    limiter.run(second.begin, wanted)
    const waiting = limiter.run(third.begin, wanted)
    first.fail(new Error('no ink'))
    await expect(failing).rejects.toThrow('no ink')
    third.end('drawn')
    expect(await waiting).toBe('drawn')
  })

  test('what nobody wants any more is never begun, and leaves its place to others', async () => {
    const limiter = new Limiter(limits)
    const running = [work(), work()]
    for (const { begin } of running) limiter.run(begin, wanted)
    let someoneWaits = true
    const left = [work(), work(), work()]
    const outcomes = left.map(({ begin }) => limiter.run(begin, () => someoneWaits))
    someoneWaits = false
    const newcomer = work()
    const outcome = limiter.run(newcomer.begin, wanted)
    expect(await Promise.all(outcomes)).toEqual([null, null, null])
    for (const { end } of running) end('done')
    await settle()
    expect(newcomer.hasBegun()).toBe(true)
    newcomer.end('drawn')
    expect(await outcome).toBe('drawn')
    expect(left.some(({ hasBegun }) => hasBegun())).toBe(false)
  })
})

test('whatever comes and ends in whatever order, the limits hold and everyone gets an answer', () =>
  fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 4 }),
      fc.array(fc.record({ ticks: fc.nat(3), fails: fc.boolean() }), { maxLength: 20 }),
      async (atOnce, waiting, arrivals) => {
        const limiter = new Limiter({ atOnce, waiting })
        let running = 0
        const outcomes = arrivals.map(({ ticks, fails }) =>
          limiter.run(async () => {
            running += 1
            expect(running).toBeLessThanOrEqual(atOnce)
            for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve()
            running -= 1
            if (fails) throw new Error('failed')
            return 'drawn'
          }, wanted),
        )
        const settled = await Promise.allSettled(outcomes)
        const refused = settled.filter((each) => each.status === 'fulfilled' && each.value === null)
        expect(refused).toHaveLength(Math.max(0, arrivals.length - atOnce - waiting))
        expect(running).toBe(0)
      },
    ),
  ))
