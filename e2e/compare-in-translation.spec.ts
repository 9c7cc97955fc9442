import { expect, type Page } from '@playwright/test'
import { EARLIER_CODE, EXAMPLE_CODE, EXAMPLE_SCORE_CODE } from './journey'
import { openPanel } from './many-results'
import { compareAddress, VOGT } from './one-firm'
import { type Both, compareTranslated, openBoth, press, type Step, test } from './page-translator'

/** Mr Novák compares results, with his browser translating all the while. */
test.slow()

const CODES = VOGT.map(({ code }) => code)

test('results handed in, with what cannot be read', async ({ page, translated }) => {
  const both = await openBoth([page, translated], '/compare')
  const handIn = (text: string) => async (each: Page) => {
    await each.locator('textarea').fill(text)
    await each.locator('form:has(textarea) button.primary').click()
  }
  await compareTranslated(...both, [
    ['nothing', handIn('')],
    ['a damaged link', handIn(`https://passgenau.example/results/${EXAMPLE_CODE.slice(0, -1)}0`)],
    [
      'one twice, and a damaged one',
      handIn(`${EXAMPLE_CODE}\n${EXAMPLE_CODE}\nhttps://passgenau.example/results/A01`),
    ],
    [
      'two with names',
      handIn(`Firma\tLink\nAhorn\t${EXAMPLE_CODE}\nBirke\t${EARLIER_CODE}\nLinde\t${EXAMPLE_CODE}`),
    ],
  ])
})

const NAMED = `Name\tGruppe\tNotiz\tLink\n${VOGT.map(({ name, code }, place) => `${name}\t${place % 2 ? 'Büro' : 'Werk'}\t${place === 0 ? 'fragt nach' : ''}\t${code}`).join('\n')}`

/** With names that came through the form, as a consultant does it. */
async function openNamed(both: Both) {
  return openBoth(both, compareAddress(CODES, 'who'), async (each) => {
    await openPanel(each, 'Hinzufügen')
    await each.locator('textarea').fill(NAMED)
    await each.locator('form:has(textarea) button.primary').click()
    await each.locator('.error-summary button').click()
    await each.locator('.filter-fields').waitFor()
    await each.waitForLoadState('networkidle')
    await expect(each.locator('main')).toContainText('Werk')
  })
}

test('who stands where: sorted, filtered, drawn, renamed, taken away', async ({ page, translated }) => {
  const both = await openNamed([page, translated])
  const download = (name: string): Step => [
    `download ${name}`,
    async (each) => {
      const downloading = each.waitForEvent('download')
      await each.locator('.menu button', { hasText: name }).first().click()
      await downloading
    },
  ]
  await compareTranslated(...both, [
    ['by name', press('.firm-table .name button')],
    ['the other way round', press('.firm-table .name button')],
    ['by readiness', press('.firm-table .first-figure button')],
    ['one in the radar', press('.firm-table td.choice input')],
    ['a second', (each) => each.locator('.firm-table td.choice input').nth(2).check()],
    ['by group', press('.firm-table .group button')],
    ['a word to look for', (each) => each.locator('.filter-fields input[type=search]').fill('Fertigung')],
    ['nobody', (each) => each.locator('.filter-fields input[type=search]').fill('xyz')],
    ['all', (each) => each.locator('.filter-fields > button').click()],
    ['one group', (each) => each.locator('.filter-fields select').first().selectOption({ index: 1 })],
    ['one form', (each) => each.locator('.form-choice input').nth(1).check()],
    ['all again', (each) => each.locator('.filter-fields > button').click()],
    ['notes', (each) => each.locator('.filter-fields .box input').last().check()],
    [
      'open the names',
      async (each) => {
        await openPanel(each, 'Benennen')
        await each.locator('.naming-list').waitFor()
      },
    ],
    ['another name', (each) => each.locator('.naming-list input').first().fill('Zimmerei Öztürk')],
    ['another group', (each) => each.locator('.naming-list input').nth(1).fill('Zulieferer')],
    ['a title', (each) => each.locator('#report-title').fill('Werkstatt im Mai')],
    ['keep them', (each) => each.locator('.keep-fields input').check()],
    ['without the radar', (each) => each.locator('.firm-table td.choice input:checked').first().uncheck()],
    ['open the files', (each) => openPanel(each, 'Herunterladen')],
    download('CSV'),
    download('XLSX'),
    download('JSON'),
    download('PNG'),
    download('SVG'),
    [
      'add nothing',
      async (each) => {
        await openPanel(each, 'Hinzufügen')
        await each.locator('form:has(textarea) button.primary').click()
      },
    ],
    ['where we differ', press('.view-links a:nth-of-type(2)')],
    ['a question', (each) => each.locator('.people-table details').first().locator('summary').click()],
    [
      'a decision',
      (each) => each.locator('.opened:visible textarea').first().fill('Wir fragen zwei Kunden.'),
    ],
    [
      'another one',
      (each) => each.locator('.opened:visible textarea').first().fill('Wir fragen drei Kunden.'),
    ],
    ['one group only', (each) => each.locator('.filter-fields select').first().selectOption({ index: 2 })],
    ['what has moved', press('.view-links a:nth-of-type(3)')],
    ['who stands where', press('.view-links a:nth-of-type(1)')],
    [
      'forget the names',
      async (each) => {
        each.on('dialog', (dialog) => dialog.accept())
        await openPanel(each, 'Benennen')
        await each.locator('.keep-fields button').click()
      },
    ],
  ])
})

