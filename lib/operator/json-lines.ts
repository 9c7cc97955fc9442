import { keyOf } from './faults'

type Path = readonly PropertyKey[]

/** Where things stand in a JSON text. */
export interface JsonLines {
  /** The line on which this key stands, from 1; of what is not there, the line of the object it belongs to. */
  readonly lineOf: (path: Path) => number
  /** Keys that stand in their object a second time, where `JSON.parse` silently takes the last one. */
  readonly repeated: readonly Path[]
}

interface Open {
  /** Of what comes next; `null` in an object: its key is still to come. */
  key: string | number | null
}

const TOKEN = /\n|"(?:[^"\\]|\\.)*"|[{}[\],]|[^\s{}[\],:"]+/g

/** Reads a text that `JSON.parse` has taken. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>([['', 1]])
  const repeated: Path[] = []
  const open: Open[] = []
  let line = 1
  const path = () => open.map(({ key }) => key ?? '')
  const note = () => {
    const key = keyOf(path())
    if (!lines.has(key)) lines.set(key, line)
  }
  for (const [token] of text.matchAll(TOKEN)) {
    const inside = open.at(-1)
    if (token === '\n') line += 1
    else if (token === '}' || token === ']') open.pop()
    else if (token === ',') {
      if (inside) inside.key = typeof inside.key === 'number' ? inside.key + 1 : null
    } else if (inside && inside.key === null) {
      inside.key = JSON.parse(token) as string
      if (lines.has(keyOf(path()))) repeated.push(path())
      lines.set(keyOf(path()), line)
    } else {
      note()
      if (token === '{' || token === '[') open.push({ key: token === '[' ? 0 : null })
    }
  }
  return {
    lineOf: (wanted) => {
      const known = wanted.findLastIndex((_, place) => lines.has(keyOf(wanted.slice(0, place + 1))))
      return lines.get(keyOf(wanted.slice(0, known + 1))) ?? 1
    },
    repeated,
  }
}

const PART =
  /[ \t\r\n]+|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|[{}[\]:,]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy
type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end'

/** The line on which a text that `JSON.parse` has refused stops being JSON, from 1: its error does not always say where. */
export function lineOfSyntaxError(text: string): number {
  const open: string[] = []
  let awaited: Awaited = 'value'
  let place = 0
  const takes = (...states: readonly Awaited[]) => states.includes(awaited)
  const next = (part: string): Awaited | null => {
    const inside = open.at(-1)
    if (part === ':') return takes('colon') ? 'value' : null
    if (part === ',') return inside && takes('comma or end') ? (inside === '{' ? 'key' : 'value') : null
    if (part === '}' || part === ']') {
      const isEnd = part === '}' ? inside === '{' : inside === '['
      if (!isEnd || !takes('comma or end', part === '}' ? 'key or end' : 'value or end')) return null
      open.pop()
      return 'comma or end'
    }
    if (part.startsWith('"') && takes('key', 'key or end')) return 'colon'
    if (!takes('value', 'value or end')) return null
    if (part !== '{' && part !== '[') return 'comma or end'
    open.push(part)
    return part === '{' ? 'key or end' : 'value or end'
  }
  while (place < text.length) {
    PART.lastIndex = place
    const [part] = PART.exec(text) ?? []
    if (part === undefined) break
    const after: Awaited | null = part.trim() === '' ? awaited : next(part)
    if (after === null) break
    awaited = after
    place += part.length
  }
  const read = text.slice(0, place)
  return (place < text.length ? read : read.trimEnd()).split('\n').length
}
