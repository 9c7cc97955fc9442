import { expect, test } from 'vitest'
import { withAddress } from '../app/unreadable/with-address'

const PAGE = '<p>Nichts</p><code></code><ol></ol>'

test.each([
  [
    'a code of answers, whole',
    '/results/A01F0ahN9wNOKaEJC8qILb2Zvid',
    '/results/A01F0ahN9wNOKaEJC8qILb2Zvid',
  ],
  [
    'a long one, without its middle',
    `/results/S${'x'.repeat(100)}END`,
    `/results/S${'x'.repeat(26)}…${'x'.repeat(11)}END`,
  ],
  ['markup, as text', '/results/<b>&amp;', '/results/&lt;b&gt;&amp;amp;'],
  ['what a replacement would take for its own', "/results/$&$'$1", "/results/$&amp;$'$1"],
])('the page shows the address that was asked for: %s', (_, path, shown) => {
  expect(withAddress(PAGE, path)).toBe(`<p>Nichts</p><code>…${shown}</code><ol></ol>`)
})

test('its links to itself in other languages lead to the address that was asked for', () => {
  const page = (german: string, english: string) => `<a href="${german}"></a><a href="${english}"></a>`
  const built = page('/unreadable/cut', '/en/unreadable/cut')
  expect(withAddress(built, '/results/A0')).toBe(page('/results/A0', '/en/results/A0'))
  expect(withAddress(built, '/en/results/A0')).toBe(page('/results/A0', '/en/results/A0'))
  expect(withAddress(built, '/results/"><b>')).toBe(
    page('/results/&quot;&gt;&lt;b&gt;', '/en/results/&quot;&gt;&lt;b&gt;'),
  )
})