test('what has moved, among firms with names and without', async ({ page, translated }) => {
  const address = `/compare?${[EARLIER_CODE, EXAMPLE_CODE, EXAMPLE_SCORE_CODE].map((code) => `r=${code}`).join('&')}&view=moved`
  const both = await openBoth([page, translated], address, async (each) => {
    await openPanel(each, 'Benennen')
    await each.locator('.naming-list').waitFor()
  })
  const name = (place: number, text: string): Step => [
    `name ${text}`,
    (each) => each.locator('.naming-list li').nth(place).locator('input').first().fill(text),
  ]
  await compareTranslated(...both, [
    name(0, 'Ahorn'),
    name(1, 'Ahorn'),
    name(2, 'Birke'),
    ['open the way', (each) => each.locator('.movement-table details').first().locator('summary').click()],
    name(2, 'Ahorn'),
    ['another technology', press('.group-table tbody tr:nth-of-type(2) a')],
    ['and back', press('.group-table tbody tr:nth-of-type(1) a')],
    name(0, 'Linde'),
    name(0, ''),
  ])
})

test('two in full, with the names that this browser knows, and their files', async ({ page, translated }) => {
  const both = await openBoth(
    [page, translated],
    `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`,
    async (each) => {
      await each.evaluate(
        (entries) => {
          const collection = { title: '', entries, decisions: [], savedAt: Date.now() }
          sessionStorage.setItem('passgenau-collection', JSON.stringify(collection))
        },
        [
          { code: EARLIER_CODE, label: 'Ahorn', group: '', note: '' },
          { code: EXAMPLE_CODE, label: 'Birke', group: '', note: '' },
        ],
      )
      await each.reload({ waitUntil: 'networkidle' })
      await each.locator('.pair-name').first().waitFor()
    },
  )
  await compareTranslated(...both, [
    [
      'open the files',
      async (each) => {
        await openPanel(each, 'Herunterladen')
        await each.locator('.menu li').first().waitFor()
      },
    ],
    [
      'take one',
      async (each) => {
        const downloading = each.waitForEvent('download')
        await each.locator('.menu button', { hasText: 'CSV' }).click()
        await downloading
      },
    ],
    [
      'take another',
      async (each) => {
        const downloading = each.waitForEvent('download')
        await each.locator('.menu button', { hasText: 'JSON' }).first().click()
        await downloading
      },
    ],
  ])
})
