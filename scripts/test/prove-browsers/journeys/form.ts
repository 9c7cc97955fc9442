import assert from 'node:assert/strict'
import { workedExample } from '../../../../content/2026-1/worked-example'
import {
  answer,
  arrives,
  asked,
  fillIn,
  fits,
  type Journey,
  openForm,
  sees,
  ticks,
  verdicts,
} from '../journey'

const [first, second] = asked('quick').map(({ id }) => id) as [string, string]

export const FORM: readonly Journey[] = [
  {
    name: 'quick form',
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/`)
      await tab.click('main a', 'Kurz-Check')
      await sees(tab, 'form[data-read]')
      await fits(tab, 'the form')
      await fillIn(tab, 'quick', ({ id }) => (id === 'blockchain-shared-record' ? 0 : 3))
      assert.deepEqual((await verdicts(tab)).slice(0, 2), ['fits-with-preparation', 'not-now'])
    },
  },
  {
    name: 'full form, 32 questions',
    walk: async (visit) => {
      await openForm(visit, '/assessment/full')
      await fillIn(visit.tab, 'full', ({ id }) => workedExample.responses[id] ?? 'unknown')
      assert.deepEqual(await verdicts(visit.tab), ['clarify', 'not-now', 'not-now'])
    },
  },
  {
    name: 'back, forward, reload',
    walk: async (visit) => {
      const { tab } = visit
      await openForm(visit)
      await tab.click('[data-next]')
      await answer(tab, first, 1)
      await tab.click('[data-next]')
      await sees(tab, `#step-${second}`)
      await tab.back()
      await sees(tab, `#step-${first}`)
      await tab.back()
      await sees(tab, '#step-setup')
      await tab.forward()
      await tab.forward()
      await sees(tab, `#step-${second}`)
      await tab.reload()
      await sees(tab, `form[data-read] #step-${second}`)
      await ticks(tab, first, 1)
    },
  },
  {
    name: 'back from the result',
    walk: async (visit) => {
      const { tab } = visit
      await openForm(visit)
      await fillIn(tab, 'quick', () => 2)
      await tab.back()
      await sees(tab, '#step-overview')
      for (const { id } of asked('quick')) await ticks(tab, id, 2)
      await tab.forward()
      await arrives(tab, /\/results\/A/)
      await sees(tab, '.verdict-rows')
    },
  },
  {
    name: 'draft in the window and on the device',
    walk: async (visit) => {
      const { tab, site } = visit
      await openForm(visit)
      await tab.click('[data-next]')
      await answer(tab, first, 2)
      await tab.reload()
      await ticks(tab, first, 2)
      await tab.click('.draft-panel summary')
      await tab.click('label', 'Auf diesem Gerät merken')
      // Another window has the device's storage alone.
      await tab.open(`${site}/method`)
      await tab.evaluate(() => sessionStorage.clear())
      await openForm(visit)
      await tab.click('.draft-offers button', 'Weitermachen')
      await ticks(tab, first, 2)
    },
  },
]
