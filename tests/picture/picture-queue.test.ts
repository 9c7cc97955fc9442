import { expect, test } from 'vitest'
import { pictureOf } from '../../app/picture/picture-queue'

const AT_ONCE = 2
const WAITING = 10
const png = (byte: number) => Uint8Array.of(byte)
/** Lets everything that is ready go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

/** Drawings that end when they are told to. */
function studio() {
  const open: (() => void)[] = []
  let begun = 0
  return {
    draw: () => {
      begun += 1
      return new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
        open.push(() => resolve(png(1)))
      })
    },
    finish: () => open.shift()?.(),
    begun: () => begun,
  }
}

test('two are drawn at once, ten wait for their turn, and the next one gets none', async () => {
  const { draw, finish, begun } = studio()
  const asked = Array.from({ length: AT_ONCE + WAITING }, (_, place) => pictureOf(`queue ${place}`, draw))
  await settle()
  expect(begun()).toBe(AT_ONCE)
  expect(await pictureOf('queue full', draw)).toBe(undefined)
  finish()
  await settle()
  expect(begun()).toBe(AT_ONCE + 1)
  const next = pictureOf('queue place again', draw)
  while (begun() < AT_ONCE + WAITING + 1) {
    finish()
    await settle()
  }
  finish()
  finish()
  expect(await Promise.all([...asked, next])).toEqual(asked.concat(next).map(() => png(1)))
})

test('who asks for the same picture at the same time shares one drawing, which is then kept', async () => {
  const { draw, finish, begun } = studio()
  const asked = [1, 2, 3].map(() => pictureOf('shared', draw))
  await settle()
  finish()
  await Promise.all(asked)
  expect(await pictureOf('shared', async () => png(2))).toEqual(png(1))
  expect(begun()).toBe(1)
})

test('a failed drawing is not kept: the next one who asks gets a new try', async () => {
  await expect(pictureOf('failing', () => Promise.reject(new Error('no font')))).rejects.toThrow('no font')
  expect(await pictureOf('failing', async () => png(1))).toEqual(png(1))
})

test('what was refused for want of room is not kept as missing', async () => {
  const { draw, finish } = studio()
  const asked = Array.from({ length: AT_ONCE + WAITING }, (_, place) => pictureOf(`again ${place}`, draw))
  await settle()
  expect(await pictureOf('refused', draw)).toBe(undefined)
  for (const _ of asked) {
    finish()
    await settle()
  }
  await Promise.all(asked)
  expect(await pictureOf('refused', async () => png(7))).toEqual(png(7))
})
