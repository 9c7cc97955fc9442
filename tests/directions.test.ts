import { describe, expect, test } from 'vitest'
import { circlesIn, closureOf, type Import, type SourceFile, sourceFiles } from './import-graph'

/** The house: which folder may know which, and which packages the pure ones may use. Anything else is a fault. */
const HOUSE: Readonly<Record<string, { readonly knows: readonly string[]; readonly packages?: RegExp }>> = {
  lib: { knows: ['lib'], packages: /^zod$/ },
  // Of lib it takes the vocabulary, as types; see CONTENT_MAY_CALL.
  content: { knows: ['content', 'lib'], packages: /^$/ },
  components: { knows: ['components', 'lib'], packages: /^(?:react|uqr)(?:$|\/)/ },
  i18n: { knows: ['i18n', 'messages'] },
  app: { knows: ['app', 'components', 'content', 'i18n', 'lib', 'messages'] },
}
/** The vocabulary that the instrument is written in, and the samples' answers with it. */
const CONTENT_MAY_CALL = 'lib/instrument'

/**
 * The rooms of the app, each a feature that people would name; a file belongs to the longest that fits. What stands in
 * none of them serves them all, and knows none of them. Each room with those it may know; nobody back.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'app/[locale]': [
    'app/assessment',
    'app/compare',
    'app/editions',
    'app/embed',
    'app/legal',
    'app/method',
    'app/picture',
    'app/results',
    'app/start',
    'app/unreadable',
  ],
  'app/api': [],
  'app/assessment': ['app/editions'],
  'app/compare': ['app/editions'],
  'app/editions': [],
  'app/embed': [],
  'app/legal': [],
  'app/method': ['app/editions', 'app/embed'],
  'app/picture': [],
  'app/results': ['app/compare', 'app/editions'],
  'app/start': [],
  'app/unreadable': [],
}

/** What no browser may be sent, not even later. */
const NEVER_SENT = /^(?:server-only$|node:|next\/headers$)/
/** What a page does not bring along, but may fetch when it is needed. */
const NOT_AT_FIRST = /^(?:(?:zod|recharts|hucre|uqr|ical-generator|docx)(?:$|\/)|content\/|messages\/)/
/** But what an edition asks, where results are scored; not what it says. And the words for the case that nothing is there. */
const SENT_AT_FIRST =
  /^(?:content\/editions\.ts|content\/[^/]+\/structure\.ts|messages\/failure[a-z-]*\.[a-z]+\.json)$/
/** Wording is data of the server. Who else may fetch it, once it is needed. */
const WORDING = /^content\/[^/]+\/[a-z]{2}\.ts$/
const READS_WORDING = [
  'app/results/plan/load-plan.ts',
  'app/results/report/load-report.ts',
  'app/results/what-if/load-panel.ts',
  'app/words/facts.ts',
  'app/words/instrument.ts',
]

/** Where today's tree breaks a rule. Shrinks only: a line that no longer holds fails as a new fault does. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {}

/** Where Next.js begins to read. */
const ENTRY =
  /^(?:proxy\.ts|app\/(?:.+\/)?(?:page|layout|route|not-found|error|global-error|robots|sitemap|manifest)\.tsx?)$/

const files = sourceFiles([...Object.keys(HOUSE), 'messages'], ['proxy.ts'])
const edges = [...files].flatMap(([from, { imports }]) => imports.map((one) => ({ from, ...one })))
const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)
const isPackage = (path: string) =>
  !Object.keys(HOUSE).some((folder) => isBelow(path, folder)) &&
  !isBelow(path, 'messages') &&
  path !== 'proxy.ts'
const roomOf = (path: string) =>
  Object.keys(ROOMS)
    .filter((room) => isBelow(path, room))
    .sort((one, other) => other.length - one.length)[0]

const rules: string[] = []

/** Fails for every fault that is not known, and for every known one that is gone. */
function hold(rule: string, offenders: () => readonly string[]) {
  rules.push(rule)
  test(rule, () => {
    expect([...new Set(offenders())].sort()).toEqual([...(KNOWN[rule] ?? [])].sort())
  })
}
const asGraph = (rooms: ReadonlyMap<string, readonly Import[]>): ReadonlyMap<string, SourceFile> =>
  new Map([...rooms].map(([room, imports]) => [room, { isClientEntry: false, imports }]))
const named = (found: readonly { readonly from: string; readonly to: string }[]) =>
  found.map(({ from, to }) => `${from} → ${to}`)

test('every import leads somewhere, and what is known names rules that there are', () => {
  expect(Object.keys(KNOWN).filter((rule) => !rules.includes(rule))).toEqual([])
  expect(files.size).toBeGreaterThan(200)
  expect(edges.filter(({ kind }) => kind === 'late').length).toBeGreaterThan(10)
  expect(edges.filter(({ to }) => /^(?:\.|@\/)/.test(to))).toEqual([])
})

