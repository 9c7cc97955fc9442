/** A document in finished words, for whatever draws it: chapters of paragraphs, lists, tables and pictures. */
export interface TextDocument {
  readonly title: string
  /** Below the title: about whom, or of when. */
  readonly subtitle: string
  /** A language tag with its country, such as `de-DE`. */
  readonly languageTag: string
  readonly chapters: readonly Chapter[]
}

export interface Chapter {
  readonly heading: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly isNote?: boolean }
  | { readonly kind: 'list'; readonly entries: readonly Text[] }
  | TableBlock
  | PictureBlock
  /** Room to write by hand below a label, or below the heading where that is empty; `lines`: 1 or more. */
  | { readonly kind: 'room'; readonly label: string; readonly lines: number }

/** Every row has a cell for each column of the head. A row of empty cells is room to write in. */
export interface TableBlock {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly Text[])[]
  /** How wide the columns are, as shares of each other; equal if left out. */
  readonly widths?: readonly number[]
  /** Many columns: set smaller. */
  readonly isSmall?: boolean
  /** How dark the ground of a cell is, by row and column: 0 to 4; `null`: not at all. */
  readonly shades?: readonly (readonly (number | null)[])[]
}

export interface PictureBlock {
  readonly kind: 'picture'
  /** Which of the pictures that come with the document. */
  readonly name: string
  /** For those who do not see it. */
  readonly alt: string
  readonly caption: string
}

/** Running text: plain, or in parts that stand out or lead somewhere. */
export type Text = string | readonly TextPart[]
export interface TextPart {
  readonly text: string
  readonly isBold?: boolean
  /** An address. */
  readonly link?: string
}

/** The same as plain text. */
export const plainText = (text: Text): string =>
  typeof text === 'string' ? text : text.map((part) => part.text).join('')

/** "Name: text", the name standing out. */
export const labelled = (label: string, text: string): Text => [
  { text: `${label}: `, isBold: true },
  { text },
]

/** A block in a list of them, or none where it says nothing. */
export const paragraph = (text: Text, isNote = false): readonly Block[] =>
  plainText(text).trim() === '' ? [] : [{ kind: 'paragraph', text, ...(isNote && { isNote }) }]

/** Room for who hands the document over: name, logo, signature. */
export const adviserChapter = (
  words: Readonly<Record<'adviser' | 'name' | 'logo' | 'signature', string>>,
): Chapter => ({
  heading: words.adviser,
  blocks: [
    { kind: 'room', label: words.name, lines: 1 },
    { kind: 'room', label: words.logo, lines: 3 },
    { kind: 'room', label: words.signature, lines: 2 },
  ],
})
