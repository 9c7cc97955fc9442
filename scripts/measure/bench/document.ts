import { aimsOf, type ByName, partOf } from './markdown'
import type { Stored } from './store'

const HEAD = `# Performance

Written by \`npm run bench -- --as before\` or \`--as after\`, which measures everything and keeps it in \`docs/performance\`; one part alone:
\`npm run bench -- load --as after\`. Without \`--as\` it only prints. In every cell: before → after, the median of several runs, and
the least and the most where they differ. Beside the pages stand a page of the same build that says one sentence, what the framework
costs, and a form with the same 32 questions written by hand, what asking them costs. All on one machine, which makes the
load as well: compare the figures with each other, not with other machines'.`

/** Each machine, commit and day once, with the parts that were measured there. */
function takenIn(name: string, stored: Stored): readonly string[] {
  const parts = new Map<string, string[]>()
  for (const [part, { taken }] of Object.entries(stored)) {
    const { commit, date, machine } = taken
    const where = `commit ${commit}, ${date}, ${machine}`
    parts.set(where, [...(parts.get(where) ?? []), `${part} (load before: ${taken.loadBefore})`])
  }
  return [...parts].map(([where, which]) => `- **${name}**: ${where}. ${which.join(', ')}.`)
}

/** The whole document, made of what is stored. */
export function documentOf(parts: readonly string[], all: ByName): string {
  const byName = Object.fromEntries(
    Object.entries(all).filter(([, stored]) => Object.keys(stored).length > 0),
  )
  const taken = Object.entries(byName).flatMap(([name, stored]) => takenIn(name, stored))
  const tables = parts.map((part) => partOf(part, byName)).filter((text) => text !== '')
  return `${[HEAD, taken.join('\n'), '## Aims', aimsOf(byName), '## Figures', ...tables].join('\n\n')}\n`
}
