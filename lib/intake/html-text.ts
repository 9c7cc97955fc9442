const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' },
  ...{
    auml: '\u00e4',
    ouml: '\u00f6',
    uuml: '\u00fc',
    Auml: '\u00c4',
    Ouml: '\u00d6',
    Uuml: '\u00dc',
    szlig: '\u00df',
    eacute: '\u00e9',
    egrave: '\u00e8',
  },
}

/** Also the tables in XML of Excel 2003, which other programs write still. */
export const IS_HTML =
  /^\s*(?:<\?[^>]*>\s*)*(?:<!--(?:[^-]|-(?!->))*-->\s*)?<(?:!doctype html|html|table|meta|head|body|(?:ss:)?workbook)\b/i

const TAG_OR_TEXT = /<(\/?)(?:ss:)?([a-z][a-z0-9]*)\b((?:[^<>"']|"[^"]*"|'[^']*')*)>|<[!?][^>]*>|[^<]+|</giy
const UNSEEN = /<(?:!--|(script|style|head|title)\b(?![^>]*\/>))/giy
const LINK = /(?:^|[\s:])href\s*=\s*(?:"(https?:[^"]*)"|'(https?:[^']*)')/i
const BLOCK = /^(?:br|p|div|li|h[1-6]|blockquote)$/

/**
 * What a page in HTML says, and what it links to: rows of tables become lines, their cells stand between tabs. A cell over
 * several rows counts in each, one over several columns in the first. What cells link to comes behind them in their row. It is only
 * searched for codes and names, never shown as a page.
 */
export function htmlText(html: string): string {
  const page = new Page()
  let place = 0
  const next = (pattern: RegExp) => {
    pattern.lastIndex = place
    return pattern.exec(html)
  }
  while (place < html.length) {
    const unseen = next(UNSEEN)
    const found = unseen ? null : next(TAG_OR_TEXT)
    if (unseen) {
      const closing = unseen[1] ? new RegExp(`</${unseen[1]}\\s*>`, 'gi') : /-->/g
      place = next(closing) === null ? html.length : closing.lastIndex
    } else if (found) {
      const [whole, closing, tag = '', attributes = ''] = found
      place = TAG_OR_TEXT.lastIndex
      if (/^[^<]|^<$/.test(whole)) page.say(decoded(whole))
      else if (closing === '/') page.close(tag.toLowerCase())
      else page.open(tag.toLowerCase(), attributes)
    }
  }
  return page.text()
}

const COUNTS = Object.fromEntries(
  ['rowspan', 'colspan', 'mergedown', 'mergeacross', 'index'].map((name) => [
    name,
    new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i'),
  ]),
)
/** Columns that a cell may leave out or go on below: a short text must not become a large table. */
const MOST_LEFT_OUT = 256
const MOST_GONE_ON = 64

/** A value that goes on below: into as many rows as are left. */
interface Span {
  readonly value: string
  left: number
}

class Page {
  readonly #lines: string[] = []
  readonly #outer: (readonly Span[])[] = []
  #spans: Span[] = []
  #row: string[] = []
  #behind: string[] = []
  #said = ''
  #cell: { readonly rows: number; readonly columns: number } | null = null

  say(text: string) {
    this.#said += text
  }

  open(tag: string, attributes: string) {
    const [, double, single] = LINK.exec(attributes) ?? []
    const link = decoded(double ?? single ?? '')
    if (tag === 'table' || tag === 'tr' || tag === 'row') this.#endLine()
    if (tag === 'table') {
      this.#outer.push(this.#spans)
      this.#spans = []
    }
    if (tag === 'td' || tag === 'th' || tag === 'cell') this.#openCell(attributes)
    if (BLOCK.test(tag)) this.#break()
    if (link !== '' && this.#cell) this.#behind.push(link)
    else if (link !== '') this.#said += ` ${link} `
    if (attributes.endsWith('/')) this.close(tag)
  }

  close(tag: string) {
    if (tag === 'td' || tag === 'th' || tag === 'cell') this.#closeCell()
    else if (tag === 'tr' || tag === 'row') this.#endLine()
    else if (tag === 'table') {
      this.#endLine()
      this.#spans = [...(this.#outer.pop() ?? [])]
    } else if (BLOCK.test(tag)) this.#break()
  }

  text() {
    this.#endLine()
    return this.#lines.join('\n').trim()
  }

  /** Within a cell a paragraph is no line of its own. */
  #break() {
    if (this.#cell) this.#said += ' '
    else this.#endLine()
  }

  #openCell(attributes: string) {
    if (this.#cell) this.#closeCell()
    else if (this.#said.trim() !== '') this.#endLine()
    this.#said = ''
    const count = (name: string) => Number(COUNTS[name]?.exec(attributes)?.[1] ?? 0)
    this.#fill()
    this.#goTo(count('index') - 1)
    this.#cell = {
      rows: count('rowspan') || count('mergedown') + 1,
      columns: count('colspan') || count('mergeacross') + 1,
    }
  }

  #closeCell() {
    if (!this.#cell) return
    const { rows, columns } = this.#cell
    const value = this.#said.replaceAll(/\s+/g, ' ').trim()
    this.#spans[this.#row.length] = { value, left: rows - 1 }
    this.#row.push(value)
    this.#goTo(this.#row.length + columns - 1)
    this.#said = ''
    this.#cell = null
  }

  #goTo(column: number) {
    while (this.#row.length < Math.min(column, MOST_LEFT_OUT)) this.#row.push('')
  }

  /** What cells above say to this row, up to the next place that none of them takes. */
  #fill() {
    for (
      let span = this.#spans[this.#row.length];
      span && span.left > 0 && this.#row.length < MOST_GONE_ON;
      span = this.#spans[this.#row.length]
    ) {
      span.left -= 1
      this.#row.push(span.value)
    }
  }

  #endLine() {
    this.#closeCell()
    if (this.#row.length > 0) {
      this.#fill()
      this.#lines.push([...this.#row, ...this.#behind].join('\t'))
    }
    const said = this.#said.replaceAll(/\s+/g, ' ').trim()
    if (said !== '') this.#lines.push(said)
    this.#row = []
    this.#behind = []
    this.#said = ''
  }
}

const decoded = (text: string) =>
  text.replaceAll(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));/g, (whole, decimal, hex, name) =>
    name ? (ENTITIES[name] ?? whole) : characterOf(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  )

const characterOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
