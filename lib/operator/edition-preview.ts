import type { Questionnaire } from '../instrument/vocabulary'
import type { EditionWording } from '../instrument/wording'
import type { OperatorFault } from './faults'

/** A language's words of an item as far as they are written; `null`: nothing is. */
export interface PreviewTexts {
  readonly label: string
  readonly stem: string
  readonly levels: readonly string[]
  readonly source: string
}

export interface PreviewItem {
  readonly id: string
  /** The released edition that it is taken from; `null`: the operator's own. */
  readonly from: string | null
  readonly dimension: string
  readonly technology: string
  readonly marks: readonly string[]
  readonly texts: Readonly<Record<string, PreviewTexts | null>>
}

/** What is there of an edition while it is being written: nothing of it need hold. */
export interface EditionPreview {
  readonly edition: string
  readonly items: readonly PreviewItem[]
}

type Loose = Readonly<Record<string, unknown>>

const looseOf = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {}
const said = (value: unknown): string => (typeof value === 'string' ? value : '')

/** `basis` and `words`: the released edition below it, and what that says, by language. Throws nothing: any JSON gives what can be read of it. */
export function editionPreview(
  text: string,
  locales: readonly string[],
  basis: Questionnaire,
  words: Readonly<Record<string, EditionWording>>,
): EditionPreview {
  const file = looseOf(parsed(text))
  const items = Array.isArray(file['items']) ? file['items'] : []
  const inEach = (textsIn: (locale: string) => PreviewTexts | null) =>
    Object.fromEntries(locales.map((locale) => [locale, textsIn(locale)]))
  return {
    edition: said(file['edition']),
    items: items.map((written: unknown): PreviewItem => {
      if (typeof written === 'string')
        return {
          ...{ id: written, from: basis.edition },
          ...placeOf(basis.items.find(({ id }) => id === written) ?? {}),
          texts: inEach((locale) => textsOf(words[locale]?.items[written])),
        }
      const item = looseOf(written)
      return {
        ...{ id: said(item['id']), from: null },
        ...placeOf(item),
        texts: inEach((locale) => textsOf(item[locale])),
      }
    }),
  }
}

function placeOf(written: object): Pick<PreviewItem, 'dimension' | 'technology' | 'marks'> {
  const item = looseOf(written)
  return {
    dimension: said(item['dimension']),
    technology: said(item['technology']),
    marks: Object.keys(item).filter((key) => item[key] === true),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function textsOf(written: unknown): PreviewTexts | null {
  if (written === undefined) return null
  const { label, stem, levels, why } = looseOf(written)
  const { text, source } = looseOf(why)
  return {
    label: said(label),
    stem: said(stem),
    levels: Array.isArray(levels) ? levels.map(said) : [],
    source: [said(text), said(source)].filter(Boolean).join(' – '),
  }
}

/** How many texts each language lacks. */
export function missingIn(faults: readonly OperatorFault[], locale: string): number {
  const lacking: readonly OperatorFault['expected'][] = ['required', 'missing', 'empty', 'level-count']
  return faults.filter(({ key, expected }) => lacking.includes(expected) && key.split('.').includes(locale))
    .length
}
