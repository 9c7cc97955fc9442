import { expect, test } from 'vitest'
import { PictureDesk } from '../../app/picture/picture-desk'

const LIMITS = { atOnce: 1, waiting: 1, cachedBytes: 100 }
const present = () => new AbortController().signal
const png = (byte: number) => Uint8Array.of(byte)

/** Drawings that end when they are told to, counted. */
function studio() {
  const open: (() => void)[] = []
  let begun = 0
  return {
    draw: (byte: number) => () => {
      begun += 1
      return new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
        open.push(() => resolve(png(byte)))
      })
    },
    finish: () => open.shift()?.(),
    begun: () => begun,
  }
}

test('who asks for the same picture at the same time shares one drawing, and takes no place in the queue', async () => {
  const desk = new PictureDesk(LIMITS)
  const { draw, finish, begun } = studio()
  const asked = [1, 2, 3, 4].map(() => desk.picture('a', draw(1), present()))
  finish()
  expect(await Promise.all(asked)).toEqual([png(1), png(1), png(1), png(1)])
  expect(begun()).toBe(1)
})

test('a picture is drawn once and then kept', async () => {
  const desk = new PictureDesk(LIMITS)
  const once = await desk.picture('a', async () => png(1), present())
  expect(await desk.picture('a', async () => png(2), present())).toBe(once)
})

test('a failed drawing is not kept: the next one who asks gets a new try', async () => {
  const desk = new PictureDesk(LIMITS)
  const failing = desk.picture('a', () => Promise.reject(new Error('no font')), present())
  await expect(failing).rejects.toThrow('no font')
  expect(await desk.picture('a', async () => png(1), present())).toEqual(png(1))
})

test('one is drawn, one waits, the third gets none; a kept one is handed out all the same', async () => {
  const desk = new PictureDesk(LIMITS)
  const { draw, finish } = studio()
  await desk.picture('kept', async () => png(9), present())
  const first = desk.picture('a', draw(1), present())
  const second = desk.picture('b', draw(2), present())
  expect(await desk.picture('c', draw(3), present())).toBe(null)
  expect(await desk.picture('kept', draw(4), present())).toEqual(png(9))
  finish()
  expect(await first).toEqual(png(1))
  finish()
  expect(await second).toEqual(png(2))
})

test('a waiting picture is dropped once all who asked for it have gone, and drawn if one of them stays', async () => {
  const desk = new PictureDesk({ ...LIMITS, waiting: 2 })
  const { draw, finish, begun } = studio()
  const [gone, goneToo] = [new AbortController(), new AbortController()]
  const first = desk.picture('a', draw(1), present())
  const left = desk.picture('left', draw(2), gone.signal)
  const stayed = [desk.picture('stayed', draw(3), goneToo.signal), desk.picture('stayed', draw(3), present())]
  gone.abort()
  goneToo.abort()
  finish()
  await first
  expect(await left).toBe(null)
  finish()
  expect(await Promise.all(stayed)).toEqual([png(3), png(3)])
  expect(begun()).toBe(2)
})
