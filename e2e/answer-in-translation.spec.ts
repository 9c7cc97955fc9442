import type { Page } from '@playwright/test'
import { answer, asked, EXAMPLE_CODE, fillIn, next, ready, show } from './journey'
import { compareTranslated, openBoth, press, type Step, test } from './page-translator'

/** Mr Novák fills in the form and tries other answers, with his browser translating all the while. */
test.slow()

for (const form of ['quick', 'full'] as const) {
  const items = asked(form, ['ai', 'bitcoin'])
  test(`the ${form} form, from the first screen to the overview`, async ({ page, translated }) => {
    const both = await openBoth(
      [page, translated],
      form === 'quick' ? '/assessment' : '/assessment/full',
      ready,
    )
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
      ['send too early', press('button:has-text("Ergebnis anzeigen")')],
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

test('answers from earlier that are offered, taken up and thrown away', async ({ page, translated }) => {
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
  const both = await openBoth([page, translated], '/assessment', async (each) => {
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

test('other answers tried out, as a table and as a net', async ({ page, translated }) => {
  const both = await openBoth([page, translated], `/results/${EXAMPLE_CODE}`)
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
    ['as a table', press('button:has-text("Als Tabelle zeigen")')],
    ['as they were', press('button:has-text("Zurücksetzen")')],
  ])
})

test('a link copied, on a result', async ({ page, translated }) => {
  const both = await openBoth([page, translated], `/results/${EXAMPLE_CODE}`, (each) =>
    each.context().grantPermissions(['clipboard-read', 'clipboard-write']),
  )
  await compareTranslated(...both, [['copy it', (each) => each.locator('.hand-on .copy').click()]])
})
