import type { Page } from '@playwright/test'
import type { ViewId } from '../app/compare/addresses'
import { questionnaire } from '../content/2026-1/structure'
import { workedExample } from '../content/2026-1/worked-example'
import { encodeAnswers } from '../lib/codes/answer-code'
import {
  answer,
  asked,
  EARLIER_CODE,
  EXAMPLE_CODE,
  EXAMPLE_SCORE_CODE,
  fillIn,
  next,
  ready,
  show,
  submit,
} from './journey'
import { GERMAN, type Language } from './language'
import { openPanel } from './many-results'
import { compareAddress, VOGT } from './one-firm'
import { openSample } from './samples'

type Reach = (page: Page, language: Language) => Promise<void>

/** Opens everything that can be folded. */
async function openAll(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** Of two results what the script adds as well, which is there once it has taken over. */
async function openAllOfTwo(page: Page) {
  await page.locator('.head-line .panels').waitFor()
  await openAll(page)
}

async function openWhatIf(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.locator('.what-if > summary').click()
  await page.locator('.what-if-panel').waitFor()
}

/** A sample with its names, drawn by the script and all there; then what is still to be done. */
const openNamed =
  (sample: 'workshop' | 'firms', view: ViewId, next?: Reach): Reach =>
  async (page, language) => {
    await openSample(page, sample, view, 'ai', language)
    await page.locator('.filter-fields').waitFor()
    await page.waitForLoadState('networkidle')
    await next?.(page, language)
  }

const CODES = VOGT.map(({ code }) => code)
const QUICK_CODE = CODES.at(-1)
const UNKNOWN_CODE = encodeAnswers(questionnaire, {
  ...workedExample,
  responses: Object.fromEntries(asked('full').map(({ id }) => [id, 'unknown'])),
})

/** Every page and every state a person can meet, each with the way there. */
export const PAGES: Readonly<Record<string, { readonly path: string; readonly reach?: Reach }>> = {
  start: { path: '/', reach: openAll },
  'quick form': { path: '/assessment' },
  'full form': { path: '/assessment/full' },
  'form with every explanation open': {
    path: '/assessment/full',
    reach: openAll,
  },
  'form with answers': { path: `/assessment/${EXAMPLE_CODE}` },
  'a question': {
    path: '/assessment/full#step-ideas-prototype',
    reach: async (page) => {
      await ready(page)
      await answer(page, asked('full').slice(3, 4), () => 'not-applicable')
      await page.locator('.draft-panel').waitFor()
      await openAll(page)
    },
  },
  'a question without an answer': {
    path: '/assessment#step-ai-use-case',
    reach: async (page, language) => {
      await ready(page)
      await next(page, language).click()
      await page.locator('.problem').waitFor()
    },
  },
  'overview with open questions': {
    path: '/assessment',
    reach: async (page) => {
      await ready(page)
      await fillIn(page, asked('quick').slice(2, 8), () => 'unknown')
      await show(page, 'overview')
      await page.locator('.overview').waitFor()
      await openAll(page)
    },
  },
  'form with errors': {
    path: '/assessment',
    reach: async (page, language) => {
      await ready(page)
      await fillIn(page, asked('quick').slice(2), () => 2)
      await submit(page, language)
      await page.locator('.error-summary').waitFor()
    },
  },
  'form waiting for the line': {
    path: `/assessment/${EXAMPLE_CODE}`,
    reach: async (page, language) => {
      await ready(page)
      await page.route('**/healthz', (route) => route.fulfill({ status: 503 }))
      await submit(page, language)
      await page.locator('[data-waiting]').waitFor()
    },
  },
  'form with answers from earlier': {
    path: '/assessment',
    reach: async (page) => {
      await page.evaluate(() => {
        const fields = 'form=quick&customers-top-five=2'
        sessionStorage.setItem('passgenau-draft/2025-2/new', fields)
        const draft = { edition: '2026-1', fields, savedAt: Date.now() }
        localStorage.setItem('passgenau-device/earlier', JSON.stringify(draft))
      })
      await page.reload()
      await page.locator('.offer').nth(1).waitFor()
    },
  },
  'result with answers, what may fit open': { path: `/results/${EXAMPLE_CODE}` },
  ...Object.fromEntries(
    (['blockchain', 'bitcoin'] as const).map((technology) => [
      `result with ${technology} open`,
      {
        path: `/results/${EXAMPLE_CODE}#details-${technology}`,
        reach: (page: Page) => page.locator(`#details-${technology}`).waitFor(),
      },
    ]),
  ),
  'result with other answers tried out': {
    path: `/results/${EXAMPLE_CODE}`,
    reach: async (page) => {
      await openWhatIf(page)
      await page.locator('.what-if-questions > details > summary').click()
      await page.locator('input[name=what-if-ai-rules][value="3"]').check()
    },
  },
  'result with other answers in the radar': {
    path: `/results/${EXAMPLE_CODE}`,
    reach: async (page, { words }) => {
      await openWhatIf(page)
      await page.locator('input[name=what-if-ai-rules][value="3"]').check()
      await page.getByRole('button', { name: words.advice.whatIf.asRadar }).click()
      await page.locator('.radar-chart .recharts-radar').first().waitFor()
    },
  },
  'result with every section open': {
    path: `/results/${EXAMPLE_CODE}`,
    reach: async (page) => {
      await openWhatIf(page)
      await openAll(page)
    },
  },
  'result of the quick form, with every section open': { path: `/results/${QUICK_CODE}`, reach: openAll },
  'result with nothing known, with every section open': { path: `/results/${UNKNOWN_CODE}`, reach: openAll },
  'result with scores only': { path: `/results/${EXAMPLE_SCORE_CODE}` },
  'nothing to compare yet': { path: '/compare' },
  'two sights of one firm': {
    path: `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&as=two-sights`,
    reach: openAllOfTwo,
  },
  'comparison of two': { path: `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`, reach: openAllOfTwo },
  'one result to compare': { path: `/compare?r=${EXAMPLE_CODE}` },
  'comparisons kept from earlier': {
    path: '/compare',
    reach: async (page) => {
      const stored = {
        title: 'Fertigungsnetz Neckar-Alb',
        codes: CODES.slice(0, 3),
        entries: [],
        decisions: [],
      }
      await page.evaluate((collection) => {
        sessionStorage.setItem(
          'passgenau-collection',
          JSON.stringify({ ...collection, others: [], savedAt: Date.now() }),
        )
      }, stored)
      await page.reload()
      await page.locator('.kept-comparisons').waitFor()
    },
  },
  'comparison of three, with something unusable': {
    path: `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&r=${EXAMPLE_SCORE_CODE}&r=${EXAMPLE_CODE}&r=hallo`,
  },
  'comparison with what could not be used': {
    path: '/compare',
    reach: async (page, { words }) => {
      await page
        .getByLabel(words.compare.textLabel)
        .fill(`${EXAMPLE_CODE}\n${EXAMPLE_CODE}\nhttps://passgenau.example/results/A01`)
      await page.getByRole('button', { name: words.compare.show }).click()
      await page.locator('.error-summary').waitFor()
    },
  },
  'who stands where': {
    path: compareAddress(CODES, 'who'),
    reach: async (page, { words }) => {
      await page.locator('.firm-table input').first().check()
      await openPanel(page, words.workbench.name)
      await page.locator('.naming-list').waitFor()
      await page.locator('.radar').waitFor()
    },
  },
  'who stands where, with the ways to add and to download': {
    path: compareAddress(CODES, 'who'),
    reach: async (page, { words }) => {
      await openPanel(page, words.compare.add)
      await openPanel(page, words.take.outHeading)
    },
  },
  'thirty firms with names': { path: '/compare', reach: openNamed('firms', 'who') },
  'thirty firms, and how they have moved': {
    path: '/compare',
    reach: openNamed('firms', 'moved', openAll),
  },
  'a workshop with names, and where it differs': {
    path: '/compare',
    reach: openNamed('workshop', 'differ', openAll),
  },
  'where we differ': { path: compareAddress(CODES, 'differ'), reach: openAll },
  'what has moved, with names': {
    path: `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}&r=${encodeAnswers(questionnaire, { ...workedExample, answeredOn: '2026-05-04' })}&view=moved`,
    reach: async (page, { words }) => {
      await openPanel(page, words.workbench.name)
      await page.locator('.naming-list').waitFor()
      for (const name of await page.getByLabel(words.workbench.parts.label, { exact: true }).all())
        await name.fill('Ahorn')
      await page.locator('.movement-table').waitFor()
      await openAll(page)
      await page.locator('.moved-items [data-item]').first().waitFor()
    },
  },
  'card for other sites': { path: '/embed' },
  method: { path: '/method' },
  'method with everything open': { path: '/method', reach: openAll },
  imprint: { path: '/imprint' },
  privacy: { path: '/privacy' },
  accessibility: { path: '/accessibility' },
  'damaged link': { path: `/results/${EXAMPLE_CODE.slice(0, -1)}0` },
  'unknown address': { path: '/das-gibt-es-nicht' },
}

/** Opens one of them and leaves it in its state. */
export async function open(page: Page, name: string, language = GERMAN) {
  const { path, reach } = PAGES[name] ?? {}
  if (path === undefined) throw new Error(`There is no page "${name}".`)
  await page.goto(language.at(path))
  await reach?.(page, language)
}
