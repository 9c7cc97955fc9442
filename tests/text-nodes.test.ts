import { expect, test } from 'vitest'
import { closureOf, sourceFiles } from './import-graph'
import { type LooseText, looseTexts } from './text-nodes'

/** Texts that never change where they stand, and are too many for an element each. */
const STAY: Readonly<Record<string, string>> = {
  'app/assessment/form/form-controls.tsx': '{isRadio ? text : <b>{text}</b>}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a program.
  'app/results/details/rises.tsx': '{`${label} `}',
  'app/results/what-if/level-strip.tsx': '{isLevel(response) ? response : SIGNS[response]}',
}

/** As people write them without a thought, each with what a page translator does to it. */
const FIXTURE = 'tests/loose-texts.tsx'

const files = sourceFiles(['app', 'components', 'lib'])
const entries = [...files].filter(([, { isClientEntry }]) => isClientEntry).map(([name]) => name)
const drawn = [...closureOf(files, entries, ['now', 'late'])].filter(
  (name) => name.endsWith('.tsx') && files.has(name),
)
const found = looseTexts([...drawn, FIXTURE])
const isIn = (name: string) => (one: LooseText) => one.where.startsWith(`${name}:`)

test('every text that changes in the browser stands alone in an element', () => {
  expect(drawn.length).toBeGreaterThan(50)
  const loose = found.filter((one) => !isIn(FIXTURE)(one))
  expect(loose.filter(({ where, text }) => STAY[where.split(':')[0] ?? ''] !== text)).toEqual([])
  expect(loose).toHaveLength(Object.keys(STAY).length)
})

test('texts are found that do not', () => {
  expect(found.filter(isIn(FIXTURE)).map(({ text }) => text)).toEqual([
    '{count}',
    '{name}',
    "{isDone && 'fertig'}",
    '(space)',
    'von Herzen',
    '<Figure value={count} />',
    '{count}',
    '→',
  ])
})
