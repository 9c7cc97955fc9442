import { questionnaire } from '../../content/2026-1/structure'
import { workedExample } from '../../content/2026-1/worked-example'
import { encodeAnswers } from '../../lib/codes/answer-code'
import { Problem } from '../run/problem.mjs'

interface Asked {
  readonly path: string
  readonly status: number
  readonly holds?: string
}

/** One address of every kind: prerendered, on request, drawn, found by a program, and what is not there. */
function addresses(baseUrl: string): readonly Asked[] {
  const code = encodeAnswers(questionnaire, workedExample)
  return [
    { path: '/', status: 200, holds: `${baseUrl}/opengraph-image` },
    { path: '/assessment', status: 200, holds: `${baseUrl}/assessment` },
    { path: '/assessment/full', status: 200 },
    { path: '/method', status: 200 },
    { path: '/compare', status: 200 },
    { path: '/compare/words', status: 200 },
    { path: '/embed', status: 200 },
    { path: `/results/${code}`, status: 200, holds: `${baseUrl}/results/${code}` },
    { path: `/results/${code}/opengraph-image`, status: 200 },
    { path: `/api/results/${code}`, status: 200 },
    { path: '/results/A', status: 404 },
    { path: '/nowhere', status: 404 },
    { path: '/opengraph-image', status: 200 },
    { path: '/manifest.webmanifest', status: 200 },
    { path: '/robots.txt', status: 200, holds: `${baseUrl}/sitemap.xml` },
    { path: '/sitemap.xml', status: 200, holds: `${baseUrl}/method` },
  ]
}

/** Asks a server for all of them, public address in hand; returns how many. Throws at the first that is not as expected. */
export async function smoke(address: string, baseUrl: string): Promise<number> {
  const all = addresses(baseUrl)
  for (const { path, status, holds } of all) {
    const response = await fetch(address + path, { redirect: 'manual' })
    const text = await response.text()
    if (response.status !== status) throw new Problem(`${path}: ${response.status} statt ${status}`)
    if (!response.headers.has('content-security-policy'))
      throw new Problem(`${path}: keine Content-Security-Policy`)
    if (holds && !text.includes(holds)) throw new Problem(`${path} nennt nicht ${holds}`)
  }
  return all.length
}
