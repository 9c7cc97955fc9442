import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionnaire } from '../../../content/2026-1/structure'
import { askedItems } from '../../../lib/instrument/asked-items'
import { FORMS, TECHNOLOGIES } from '../../../lib/instrument/vocabulary'
import {
  firstScreen,
  type Journey,
  journeyOf,
  nextScreen,
  OVERVIEW,
  previousScreen,
  SETUP,
} from '../../../lib/journey/journey'
import { huber } from '../personas'

/** Herr Huber, 58, sawmill, on his phone: what he meets, screen by screen. */
const { items } = questionnaire
const quick = askedItems(questionnaire, 'quick', TECHNOLOGIES).map(({ id }) => id)
const full = askedItems(questionnaire, 'full', TECHNOLOGIES).map(({ id }) => id)
const answered = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, '2']))
const journey = (form: string | undefined, responses: Readonly<Record<string, unknown>>): Journey =>
  journeyOf(items, { form, technologies: TECHNOLOGIES, responses })

/** From a screen on by "Weiter" to the overview, answering whatever is asked. */
function walk(form: string, responses: Readonly<Record<string, unknown>>, from: string): readonly string[] {
  const seen: string[] = []
  let given = responses
  for (let screen = from; screen !== OVERVIEW; ) {
    screen = nextScreen(journey(form, given), screen)
    seen.push(screen)
    given = { ...given, [screen]: '1' }
  }
  return seen
}

describe('the way through', () => {
  test('the quick form: setup, twelve questions in form order, overview', () => {
    expect(firstScreen(journey('quick', {}))).toBe(SETUP)
    expect(walk('quick', {}, SETUP)).toEqual([...quick, OVERVIEW])
    expect(quick).toHaveLength(12)
  })

  test('after the quick form the full one asks the twenty that are missing, and no other', () => {
    const start = journey('full', answered(quick))
    expect(firstScreen(start)).toBe('customers-findings-used')
    expect(start.open).toHaveLength(20)
    expect([
      firstScreen(start),
      ...walk('full', answered([...quick, firstScreen(start)]), firstScreen(start)),
    ]).toEqual([...full.filter((id) => !quick.includes(id)), OVERVIEW])
  })

  test('a finished response set opens with the overview; one change leads straight back to it', () => {
    const finished = journeyOf(items, huber)
    expect(finished.open).toEqual([])
    expect(firstScreen(finished)).toBe(OVERVIEW)
    for (const id of finished.asked) expect(nextScreen(finished, id)).toBe(OVERVIEW)
  })

  test('whoever goes back to change an answer goes on where it was interrupted', () => {
    const [first = '', second = '', third = ''] = quick
    expect(nextScreen(journey('quick', answered([first, second])), first)).toBe(third)
  })

  test('back is one screen back, answered or not, and there is nothing before the setup', () => {
    const now = journey('quick', answered(quick))
    expect(previousScreen(now, OVERVIEW)).toBe(quick.at(-1))
    expect(previousScreen(now, quick[1] ?? '')).toBe(quick[0])
    expect(previousScreen(now, quick[0] ?? '')).toBe(SETUP)
    expect(previousScreen(now, SETUP)).toBeNull()
  })

  test('a screen that is not asked leads to the first open one, and back to the setup', () => {
    const now = journeyOf(items, {
      form: 'quick',
      technologies: ['ai'],
      responses: answered(quick.slice(0, 2)),
    })
    expect(nextScreen(now, 'bitcoin-demand')).toBe(quick[2])
    expect(previousScreen(now, 'bitcoin-demand')).toBe(SETUP)
  })

  test('no technology: only what is asked of every firm; no form, or an unknown one: the quick one', () => {
    expect(journeyOf(items, { form: 'quick', technologies: [], responses: {} }).asked).toHaveLength(3)
    expect(journey(undefined, {}).asked).toEqual(quick)
    expect(journey('endless', {}).asked).toEqual(quick)
  })
})

test('whatever is answered, "Weiter" asks every open question once, in form order, and ends at the overview', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMS),
      fc.subarray([...TECHNOLOGIES], { minLength: 1 }),
      fc.subarray([...full]),
      (form, technologies, given) => {
        const responses = answered(given)
        const start = journeyOf(items, { form, technologies, responses })
        const seen: string[] = []
        let now = responses
        for (let screen = SETUP; screen !== OVERVIEW; ) {
          screen = nextScreen(journeyOf(items, { form, technologies, responses: now }), screen)
          if (screen !== OVERVIEW) seen.push(screen)
          now = { ...now, [screen]: '0' }
        }
        expect(seen).toEqual(start.open)
      },
    ),
  )
})
