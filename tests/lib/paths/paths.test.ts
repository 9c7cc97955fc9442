import { describe, expect, test } from 'vitest'
import { isOfKind, PATH_KINDS, PUBLIC_PAGES } from '../../../lib/paths/paths'

const KINDS = Object.keys(PATH_KINDS) as (keyof typeof PATH_KINDS)[]

describe.each([
  ['', ''],
  ['in another language', '/en'],
])('kinds of addresses %s', (_, language) => {
  test.each<[string, readonly (keyof typeof PATH_KINDS)[]]>([
    ['/method', []],
    ['/assessment', []],
    ['/assessment/full', []],
    ['/embed', ['framed']],
    ['/opengraph-image', ['noPage']],
    ['/results/A01x', ['personal']],
    ['/results/A01x/square-image', ['noPage', 'personal']],
    ['/results/A01x/qr-code', ['noPage', 'personal']],
    ['/compare', ['personal']],
    ['/compare/samples/team', ['noPage', 'personal']],
    ['/compare/words', ['noPage', 'personal']],
    ['/assessment/A01x', ['personal']],
    ['/assessment/A01x/full', ['personal']],
    ['/assessment/edition/2026-1/full', ['personal']],
    ['/assessment/examples/2026-1', ['noPage', 'personal']],
    ['/unreadable/cut', ['unreadable']],
    ['/resultsA01x', []],
  ])('%s: %o', (path, kinds) => {
    expect(KINDS.filter((kind) => isOfKind(kind, language + path))).toEqual(kinds)
  })
})

test.each(['/operator/logo', '/operator/style.css'])('%s is no page', (path) => {
  expect(KINDS.filter((kind) => isOfKind(kind, path))).toEqual(['noPage'])
})

test.each(['/api/results', '/api/files'])('%s is no page, and personal', (path) => {
  expect(KINDS.filter((kind) => isOfKind(kind, path))).toEqual(['noPage', 'personal'])
})

test('what search engines are told about is not personal', () => {
  expect(PUBLIC_PAGES.filter((path) => isOfKind('personal', path))).toEqual([])
})
