// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { screenOfFragment } from '../../app/assessment/filling/screen-address'
import { useScreen } from '../../app/assessment/filling/use-screen'
import { OVERVIEW, SETUP } from '../../lib/journey/journey'
import { act, renderHook } from './render'

const items = [{ id: 'ai-data' }, { id: 'ai-rules' }]

test.each([
  ['step-ai-data', 'ai-data'],
  ['ai-data', 'ai-data'],
  ['step-setup', SETUP],
  ['technologies', SETUP],
  ['industry', SETUP],
  ['step-overview', OVERVIEW],
  ['step-edition', null],
  ['content', null],
  ['step-', null],
  ['', null],
])('#%s shows %s', (fragment, screen) => {
  expect(screenOfFragment(fragment, items)).toBe(screen)
})

beforeEach(() => {
  document.body.innerHTML = items.map(({ id }) => `<section id="step-${id}"></section>`).join('')
})

test('the screen follows the address', async () => {
  location.hash = 'step-ai-data'
  const screen = await renderHook(() => useScreen(items))
  expect(screen.current).toBe('ai-data')
  await act(async () => {
    location.hash = 'step-ai-rules'
    dispatchEvent(new Event('hashchange'))
  })
  expect(screen.current).toBe('ai-rules')
  await act(async () => {
    location.hash = ''
    dispatchEvent(new Event('hashchange'))
  })
  expect(screen.current).toBeNull()
})

test('what the browser has not found in time it looks for again', async () => {
  document.body.replaceChildren()
  location.hash = 'step-ai-data'
  const replace = vi.spyOn(location, 'replace').mockImplementation(() => {})
  await renderHook(() => useScreen(items))
  expect(replace).toHaveBeenCalledExactlyOnceWith('#step-ai-data')
  replace.mockRestore()
})
