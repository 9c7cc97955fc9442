import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePath, VIEWS, type ViewState, viewStateIn } from '../../app/compare/addresses'
import { TECHNOLOGIES } from '../../lib/instrument/vocabulary'

test.each([
  ['', {}],
  ['r=code-1&r=code-2', {}],
  ['view=differ', { view: 'differ' }],
  ['technology=bitcoin', { technology: 'bitcoin' }],
  ['r=code-1&view=moved&technology=ai', { view: 'moved', technology: 'ai' }],
  ['view=all&technology=ai', { technology: 'ai' }],
  ['view=Who&technology=AI', {}],
  ['view=&technology=', {}],
  ['view=who&view=moved', { view: 'who' }],
  ['view=toString&technology=__proto__', {}],
  ['view=who%00&technology=ai%20', {}],
])('"%s" asks for %j', (query, look) => {
  expect(viewStateIn(new URLSearchParams(query))).toEqual(look)
})

test('what an address is made to ask for, it asks for', () => {
  const anyLook: fc.Arbitrary<ViewState> = fc.record(
    { view: fc.constantFrom(...VIEWS), technology: fc.constantFrom(...TECHNOLOGIES) },
    { requiredKeys: [] },
  )
  const anyCodes = fc.array(fc.stringMatching(/^[0-9A-Za-z]{1,20}$/), { maxLength: 5 })
  fc.assert(
    fc.property(anyLook, anyCodes, (look, codes) => {
      const { searchParams } = new URL(comparePath('de', codes, look), 'https://passgenau.example')
      expect(viewStateIn(searchParams)).toEqual(look)
      expect(searchParams.getAll('r')).toEqual(codes)
    }),
  )
})
