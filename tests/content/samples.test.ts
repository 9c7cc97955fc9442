import { describe, expect, test } from 'vitest'
import { GET, generateStaticParams } from '../../app/[locale]/compare/samples/[sample]/route'
import {
  SAMPLES,
  sampleCodes,
  sampleCollection,
  sampleOffers,
} from '../../app/compare/intake/sample-collections'
import { questionnaire } from '../../content/2026-1/structure'
import { EDITIONS } from '../../content/editions'
import type { SampleResult, SampleWording } from '../../content/samples/sample'
import { sampleFaults } from '../../content/samples/sample-faults'
import { samples } from '../../content/samples/samples'
import { wording as workshopWording } from '../../content/samples/workshop.de'
import { LOCALES } from '../../i18n/locales'
import { decodeCode } from '../../lib/codes/decode'
import { compareReports } from '../../lib/comparing/comparison'
import { askedItems } from '../../lib/instrument/asked-items'
import { contradictionsIn } from '../../lib/instrument/contradictions'
import { isLevel, TECHNOLOGIES, VERDICTS } from '../../lib/instrument/vocabulary'
import { MOST_RESULTS } from '../../lib/intake/selection'
import { parseResponseSet } from '../../lib/responses/schema'
import { publicReport, scoredAnswers } from '../../lib/scoring/scored-result'

/** The last day that any invented answer may have. */
const TODAY = '2026-11-22'
/** Says that nobody is meant, in each language. */
const INVENTED = /erfunden|invented/
const { workshop, firms } = samples
const latest = firms.results.filter(({ isEarlier }) => !isEarlier)
const reportOn = ({ responseSet }: SampleResult) => scoredAnswers(questionnaire, responseSet)
const verdictsOf = (results: readonly SampleResult[]) =>
  results.flatMap((result) => reportOn(result).technologies.map(({ id, verdict }) => `${id} ${verdict}`))
const count = (values: readonly string[], value: string) => values.filter((other) => other === value).length

describe.each(SAMPLES)('the sample "%s"', (id) => {
  const { results } = samples[id]

  test.each(results.map((result, place) => ({ name: `${place + 1} ${result.who}`, result })))(
    '$name has answered every question of its form, and no other',
    ({ result }) => {
      const parsed = parseResponseSet(questionnaire, result.responseSet, TODAY)
      expect(parsed).toEqual({ ok: true, responseSet: result.responseSet })
      expect(result.responseSet.answeredOn >= '2025-09-01').toBe(true)
      expect(result.responseSet.answeredOn <= '2026-11-20').toBe(true)
    },
  )

  test('contradicts itself nowhere', () => {
    for (const { who, responseSet } of results) {
      const pairs = contradictionsIn(
        questionnaire.contradictions,
        Object.keys(responseSet.responses),
        responseSet.responses,
      )
      expect({ who, pairs }).toEqual({ who, pairs: [] })
    }
  })

  test('needs nobody to keep a record that nobody shares', () => {
    for (const { who, responseSet } of results) {
      const { 'blockchain-shared-record': record, 'blockchain-neutral-party': party } = responseSet.responses
      if (record === 0) expect({ who, party }).toEqual({ who, party: 0 })
    }
  })

  test('says of the links without answers that they are', async () => {
    const { entries } = await sampleCollection(id, 'de')
    expect(entries.map(({ note }) => /Link ohne Antworten/.test(note))).toEqual(
      results.map(({ link }) => link === 'scores'),
    )
  })

  test('has codes that open again and equal their source', () => {
    const codes = sampleCodes(id)
    expect(codes).toHaveLength(results.length)
    for (const [place, result] of results.entries()) {
      const opened = decodeCode(EDITIONS, codes[place] ?? '', TODAY)
      expect(opened).toMatchObject(
        result.link === 'answers'
          ? { ok: true, kind: 'answers', responseSet: result.responseSet }
          : { ok: true, kind: 'scores', report: publicReport(reportOn(result)) },
      )
    }
  })

  test('fits into one link, and names nobody twice', () => {
    const codes = sampleCodes(id)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeLessThanOrEqual(MOST_RESULTS)
  })

  test('leaves between 3 and 15 percent of the questions open', () => {
    const responses = results.flatMap(({ responseSet }) => Object.values(responseSet.responses))
    const share = responses.filter((response) => response === 'unknown').length / responses.length
    expect(share).toBeGreaterThanOrEqual(0.03)
    expect(share).toBeLessThanOrEqual(0.15)
  })

  test.each(LOCALES)(
    'is a collection that says in "%s" that it is invented, with a name, a group and a note for each result',
    async (locale) => {
      const { title, entries, decisions } = await sampleCollection(id, locale)
      expect(title).toMatch(INVENTED)
      expect(entries.map(({ code }) => code)).toEqual(sampleCodes(id))
      expect(decisions).toEqual([])
      for (const { label, group, note } of entries) {
        expect([label, group, note].map((text) => text.trim())).not.toContain('')
      }
    },
  )

  test('comes as the file of a collection', async () => {
    const response = await GET(new Request('http://localhost/'), {
      params: Promise.resolve({ locale: 'de', sample: id }),
    })
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await response.json()).toEqual({
      format: 'passgenau-collection',
      version: 1,
      ...(await sampleCollection(id, 'de')),
    })
  })
})

