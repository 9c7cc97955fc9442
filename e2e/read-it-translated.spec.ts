import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { open, PAGES } from './every-page'
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
} from './journey'
import { openPanel } from './many-results'
import { compareAddress, VOGT } from './one-firm'
import { compareTranslated, type Step, textsOf, translateAtOnce, translateOnceAlive } from './page-translator'

/** Mr Novák, who reads German with his browser's help: what he sees is what the page says, at every step, and nothing breaks. */
test.slow()

const CODES = VOGT.map(({ code }) => code)

/** A window of its own, so that neither sees what the other keeps. */
async function bothAt(page: Page, path: string, prepare?: (page: Page) => Promise<unknown>) {
  const context = (await page.context().browser()?.newContext()) as BrowserContext
  const translated = await context.newPage()
  for (const each of [page, translated]) {
    await each.goto(path, { waitUntil: 'networkidle' })
    await prepare?.(each)
  }
  return [page, translated] as const
}

/** In these it is the browser's language that tells what a page is, or there is nothing to draw anew. */
const WITHOUT_SCRIPT = /^(?:start|method|card|damaged|unknown)/

for (const name of Object.keys(PAGES).filter((one) => !WITHOUT_SCRIPT.test(one))) {
  test(`${name}: reached while it is translated`, async ({ page }) => {
    const context = (await page.context().browser()?.newContext()) as BrowserContext
    const translated = await context.newPage()
    const errors: string[] = []
    translated.on('pageerror', (error) => errors.push(error.message))
    await translateOnceAlive(translated)
    await Promise.all([open(page, name), open(translated, name)])
    await expect(translated.locator('body font font').first()).toBeAttached()
    await expect(async () => expect(await textsOf(translated)).toEqual(await textsOf(page))).toPass()
    expect(errors).toEqual([])
  })
}

for (const path of [
  '/assessment',
  `/results/${EXAMPLE_CODE}`,
  '/compare',
  compareAddress(CODES, 'who'),
  `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`,
]) {
  test(`${path}: translated ahead of its script`, async ({ page }) => {
    const context = (await page.context().browser()?.newContext()) as BrowserContext
    const translated = await context.newPage()
    await translateAtOnce(translated)
    for (const each of [page, translated]) await each.goto(path, { waitUntil: 'networkidle' })
    await expect(async () => expect(await textsOf(translated)).toEqual(await textsOf(page))).toPass()
  })
}

const press = (selector: string) => (page: Page) => page.locator(selector).first().click()
const pressNamed = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click()

for (const form of ['quick', 'full'] as const) {
  const items = asked(form, ['ai', 'bitcoin'])
  test(`the ${form} form, from the first screen to the overview`, async ({ page }) => {
    const both = await bothAt(page, form === 'quick' ? '/assessment' : '/assessment/full', ready)
    const eachItem = items
      .slice(0, 6)
      .flatMap((item, place): readonly Step[] => [
        [
          `answer ${item.id}`,
          (each) => answer(each, [item], () => (place === 2 ? 'unknown' : place % 5) as never),
        ],
      ])
    await compareTranslated(...both, [
      ['not this technology', (each) => each.locator('input[name=technologies][value=blockchain]').uncheck()],
      ['nor that', (each) => each.locator('input[name=technologies][value=bitcoin]').uncheck()],
      [
        'none at all',
        async (each) => {
          await each.locator('input[name=technologies][value=ai]').uncheck()
          await next(each).click()
        },
      ],
      ['one', (each) => each.locator('input[name=technologies][value=ai]').check()],
      ['and another', (each) => each.locator('input[name=technologies][value=bitcoin]').check()],
      ['to the first question', (each) => next(each).click()],
      ['on without an answer', (each) => next(each).click()],
      ...eachItem,
      ['another answer', (each) => answer(each, items.slice(1, 2), () => 4)],
      ['to the overview', (each) => show(each, 'overview')],
      ['send too early', pressNamed('Ergebnis anzeigen')],
      ['back to the technologies', (each) => show(each, 'setup')],
      [
        'choose an industry',
        async (each) => {
          await each.locator('.profile > summary').click()
          await each.locator('select[name=industry]').selectOption('retail')
        },
      ],
      [
        'answer the others',
        (each) => fillIn(each, items, (item) => (item.id.startsWith('review') ? 'unknown' : 3)),
      ],
      ['to the overview again', (each) => show(each, 'overview')],
      [
        'keep it',
        async (each) => {
          await each.locator('.draft-panel summary').click()
          await each.locator('.draft-panel input').check()
        },
      ],
      ['delete all', (each) => each.locator('.draft-panel details > button').click()],
      ['undo that', (each) => each.locator('.draft-panel > button').click()],
      ['show the keys', (each) => show(each, items[0]?.id ?? '')],
      ['switch them off', press('.shortcut-note button')],
    ])
  })
}

