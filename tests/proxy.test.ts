import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server'
import { afterEach, describe, expect, test, vi } from 'vitest'

async function load(languages: string) {
  vi.resetModules()
  vi.stubEnv('LOCALES', languages)
  const [{ config }, { askedPath }] = await Promise.all([import('@/proxy'), import('@/app/http/asked-path')])
  return { config, askedPath }
}

afterEach(() => vi.unstubAllEnvs())

describe('what a path asks for', () => {
  test.each([
    ['/results/A01x', { locale: 'de', kind: 'code', code: 'A01x', needsAnswers: false }],
    ['/assessment/A01x', { locale: 'de', kind: 'code', code: 'A01x', needsAnswers: true }],
    ['/assessment/A01x/full', { locale: 'de', kind: 'code', code: 'A01x', needsAnswers: true }],
    ['/assessment/A01x/today', { locale: 'de', kind: 'code', code: 'A01x', needsAnswers: true }],
    ['/results/A01x/square-image', { locale: 'de', kind: 'picture', format: 'square-image' }],
    ['/compare', { locale: 'de', kind: 'dynamic' }],
    ['/assessment/correction', { locale: 'de', kind: 'dynamic' }],
    ['/api/results/A01x', { locale: 'de', kind: 'interface' }],
    ['/', { locale: 'de', kind: 'rest' }],
    ['/assessment/full', { locale: 'de', kind: 'rest' }],
    ['/assessment/edition/2026-1', { locale: 'de', kind: 'rest' }],
  ])('%s', async (path, asked) => {
    const { askedPath } = await load('de')
    expect(askedPath(path)).toEqual(asked)
  })

  test.each([
    ['/en', { locale: 'en', kind: 'rest' }],
    ['/en/results/A01x', { locale: 'en', kind: 'code', code: 'A01x', needsAnswers: false }],
    ['/en/assessment/%E0%A4%A', { locale: 'en', kind: 'code', code: '%E0%A4%A', needsAnswers: true }],
    ['/en/results/%ff/opengraph-image', { locale: 'en', kind: 'picture', format: 'opengraph-image' }],
    ['/en/unreadable/%', { locale: 'en', kind: 'rest' }],
    ['/en/assessment/full', { locale: 'en', kind: 'rest' }],
    ['/en/assessment/correction', { locale: 'en', kind: 'dynamic' }],
    ['/results/en', { locale: 'de', kind: 'code', code: 'en', needsAnswers: false }],
  ])('%s, where there is English too: answered in the language of the path', async (path, asked) => {
    const { askedPath } = await load('de,en')
    expect(askedPath(path)).toEqual(asked)
  })

  test.each(['/en/results/A01x', '/de/results/A01x'])(
    '%s without such a language is no page',
    async (path) => {
      const { askedPath } = await load('de')
      expect(askedPath(path)).toEqual({ locale: 'de', kind: 'rest' })
    },
  )
})

describe('the proxy is asked', () => {
  const isAsked = async (url: string, headers: Record<string, string> = {}) => {
    const { config } = await load('de')
    return unstable_doesMiddlewareMatch({ config, url, headers })
  }

  test.each([
    '/results/A01x',
    '/results/a.html',
    '/en/results/A01x',
    '/results/A01x/opengraph-image',
    '/assessment/A01x',
    '/assessment/A01x/full',
    '/assessment/A01x/today',
    '/assessment/edition/full',
    '/en/assessment/examples/today',
    '/assessment/correction',
    '/compare',
    '/compare?r=A01x',
    '/unreadable/%',
    '/api/results/%zz',
  ])('for %s', async (path) => {
    expect(await isAsked(path)).toBe(true)
  })

  test.each([
    '/',
    '/method',
    '/assessment',
    '/assessment/full',
    '/assessment/edition/2026-1',
    '/assessment/examples/2026-1',
    '/healthz',
    '/api/results/A01x',
    '/compare/samples/consultants',
    '/compare/words',
    '/_next/static/chunks/x.js',
    '/das-gibt-es-nicht',
  ])('not for %s, which is served as it lies there', async (path) => {
    expect(await isAsked(path)).toBe(false)
  })

  test.each(['content-type', 'next-action'])(
    'for everything that carries %s, so that nothing is taken for an action',
    async (name) => {
      for (const path of ['/', '/method', '/assessment', '/bare', '/das-gibt-es-nicht'])
        expect(await isAsked(path, { [name]: 'x' }), path).toBe(true)
      for (const path of ['/assessment/submit', '/compare/open', '/api/results', '/api/files'])
        expect(await isAsked(path, { [name]: 'x' }), path).toBe(false)
    },
  )
})