test('every sample is offered in words that say it is invented, and has an address', async () => {
  expect(SAMPLES).toEqual(['workshop', 'firms'])
  expect(generateStaticParams()).toEqual(
    LOCALES.flatMap((locale) => SAMPLES.map((sample) => ({ locale, sample }))),
  )
  for (const locale of LOCALES) await expectOffers(locale)
})

async function expectOffers(locale: string) {
  const offers = await sampleOffers(locale)
  expect(offers.map(({ id }) => id)).toEqual(SAMPLES)
  for (const { title, description } of offers) {
    expect(title).toMatch(INVENTED)
    expect(description).toMatch(INVENTED)
    expect(description).toMatch(/^[^.]+\.$/)
  }
}

describe('the workshop', () => {
  const levelsOf = (item: string) =>
    workshop.results.map(({ responseSet }) => responseSet.responses[item] ?? 'unknown').filter(isLevel)
  const spreads = questionnaire.items.map(({ id }) => {
    const levels = levelsOf(id)
    return { id, known: levels.length, spread: Math.max(...levels) - Math.min(...levels) }
  })

  test('is twelve people of one firm on one day, in three departments of three or more', async () => {
    expect(workshop.results).toHaveLength(12)
    expect(new Set(workshop.results.map(({ responseSet }) => responseSet.answeredOn)).size).toBe(1)
    expect(new Set(workshop.results.map(({ responseSet }) => JSON.stringify(responseSet.profile))).size).toBe(
      1,
    )
    const groups = workshop.results.map(({ group }) => group)
    expect([...new Set(groups)].map((group) => count(groups, group))).toEqual([3, 5, 4])
    const { entries } = await sampleCollection('workshop', 'de')
    expect(new Set(entries.map(({ label }) => label)).size).toBe(12)
  })

  test('has full answers of everybody on everything', () => {
    for (const { link, isEarlier, responseSet } of workshop.results) {
      expect({ link, isEarlier }).toEqual({ link: 'answers', isEarlier: false })
      expect(responseSet).toMatchObject({ form: 'full', technologies: TECHNOLOGIES })
    }
  })

  test('disagrees widely on some items and within one level on others', () => {
    expect(spreads.filter(({ spread }) => spread >= 3).length).toBeGreaterThanOrEqual(5)
    expect(spreads.filter(({ known, spread }) => known >= 8 && spread <= 1).length).toBeGreaterThanOrEqual(5)
  })

  test('has a management that believes customers are asked, and a shop floor that knows of nothing', () => {
    const said = (group: string) =>
      workshop.results
        .filter((result) => result.group === group)
        .map(({ responseSet }) => responseSet.responses['customers-findings-used'] ?? 'unknown')
        .filter(isLevel)
    expect(Math.min(...said('management'))).toBeGreaterThan(Math.max(...said('shop-floor')))
  })

  test('reaches four different verdicts on AI', () => {
    const verdicts = verdictsOf(workshop.results).filter((verdict) => verdict.startsWith('ai '))
    expect(new Set(verdicts).size).toBe(4)
  })
})

describe('the firms', () => {
  test('are thirty, of every size and of nine industries, most of which can be summarised', async () => {
    expect(latest).toHaveLength(30)
    expect(new Set(latest.map(({ who }) => who)).size).toBe(30)
    expect(new Set(latest.map(({ responseSet }) => responseSet.profile.size)).size).toBe(4)
    const groups = latest.map(({ group }) => group)
    expect(latest.map(({ responseSet }) => responseSet.profile.industry)).toEqual(groups)
    const sizes = [...new Set(groups)].map((group) => count(groups, group))
    expect(sizes).toEqual([5, 6, 3, 4, 3, 3, 3, 2, 1])
  })

  test('mix links with and without answers, both forms, and different technologies', () => {
    const shapes = latest.map(({ link, responseSet }) => `${responseSet.form} ${link}`)
    expect({
      'full answers': count(shapes, 'full answers'),
      'quick answers': count(shapes, 'quick answers'),
      'full scores': count(shapes, 'full scores'),
      'quick scores': count(shapes, 'quick scores'),
    }).toEqual({ 'full answers': 19, 'quick answers': 5, 'full scores': 5, 'quick scores': 1 })
    const chosen = new Set(latest.map(({ responseSet }) => responseSet.technologies.join(' ')))
    expect(chosen).toEqual(new Set(['ai blockchain bitcoin', 'ai bitcoin', 'ai blockchain', 'ai']))
  })

  test('reach every verdict that edition 2026-1 can give, a few of them "fits now"', () => {
    const verdicts = verdictsOf(latest)
    const reached = new Set(verdicts.map((verdict) => verdict.split(' ')[1]))
    expect(reached).toEqual(new Set(VERDICTS.filter((verdict) => verdict !== 'not-assessed')))
    for (const technology of TECHNOLOGIES) {
      for (const verdict of reached) expect(verdicts).toContain(`${technology} ${verdict}`)
    }
    expect(verdicts.filter((verdict) => verdict.endsWith('fits-now'))).toHaveLength(6)
  })

  test('reach "clarify" also by what is only presumed of a neutral party', () => {
    const presumed = latest.filter(
      ({ responseSet }) => responseSet.responses['blockchain-neutral-party'] === 1,
    )
    expect(verdictsOf(presumed)).toContain('blockchain clarify')
  })

  test('cannot reach "not assessed": no key question of this edition offers "does not apply" on most of its items', () => {
    for (const form of ['quick', 'full'] as const) {
      for (const technology of TECHNOLOGIES) {
        for (const dimension of ['customer-benefit', 'integration'] as const) {
          const asked = askedItems(questionnaire, form, [technology]).filter(
            (item) => item.dimension === dimension,
          )
          const offering = asked.filter((item) => item.offersNotApplicable)
          expect(2 * offering.length).toBeLessThanOrEqual(asked.length)
          expect(asked.length).toBeGreaterThan(offering.length)
        }
      }
    }
  })
})