test('answers from earlier that are offered, taken up and thrown away', async ({ page }) => {
  const keep = (each: Page) =>
    each.evaluate(() => {
      const fields = 'form=quick&customers-top-five=2'
      sessionStorage.setItem('passgenau-draft/2025-2/new', fields)
      const savedAt = new Date('2026-11-02T09:00:00').getTime()
      for (const id of ['one', 'two'])
        localStorage.setItem(
          `passgenau-device/${id}`,
          JSON.stringify({
            edition: '2026-1',
            fields: `${fields}&industry=${id === 'one' ? 'retail' : 'crafts'}`,
            savedAt,
          }),
        )
    })
  const both = await bothAt(page, '/assessment', async (each) => {
    await keep(each)
    await each.reload({ waitUntil: 'networkidle' })
    await each.locator('.offer').first().waitFor()
    each.on('dialog', (dialog) => dialog.accept())
  })
  await compareTranslated(...both, [
    ['throw one away', (each) => each.locator('.offer button').last().click()],
    ['take one up', (each) => each.locator('.offer button').first().click()],
    ['to the first question', (each) => next(each).click()],
  ])
})

test('other answers tried out, as a table and as a net', async ({ page }) => {
  const both = await bothAt(page, `/results/${EXAMPLE_CODE}`)
  const choose = (item: string, response: string): Step => [
    `${item} ${response}`,
    (each) => each.locator(`input[name=what-if-${item}][value="${response}"]`).check(),
  ]
  await compareTranslated(...both, [
    [
      'open the panel',
      async (each) => {
        await each.locator('.what-if > summary').click()
        await each.locator('.what-if-panel').waitFor()
      },
    ],
    ['open the rest', (each) => each.locator('.what-if-questions > details > summary').click()],
    choose('ai-rules', '3'),
    choose('ai-use-case', '0'),
    choose('ai-use-case', 'unknown'),
    choose('review-practice', 'unknown'),
    choose('review-practice', '4'),
    choose('customers-top-five', '0'),
    [
      'as a net',
      async (each) => {
        await each.getByRole('button', { name: 'Als Netz zeigen' }).click()
        await each.locator('.radar-chart .recharts-radar').first().waitFor()
      },
    ],
    ['another axis', (each) => each.locator('.axis-choice select').selectOption({ index: 2 })],
    choose('ai-data', '4'),
    ['without an outline', (each) => each.locator('.live-radar fieldset input').first().uncheck()],
    ['with it', (each) => each.locator('.live-radar fieldset input').first().check()],
    ['as a table', pressNamed('Als Tabelle zeigen')],
    ['as they were', pressNamed('Zurücksetzen')],
  ])
})

test('a link copied, on a result', async ({ page }) => {
  const both = await bothAt(page, `/results/${EXAMPLE_CODE}`, (each) =>
    each.context().grantPermissions(['clipboard-read', 'clipboard-write']),
  )
  await compareTranslated(...both, [['copy it', (each) => each.locator('.hand-on .copy').click()]])
})

test('results handed in, with what cannot be read', async ({ page }) => {
  const both = await bothAt(page, '/compare')
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

/** Through the form, with names: as a consultant does it. */
async function bothWithNames(page: Page, view = 'who') {
  const both = await bothAt(page, compareAddress(CODES, view), async (each) => {
    await openPanel(each, 'Hinzufügen')
    await each.locator('textarea').fill(NAMED)
    await each.locator('form:has(textarea) button.primary').click()
    await each.locator('.error-summary button').click()
    await each.locator('.filter-fields').waitFor()
    await each.waitForLoadState('networkidle')
    await expect(each.locator('main')).toContainText('Werk')
  })
  return both
}

test('who stands where: sorted, filtered, drawn, renamed, taken away', async ({ page }) => {
  const both = await bothWithNames(page)
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

test('what has moved, among firms with names and without', async ({ page }) => {
  const address = `/compare?${[EARLIER_CODE, EXAMPLE_CODE, EXAMPLE_SCORE_CODE].map((code) => `r=${code}`).join('&')}&view=moved`
  const both = await bothAt(page, address, async (each) => {
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

test('two in full, with the names that this browser knows, and their files', async ({ page }) => {
  const both = await bothAt(page, `/compare?r=${EARLIER_CODE}&r=${EXAMPLE_CODE}`, async (each) => {
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
  })
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