describe('the house', () => {
  for (const [folder, { knows, packages }] of Object.entries(HOUSE)) {
    const own = edges.filter(({ from }) => isBelow(from, folder))
    hold(`${folder} knows ${knows.join(', ')} and no other folder`, () =>
      named(own.filter(({ to }) => !isPackage(to) && !knows.some((allowed) => isBelow(to, allowed)))),
    )
    if (packages)
      hold(`${folder} uses no package but its own`, () =>
        named(own.filter(({ to }) => isPackage(to) && !packages.test(to))),
      )
  }

  hold('content takes types from lib, and the vocabulary that the instrument is written in', () =>
    named(
      edges.filter(
        ({ from, to, kind }) =>
          isBelow(from, 'content') &&
          isBelow(to, 'lib') &&
          kind !== 'types' &&
          !isBelow(to, CONTENT_MAY_CALL),
      ),
    ),
  )

  hold('nobody imports in a circle', () => circlesIn(files).map((group) => group.join(' ↔ ')))

  test('no two rooms of lib know each other, not even by way of others', () => {
    const roomsOfLib = new Map<string, Import[]>()
    for (const { from, to } of edges) {
      const [room, other] = [from, to].map((path) => path.split('/').slice(0, 2).join('/')) as [
        string,
        string,
      ]
      if (isBelow(from, 'lib') && room !== other)
        roomsOfLib.set(room, [...(roomsOfLib.get(room) ?? []), { kind: 'now', to: other }])
    }
    expect(roomsOfLib.size).toBeGreaterThan(5)
    expect(circlesIn(asGraph(roomsOfLib))).toEqual([])
  })
})

describe('the rooms of the app', () => {
  hold('a room knows those that it may know', () =>
    named(
      edges.filter(({ from, to }) => {
        const [room, other] = [roomOf(from), roomOf(to)]
        return room && other && room !== other && !ROOMS[room]?.includes(other)
      }),
    ),
  )

  hold('what serves every room knows none of them', () =>
    named(edges.filter(({ from, to }) => isBelow(from, 'app') && !roomOf(from) && roomOf(to))),
  )

  test('no two rooms may know each other, not even by way of others', () => {
    const allowed = Object.entries(ROOMS).map(([room, knows]): [string, Import[]] => [
      room,
      knows.map((to) => ({ kind: 'now', to })),
    ])
    expect(circlesIn(asGraph(new Map(allowed)))).toEqual([])
  })
})

describe('what a browser is sent', () => {
  /** Client entries that the server’s files name: a page brings them along. */
  const onServer = closureOf(
    withoutClients(),
    [...files.keys()].filter((file) => ENTRY.test(file)),
    ['now', 'late'],
  )
  const atFirst = [...onServer].filter((file) => files.get(file)?.isClientEntry)
  const first = closureOf(files, atFirst, ['now'])
  const ever = closureOf(files, atFirst, ['now', 'late'])

  /** The walk on the server ends where the browser’s part begins. */
  function withoutClients() {
    return new Map(
      [...files].map(([name, file]) => [name, file.isClientEntry ? { ...file, imports: [] } : file]),
    )
  }

  /** Who of them names what should not come. */
  const broughtBy = (closure: ReadonlySet<string>, late: boolean, isWrong: (to: string) => boolean) =>
    named(
      edges.filter(
        ({ from, to, kind }) =>
          closure.has(from) && (kind === 'now' || (late && kind === 'late')) && isWrong(to),
      ),
    )

  test('begins on leaves, never on a page or layout; and every beginning is reached', () => {
    const clients = [...files].filter(([, { isClientEntry }]) => isClientEntry).map(([name]) => name)
    expect(atFirst.length).toBeGreaterThan(5)
    expect(clients.filter((file) => ENTRY.test(file) && !/error\.tsx$/.test(file))).toEqual([])
    expect(clients.filter((file) => !ever.has(file))).toEqual([])
  })

  hold('nothing of the server, not even later', () => broughtBy(ever, true, (to) => NEVER_SENT.test(to)))

  hold('no heavy package, no instrument and no words at first', () =>
    broughtBy(first, false, (to) => NOT_AT_FIRST.test(to) && !SENT_AT_FIRST.test(to)),
  )

  test('wording is read by the server, and by the parts of a result that are asked for', () => {
    const readers = edges.filter(({ from, to }) => isBelow(from, 'app') && WORDING.test(to))
    expect([...new Set(readers.map(({ from }) => from))].sort()).toEqual(READS_WORDING)
  })

  test('the what-if panel scores and nothing more: the advice, most of the time of a report, is not even there', () => {
    const panel = closureOf(files, ['app/results/what-if/load-panel.ts'], ['now', 'late'])
    expect([...panel]).toContain('lib/scoring/scored-result.ts')
    expect([...panel].filter((file) => /^lib\/(advice\/|report\/report)/.test(file))).toEqual([])
  })
})
