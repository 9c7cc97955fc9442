// @vitest-environment happy-dom
import type { FormEvent } from 'react'
import { describe, expect, test, vi } from 'vitest'
import type { FormValues } from '../../app/assessment/filling/form-values'
import { SETUP } from '../../lib/journey/journey'
import { act, render } from './render'
import { control, items, SmallForm, type SmallFormProps, shown } from './small-form'

const ids = items.map(({ id }) => id)
const [first, second] = ids
if (first === undefined || second === undefined) throw new Error('The quick form asks too little.')
const complete: FormValues = {
  technologies: ['ai', 'blockchain', 'bitcoin'],
  ...Object.fromEntries(ids.map((id) => [id, '2'])),
}
const show = (props: SmallFormProps = {}) => render(<SmallForm {...props} />)
const judgeScreen = (screen: string) => act(() => shown.judgement.judgeScreen(screen))

async function judgeAll() {
  const on = { valid: vi.fn(), invalid: vi.fn() }
  const event = { preventDefault: vi.fn() }
  await act(() => shown.judgement.judgeAll(event as unknown as FormEvent, on))
  expect(event.preventDefault).toHaveBeenCalled()
  return on
}

describe('leaving a screen', () => {
  test('without an answer names it, with one lets go', async () => {
    await show({ screen: first })
    expect(await judgeScreen(first)).toBe(false)
    expect(shown.judgement.wrong).toEqual([first])
    await act(async () => control(first, 'unknown').click())
    // Mended, it is said no more.
    expect(shown.judgement.wrong).toEqual([])
    expect(await judgeScreen(first)).toBe(true)
    expect(shown.judgement.wrong).toEqual([])
  })

  test('the setup wants a technology', async () => {
    await show({ screen: SETUP, initial: { technologies: ['ai'] } })
    expect(await judgeScreen(SETUP)).toBe(true)
    await act(async () => control('technologies', 'ai').click())
    expect(await judgeScreen(SETUP)).toBe(false)
    expect(shown.judgement.wrong).toEqual(['technologies'])
  })

  test('what is not asked cannot be missing', async () => {
    await show({ initial: { technologies: ['ai'] } })
    const notAsked = items.find(({ technology }) => technology === 'bitcoin')?.id ?? ''
    expect(await judgeScreen(notAsked)).toBe(true)
  })

  test('what is missing on another screen is no matter here', async () => {
    await show({ screen: second })
    await judgeScreen(first)
    expect(shown.judgement.wrong).toEqual([])
  })
})

describe('sending', () => {
  test('a complete form leads to its code', async () => {
    await show({ initial: complete })
    const { valid, invalid } = await judgeAll()
    expect(invalid).not.toHaveBeenCalled()
    expect(valid).toHaveBeenCalledOnce()
    const [[{ codeOn } = { codeOn: () => '' }] = []] = valid.mock.calls
    expect(codeOn(new Date('2026-11-28T12:00:00Z'))).toMatch(/^A/)
    expect(codeOn(new Date('2026-11-28T12:00:00Z'))).not.toBe(codeOn(new Date('2026-11-29T12:00:00Z')))
  })

  test('of an incomplete one every fault is named, in whatever screen; sending again after mending leads on', async () => {
    await show({ initial: { ...complete, [first]: null, [second]: null } })
    const { valid, invalid } = await judgeAll()
    expect(valid).not.toHaveBeenCalled()
    expect(invalid).toHaveBeenCalledOnce()
    expect(shown.judgement.wrong).toEqual([first, second])
    await act(async () => control(first, '0').click())
    expect(shown.judgement.wrong).toEqual([second])
    await act(async () => control(second, '0').click())
    expect((await judgeAll()).valid).toHaveBeenCalledOnce()
    expect(shown.judgement.wrong).toEqual([])
  })

  test('what the server has found stands until the next look', async () => {
    await show({ wrongFields: ['edition', second] })
    expect(shown.judgement.wrong).toEqual(['edition', second])
    await judgeScreen(first)
    expect(shown.judgement.wrong).toEqual([])
  })
})
