// @vitest-environment happy-dom
import { createRef } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useShortcuts } from '../../app/assessment/filling/use-shortcuts'
import { act, renderHook } from './render'

const form = createRef<HTMLFormElement>()
const goOn = vi.fn()
let hasKeyboard: boolean

beforeEach(() => {
  hasKeyboard = true
  goOn.mockClear()
  vi.stubGlobal('matchMedia', () => ({ matches: hasKeyboard }))
  const radios = (name: string) =>
    [0, 1, 2].map((value) => `<input type="radio" name="${name}" value="${value}">`)
  const element = document.createElement('form')
  element.innerHTML = `
    <fieldset class="item" id="shown">${radios('shown').join('')}</fieldset>
    <fieldset class="item" id="hidden">${radios('hidden').join('')}</fieldset>
    <select><option>x</option></select><button type="button">y</button>`
  document.body.append(element)
  form.current = element
  // Nothing is laid out here: what is shown says so itself.
  for (const item of element.querySelectorAll('fieldset')) {
    Object.defineProperty(item, 'offsetParent', { get: () => (item.id === 'shown' ? element : null) })
  }
})
afterEach(() => vi.unstubAllGlobals())

const start = () => renderHook(() => useShortcuts(form, goOn))
const press = (key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) =>
  act(async () => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init })))
const chosen = () => [...new FormData(form.current ?? undefined).entries()].map((entry) => entry.join('='))

test('digits choose on the shown question only, Enter goes on', async () => {
  await start()
  await press('2')
  expect(chosen()).toEqual(['shown=1'])
  await press('3')
  expect(chosen()).toEqual(['shown=2'])
  await press('9')
  expect(chosen()).toEqual(['shown=2'])
  await press('Enter')
  expect(goOn).toHaveBeenCalledOnce()
})

test.each([
  ['a key held down with it', () => press('1', { ctrlKey: true })],
  ['a key that repeats itself', () => press('1', { repeat: true })],
  ['a letter', () => press('a')],
  ['a list, which has keys of its own', () => press('1', {}, document.querySelector('select') ?? document)],
  ['a button, which Enter presses', () => press('Enter', {}, document.querySelector('button') ?? document)],
])('%s means nothing here', async (_, act) => {
  await start()
  await act()
  expect(chosen()).toEqual([])
  expect(goOn).not.toHaveBeenCalled()
})

test('switched off they stay off for this tab, until they are switched on', async () => {
  const shortcuts = await start()
  await act(async () => shortcuts.current.toggle())
  await press('1')
  await press('Enter')
  expect([shortcuts.current.isOn, chosen(), goOn.mock.calls.length]).toEqual([false, [], 0])
  const later = await start()
  expect(later.current.isOn).toBe(false)
  await act(async () => later.current.toggle())
  await press('1')
  expect(chosen()).toEqual(['shown=0'])
})

test('without a pointer that hovers there is no note about them, and no shortcut', async () => {
  hasKeyboard = false
  await start()
  await press('1')
  expect(chosen()).toEqual([])
})
