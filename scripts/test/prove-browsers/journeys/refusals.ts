import assert from 'node:assert/strict'
import {
  answer,
  arrives,
  asked,
  FIRST,
  fillIn,
  fits,
  type Journey,
  openForm,
  SECOND,
  sees,
  seesText,
} from '../journey'

/** In the page: whether it may keep something beyond the window. */
function keeps(): boolean {
  try {
    return localStorage !== null
  } catch {
    return false
  }
}

/** What browsers and those who set them up refuse. */
export const REFUSALS: readonly Journey[] = [
  {
    name: 'form and result, storage refused',
    circumstances: { storage: 'refused' },
    walk: async (visit) => {
      const { tab } = visit
      await openForm(visit)
      assert.equal(await tab.evaluate(keeps), false, 'the browser keeps something all the same')
      await fillIn(tab, 'quick', () => 2)
      const [first] = asked('quick')
      await openForm(visit, `/assessment#step-${first?.id}`)
      await answer(tab, first?.id ?? '', 3)
      await sees(tab, '.draft-panel')
      const labels = await tab.evaluate(() => document.querySelector('.draft-panel')?.textContent ?? '')
      assert.doesNotMatch(labels, /Auf diesem Gerät merken/, 'keeping is offered all the same')
    },
  },
  {
    name: 'comparison, storage refused',
    circumstances: { storage: 'refused' },
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/compare?r=${FIRST}&r=${SECOND}&view=who`)
      await tab.click('.panel > summary', 'Benennen')
      await sees(tab, '.naming')
      const offered = await tab.evaluate(() => document.querySelector('.naming')?.textContent ?? '')
      assert.doesNotMatch(offered, /Auf diesem Gerät merken/, 'keeping is offered all the same')
      await tab.type(`.naming [data-code="${FIRST}"] input`, 'Albrecht')
      await seesText(tab, '.firm-table th', 'Albrecht')
    },
  },
  {
    name: 'form and result, no JavaScript',
    circumstances: { scripts: 'off' },
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/assessment`)
      await fits(tab, 'the form')
      const [left, ...others] = asked('quick').map(({ id }) => id)
      for (const id of others) await answer(tab, id, 2)
      await tab.click('[type=submit]', 'Ergebnis anzeigen')
      await sees(tab, '.error-summary')
      await answer(tab, left ?? '', 2)
      await tab.click('[type=submit]', 'Ergebnis anzeigen')
      await arrives(tab, /\/results\/A/)
      await sees(tab, '.verdict-rows')
      await fits(tab, 'the result')
    },
  },
  {
    name: 'comparison, no JavaScript',
    circumstances: { scripts: 'off' },
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/compare`)
      await tab.type('textarea', `${FIRST} ${SECOND}`)
      await tab.click('.intake [type=submit]')
      await arrives(tab, new RegExp(`r=${FIRST}&r=${SECOND}`))
      await fits(tab, 'the comparison')
    },
  },
  {
    name: 'back from a corrected comparison, no JavaScript',
    circumstances: { scripts: 'off' },
    walk: async ({ tab, site }) => {
      await tab.open(`${site}/compare`)
      await tab.type('textarea', `${FIRST} ${SECOND.slice(0, -3)}`)
      await tab.click('.intake [type=submit]')
      await sees(tab, '.error-summary')
      await tab.evaluate(() => {
        for (const field of document.querySelectorAll('textarea')) field.value = ''
      })
      await tab.type('textarea', SECOND)
      await tab.click('.intake [type=submit]')
      await arrives(tab, new RegExp(`r=${FIRST}&r=${SECOND}`))
      await tab.back()
      await sees(tab, '.error-summary')
      const field = await tab.evaluate(() => document.querySelector('textarea')?.value)
      assert.match(field ?? '', new RegExp(SECOND))
    },
  },
]
