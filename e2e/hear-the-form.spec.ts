import { expect, type Page, test } from '@playwright/test'
import { asked, fillIn, next, openForm, show } from './journey'

/**
 * Herr Adler, who is blind, runs a call centre and fills in the form by ear. What a screen reader gets to speak, from
 * Chromium's own accessibility tree, line by line; one written walk for each kind of screen (spoken/*.txt). A
 * change of these files is a change of what he hears: read it aloud before accepting it with --update-snapshots.
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
const panel = (page: Page) => page.getByLabel('Auf diesem Gerät merken')

const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  setup: async () => {},
  question: async (page) => {
    await next(page).click()
  },
  'question-with-steps-and-not-applicable': async (page) => {
    await openForm(page, '/assessment/full#step-ai-data')
    await page.locator('#step-ai-data').focus()
    await page.keyboard.press('3')
    await panel(page).waitFor()
  },
  'question-without-an-answer': async (page) => {
    await show(page, 'ideas-process')
    await next(page).click()
    await page.locator('.error-summary').waitFor()
  },
  overview: async (page) => {
    await fillIn(page, asked('quick').slice(0, 11), ({ id }) => (id === 'ai-use-case' ? 'unknown' : 2))
    await panel(page).waitFor()
    await show(page, 'overview')
  },
  'waiting-for-the-line': async (page) => {
    await fillIn(page, asked('quick'), () => 2)
    await panel(page).waitFor()
    await page.route('**/healthz', (route) => route.fulfill({ status: 503 }))
    await show(page, 'overview')
    await page.getByRole('button', { name: 'Ergebnis anzeigen' }).click()
    await page.locator('[data-waiting]').waitFor()
  },
  'answers-from-earlier': async (page) => {
    await page.evaluate(() => {
      const draft = {
        edition: '2026-1',
        fields: 'form=quick&ai-process=2',
        savedAt: Date.parse('2026-11-20T09:30:00Z'),
      }
      localStorage.setItem('passgenau-device/earlier', JSON.stringify(draft))
      sessionStorage.setItem('passgenau-draft/2025-2/new', 'form=quick&customers-top-five=2')
    })
    await page.reload()
    await page.locator('.offer').nth(1).waitFor()
  },
}

for (const [name, reach] of Object.entries(SCREENS)) {
  test(`what a screen reader says: ${name}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'))
    await openForm(page)
    await reach(page)
    await page.waitForLoadState('networkidle')
    expect(await spoken(page)).toMatchSnapshot(`${name}.txt`)
  })
}
