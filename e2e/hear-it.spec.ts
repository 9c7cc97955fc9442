import { expect, type Page, test } from '@playwright/test'
import { asked, fillIn, next, openForm, show } from './journey'
import { VOGT } from './one-firm'

/**
 * Herr Adler, who is blind, runs a call centre and does it all by ear: the form, the result, a comparison. What a screen
 * reader gets to speak, from Chromium's own accessibility tree, line by line, is written down (spoken/*.txt). A change
 * of these files is a change of what he hears: read it aloud before accepting it with --update-snapshots.
 */
interface AxValue {
  readonly value?: unknown
}
interface AxNode {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly role?: AxValue
  readonly name?: AxValue
  readonly description?: AxValue
  readonly childIds?: readonly string[]
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[]
}

/** States that are spoken, and those roles that are only frames or repeat what their parent says. */
const STATES = ['checked', 'expanded', 'disabled', 'focused', 'level', 'invalid', 'required']
const SILENT = [
  'none',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'RootWebArea',
  'Legend',
  'LabelText',
]

async function spoken(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly AxNode[]
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  function speak(node: AxNode, saidAbove: string, depth: number) {
    const role = String(node.role?.value ?? '')
    const name = String(node.name?.value ?? '').trim()
    const isSpoken =
      !node.ignored && !SILENT.includes(role) && !(role === 'StaticText' && saidAbove.includes(name))
    if (isSpoken) {
      const states = (node.properties ?? []).flatMap(({ name: state, value: { value } }) =>
        STATES.includes(state) && value !== false && value !== 'false'
          ? [value === true ? state : `${state} ${value}`]
          : [],
      )
      const description = String(node.description?.value ?? '')
      const said = [role, name && `„${name}“`, ...states, description && `(${description})`].filter(Boolean)
      lines.push('  '.repeat(depth) + said.join(' '))
    }
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? [])
    for (const child of children)
      speak(child, isSpoken ? `${saidAbove} ${name}` : saidAbove, isSpoken ? depth + 1 : depth)
  }
  const main = nodes.find(({ role }) => role?.value === 'main')
  if (!main) throw new Error('The page has no main region.')
  speak(main, '', 0)
  return `${await page.title()}\n\n${lines.join('\n')}\n`
}

/** Comes with the first answer, from a script of its own. */
const panel = (page: Page) => page.locator('.draft-panel')
/** The firm answered about one technology: enough to hear every kind of part once. */
const [EARLIER, LATER] = VOGT.map(({ code }) => code) as [string, string]

/** Each walk: what is said one after the other. */
const WALKS: Readonly<Record<string, (page: Page, hear: (what: string) => Promise<void>) => Promise<void>>> =
  {
    'fill-in-the-form': async (page, hear) => {
      await openForm(page, '/assessment/full')
      for (const technology of ['blockchain', 'bitcoin'])
        await page.locator(`input[name=technologies][value=${technology}]`).uncheck()
      await hear('what it is about')

      await show(page, 'ai-data')
      await page.locator('#step-ai-data').focus()
      await page.keyboard.press('3')
      await panel(page).waitFor()
      await hear('a question with steps that may not apply, answered')

      await show(page, 'ideas-process')
      await next(page).click()
      await page.locator('.problem').waitFor()
      await hear('a question without an answer')

      const rest = asked('full', ['ai']).filter(({ id }) => !['ai-data', 'ideas-process'].includes(id))
      await fillIn(page, rest, ({ id }) => (id === 'ai-use-case' ? 'unknown' : 2))
      await show(page, 'overview')
      await page.locator('.overview').waitFor()
      await hear('the overview')
    },
    'read-the-result': async (page, hear) => {
      await page.goto(`/results/${LATER}`)
      await hear('everything that is not folded away')
    },
    'read-a-comparison': async (page, hear) => {
      await page.goto(`/compare?r=${EARLIER}&r=${LATER}`)
      await hear('everything that is not folded away')
    },
  }

for (const [name, walk] of Object.entries(WALKS)) {
  test(`what a screen reader says: ${name}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
    const heard: string[] = []
    await walk(page, async (what) => {
      await page.waitForLoadState('networkidle')
      heard.push(`── ${what}\n\n${await spoken(page)}`)
    })
    expect(heard.join('\n')).toMatchSnapshot(`${name}.txt`)
  })
}

test('waiting for the line is said where it is waited for, and the button keeps its name', async ({
  page,
}) => {
  await openForm(page)
  await fillIn(page, asked('quick'), () => 2)
  await page.route('**/healthz', (route) => route.fulfill({ status: 503 }))
  await show(page, 'overview')
  await page.getByRole('button', { name: 'Ergebnis anzeigen' }).click()
  const said = page.getByRole('status').filter({ hasText: 'öffnet sich das Ergebnis von selbst' })
  await expect(said.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ergebnis anzeigen' })).toBeFocused()
})

test('answers from earlier are offered in a region of their own, each with its day and its buttons', async ({
  page,
}) => {
  await page.goto('/assessment')
  await page.evaluate(() => {
    const fields = 'form=quick&ai-process=2'
    const savedAt = Date.parse('2026-11-20T09:30:00Z')
    localStorage.setItem('passgenau-device/earlier', JSON.stringify({ edition: '2026-1', fields, savedAt }))
    sessionStorage.setItem('passgenau-draft/2025-2/new', 'form=quick&customers-top-five=2')
  })
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
  await page.reload()
  const offers = page.getByRole('region', { name: 'Antworten von früher' })
  await expect(offers).toContainText('Entwurf vom 20. November 2026 um 10:30 auf diesem Gerät')
  await expect(offers).toContainText('Er passt nicht zu diesen Fragen')
  await expect(offers.getByRole('button')).toHaveText(['Weitermachen', 'Löschen', 'Löschen'])
})
