import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import { asked, EXAMPLE_CODE, EXAMPLE_SCORE_CODE, here, PUBLIC_URL } from './journey'
import { DESCRIPTION_LENGTH, PREVIEW_ROBOTS, type PreviewRobot, TITLE_LENGTHS } from './preview-robots'

/** Three different verdicts, two of them the longest there are: no title gets longer. */
const LONGEST_TITLE = encodeAnswers(questionnaire, {
  ...workedExample,
  responses: Object.fromEntries(
    asked('full').map(({ id, technology }) => [
      id,
      technology === 'blockchain' ? 0 : technology === 'bitcoin' ? 'unknown' : 2,
    ]),
  ),
})

const LINKS = {
  start: '/',
  'quick check': '/assessment',
  'answers of a result': `/results/${EXAMPLE_CODE}`,
  'scores of a result': `/results/${EXAMPLE_SCORE_CODE}`,
  'a result with three verdicts': `/results/${LONGEST_TITLE}`,
} as const

/** The tags in the head of what a robot reads of a page: parsed, no script run. */
async function tagsFor(page: Page, request: APIRequestContext, robot: PreviewRobot, path: string) {
  const response = await request.get(path, {
    headers: { 'user-agent': robot.agent, accept: 'text/html', range: `bytes=0-${robot.reads - 1}` },
  })
  expect([200, 206]).toContain(response.status())
  expect(response.headers()['content-type']).toContain('text/html')
  const html = (await response.body()).subarray(0, robot.reads).toString('utf8')
  return page.evaluate(
    ({ html, attributes }) => {
      const { head } = new DOMParser().parseFromString(html, 'text/html')
      const tags: Record<string, string> = {}
      for (const meta of head.querySelectorAll('meta')) {
        for (const attribute of attributes) {
          const name = meta.getAttribute(attribute)
          if (name) tags[name] ??= meta.content
        }
      }
      return tags
    },
    { html, attributes: robot.by === 'property' ? ['property'] : ['property', 'name'] },
  )
}

for (const [service, robot] of Object.entries(PREVIEW_ROBOTS)) {
  test(`the card in ${service} has everything it can show`, async ({ page, request }) => {
    for (const [link, path] of Object.entries(LINKS)) {
      const tags = await tagsFor(page, request, robot, path)
      const missing = robot.needs.filter((name) => (tags[name] ?? '').trim() === '')
      expect([link, missing]).toEqual([link, []])
      expect(tags['og:image']?.startsWith(`${PUBLIC_URL}/`)).toBe(true)
      if (robot.needs.includes('og:url'))
        expect(tags['og:url']).toBe(`${PUBLIC_URL}${path}`.replace(/\/$/, ''))

      const picture = await request.get(here(tags['og:image'] ?? ''), {
        headers: { 'user-agent': robot.agent },
      })
      expect(picture.status()).toBe(200)
      expect(picture.headers()['content-type']).toBe('image/png')
      expect((await picture.body()).length).toBeLessThan(robot.picture)
    }
  })
}

test('titles and descriptions fit onto a card, and say which link it is', async ({ page, request }) => {
  const robot = PREVIEW_ROBOTS['Slack'] as PreviewRobot
  for (const [link, path] of Object.entries(LINKS)) {
    const tags = await tagsFor(page, request, robot, path)
    const longest = link.includes('three') ? TITLE_LENGTHS.longest : TITLE_LENGTHS.usual
    const most = { 'og:title': longest, 'og:description': DESCRIPTION_LENGTH }
    const tooLong = Object.entries(most).filter(([name, length]) => (tags[name] ?? '').length > length)
    expect([link, tooLong]).toEqual([link, []])
    expect(tags['twitter:title']).toBe(tags['og:title'])
  }
  const title = (await tagsFor(page, request, robot, LINKS['a result with three verdicts']))['og:title']
  expect(title?.split(' · ')).toHaveLength(3)
  expect((await tagsFor(page, request, robot, LINKS['answers of a result']))['og:description']).toMatch(
    /^Link mit allen Antworten/,
  )
  expect((await tagsFor(page, request, robot, LINKS['scores of a result']))['og:description']).toMatch(
    /^Link ohne Antworten/,
  )
})
