// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FormValues } from '../../app/assessment/filling/form-values'
import { TECHNOLOGIES } from '../../lib/instrument/vocabulary'
import { memoryStorage } from '../lib/drafts/memory-storage'
import { act, hydrate, render } from './render'
import { control, items, own, SmallForm, select, shown, ticked } from './small-form'

/** Where the draft of the small form is kept. */
const KEY = 'passgenau-draft/2026-1/new'
const [first, second] = items.map(({ id }) => id)
if (first === undefined || second === undefined) throw new Error('The quick form asks too little.')
const keep = (fields: string) => sessionStorage.setItem(KEY, `form=quick&technologies=ai&${fields}`)
const kept = () => Object.fromEntries(new URLSearchParams(sessionStorage.getItem(KEY) ?? ''))
const tap = (name: string, value: string) => act(async () => control(name, value).click())

let arrived: string
beforeEach(() => {
  arrived = 'navigate'
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => [{ type: arrived } as never])
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('in a tab', () => {
  test('every answer is kept as it is given, with what the form says of itself', async () => {
    await render(<SmallForm />)
    expect(sessionStorage.length).toBe(0)
    await tap(first, '2')
    await tap('technologies', 'ai')
    expect(kept()).toEqual({ ...own, technologies: 'bitcoin', industry: '', size: '', [first]: '2' })
    expect(shown.draft).toMatchObject({
      state: 'none',
      isRefused: false,
      fields: sessionStorage.getItem(KEY),
    })
  })

  test('an earlier draft is filled in again', async () => {
    keep(`${first}=2&industry=retail`)
    await render(<SmallForm />)
    expect(ticked()).toMatchObject({ [first]: ['2'], technologies: ['ai'], industry: ['retail'] })
    expect(shown.answers.values).toMatchObject({ [first]: '2', technologies: ['ai'], industry: 'retail' })
    expect(shown.draft).toMatchObject({ state: 'restored', hasEarlier: true })
    // And goes on as the form of the reader.
    await tap(second, '4')
    await tap(first, 'unknown')
    expect(kept()).toMatchObject({ [first]: 'unknown', [second]: '4' })
  })

  test('but not over what the reader was faster with', async () => {
    keep(`${first}=2&${second}=3&industry=retail`)
    await hydrate(<SmallForm />, () => {
      control(first, '0').click()
      select('industry').value = 'it'
    })
    expect(ticked()).toMatchObject({ [first]: ['0'], [second]: ['3'], industry: ['it'] })
    expect(kept()).toMatchObject({ [first]: '0', [second]: '3', industry: 'it' })
  })

  test('after going back the draft counts: what the browser has put in is older', async () => {
    arrived = 'back_forward'
    keep(`${first}=2`)
    await hydrate(<SmallForm />, () => control(first, '0').click())
    expect(ticked()[first]).toEqual(['2'])
    expect(kept()[first]).toBe('2')
  })

  test('shown again as it was left, it takes up what has gone on elsewhere', async () => {
    await render(<SmallForm />)
    await tap(first, '1')
    keep(`${first}=4&${second}=0`)
    await act(async () => void dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })))
    expect(ticked()).toMatchObject({ [first]: ['4'], [second]: ['0'] })
    expect(shown.answers.values).toMatchObject({ [first]: '4', [second]: '0' })
  })

  test('answers to questions that this form does not ask stay kept', async () => {
    keep(`${first}=2&only-in-full=3`)
    await render(<SmallForm />)
    await tap(second, '1')
    expect(kept()).toMatchObject({ [first]: '2', [second]: '1', 'only-in-full': '3' })
  })

  test('what the form does not offer is not filled in, and its own name is not taken over', async () => {
    sessionStorage.setItem(KEY, `%%%&form=full&edition=x&${first}=9&${second}=3&industry=piracy`)
    await render(<SmallForm />)
    expect(ticked()).toEqual({ [second]: ['3'], industry: [''], size: [''] })
    expect(shown.answers.values).toMatchObject(own)
    expect(shown.answers.journey.open).toContain(first)
  })

  test('what was just sent back is newer than any draft', async () => {
    keep(`${first}=2`)
    const initial: FormValues = { technologies: [...TECHNOLOGIES], [first]: '4' }
    await render(<SmallForm initial={initial} isCorrection />)
    expect(ticked()[first]).toEqual(['4'])
    expect(kept()[first]).toBe('4')
  })

  test('deleting goes back to what the server has sent, and can be taken back', async () => {
    const initial: FormValues = { technologies: ['ai'], [second]: '1' }
    await render(<SmallForm initial={initial} />)
    await tap(first, '2')
    await tap(second, '3')
    await act(async () => shown.draft.remove())
    expect(ticked()).toEqual({ technologies: ['ai'], industry: [''], size: [''], [second]: ['1'] })
    expect(shown.draft).toMatchObject({ state: 'deleted', fields: '' })
    expect(sessionStorage.length).toBe(0)
    await act(async () => shown.draft.undoRemove())
    expect(ticked()).toMatchObject({ [first]: ['2'], [second]: ['3'] })
    expect(kept()).toMatchObject({ [first]: '2', [second]: '3' })
    expect(shown.draft.state).toBe('none')
  })

  test('answering after deleting begins anew', async () => {
    await render(<SmallForm />)
    await tap(first, '2')
    await act(async () => shown.draft.remove())
    await tap(second, '1')
    expect(shown.draft.state).toBe('none')
    expect(kept()[first]).toBeUndefined()
    expect(kept()[second]).toBe('1')
  })

  test('a draft from the device is taken over as a whole', async () => {
    await render(<SmallForm />)
    await act(async () => shown.draft.adopt(`form=full&technologies=bitcoin&${first}=3&only-in-full=2`))
    expect(ticked()).toMatchObject({ technologies: ['bitcoin'], [first]: ['3'] })
    expect(kept()).toMatchObject({ ...own, [first]: '3', 'only-in-full': '2' })
    expect(shown.draft.state).toBe('restored')
  })
})

test.each(['getItem', 'setItem'] as const)('a storage that refuses %s takes nothing down', async (method) => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  vi.stubGlobal('sessionStorage', { ...memoryStorage(), [method]: refuse })
  await render(<SmallForm />)
  await tap(first, '2')
  expect(shown.answers.values[first]).toBe('2')
  expect(new URLSearchParams(shown.draft.fields).get(first)).toBe('2')
  expect(shown.draft.isRefused).toBe(method === 'setItem')
})