describe('the firms that had answered before', () => {
  const pairs = firms.results
    .filter(({ isEarlier }) => isEarlier)
    .map((before) => ({ before, after: latest.find(({ who }) => who === before.who) }))
  const compared = pairs.flatMap(({ before, after }) => {
    if (after === undefined) return []
    const [earlier, later] = [before, after].map((result) => ({
      questionnaire,
      report: result.link === 'answers' ? reportOn(result) : publicReport(reportOn(result)),
    }))
    return earlier && later ? [compareReports(earlier, later)] : []
  })

  test('are eleven, each with one label and about a year between', async () => {
    expect(compared).toHaveLength(11)
    const { entries } = await sampleCollection('firms', 'de')
    expect(new Set(entries.map(({ label }) => label)).size).toBe(30)
    for (const { before, after } of pairs) {
      const days =
        (Date.parse(after?.responseSet.answeredOn ?? '') - Date.parse(before.responseSet.answeredOn)) /
        86_400_000
      expect(days).toBeGreaterThan(330)
      expect(days).toBeLessThan(400)
    }
  })

  test('rose, fell, changed their verdict and kept it, answered what was open', () => {
    const items = new Set(compared.flatMap((comparison) => comparison.items ?? []).map(({ trend }) => trend))
    expect([...items]).toEqual(expect.arrayContaining(['rose', 'fell', 'same', 'now-answered', 'now-open']))
    const dimensions = compared.flatMap(({ technologies }) =>
      technologies.flatMap((technology) => technology.dimensions.map(({ trend }) => trend)),
    )
    expect(dimensions).toEqual(expect.arrayContaining(['rose', 'fell', 'same', 'uncertain']))
    const verdicts = compared.flatMap(({ technologies }) => technologies.map(({ verdict }) => verdict))
    expect(verdicts.filter(({ isChanged }) => isChanged).length).toBeGreaterThanOrEqual(8)
    expect(verdicts.filter(({ isChanged }) => !isChanged).length).toBeGreaterThanOrEqual(8)
    const rank = (verdict: (typeof VERDICTS)[number]) => VERDICTS.indexOf(verdict)
    expect(verdicts.some(({ before, after }) => rank(after) < rank(before))).toBe(true)
    expect(verdicts.some(({ before, after }) => rank(after) > rank(before))).toBe(true)
  })

  test('are compared on all their questions, on common ones, and without answers', () => {
    expect(new Set(compared.map(({ basis }) => basis))).toEqual(
      new Set(['all-questions', 'common-questions']),
    )
    expect(compared.filter(({ items }) => items === null)).toHaveLength(2)
  })
})

describe('the wording of a sample', () => {
  const changed = (names: SampleWording['names']): SampleWording => ({ ...workshopWording, names })

  test('fits the workshop', () => {
    expect(sampleFaults(workshop, workshopWording)).toEqual([])
  })

  test('names nobody without a result, and leaves nobody out', () => {
    const { nowak, ...others } = workshopWording.names
    expect(sampleFaults(workshop, changed(others))).toEqual(['The result "nowak" has no wording.'])
    const stranger = { label: 'Nobody', note: '' }
    expect(sampleFaults(workshop, changed({ ...workshopWording.names, stranger }))).toEqual([
      'There is no result "stranger", but wording for it.',
    ])
  })

  test('has an earlier note exactly where there is an earlier result', () => {
    const nowak = { label: 'Nowak', note: 'Later', earlierNote: 'Earlier' }
    expect(sampleFaults(workshop, changed({ ...workshopWording.names, nowak }))).toEqual([
      'There is no earlier result "nowak", but wording for it.',
    ])
  })
})
