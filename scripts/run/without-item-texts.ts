/** One part of the data that React writes below a page: a text, cut anywhere, of rows as in JSON. */
const PUSH = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g
const TEXTS = '"itemTexts":{'

/**
 * The HTML of a prerendered page without the texts of the items in React's data: the page itself holds them, and the form reads
 * them there (app/assessment/form/item-texts.ts). Throws if they are not where they were. Other pages stay as they are.
 */
export function withoutItemTexts(html: string): string {
  const pushes = [...html.matchAll(PUSH)]
  const data = pushes.map(([, text = '']) => JSON.parse(text) as string).join('')
  const start = data.indexOf(TEXTS) + TEXTS.length - 1
  if (start < TEXTS.length - 1) return html
  const lean = `${data.slice(0, start)}null${data.slice(endOfObject(data, start))}`
  // React may begin with what it has: it gets everything at the end, when the page above is complete.
  let left = pushes.length
  return html.replace(PUSH, () => {
    left -= 1
    return left > 0 ? '' : `<script>self.__next_f.push([1,${inScript(lean)}])</script>`
  })
}

/** The place behind the object that begins at `start`. */
function endOfObject(json: string, start: number): number {
  let depth = 0
  for (const { 0: part, index } of json.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (part === '{') depth += 1
    if (part === '}') depth -= 1
    if (depth === 0) return start + index + 1
  }
  throw new Error('The data below the page break off within the texts of the items.')
}

/** As text within a script: nothing in it may end that. */
const inScript = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c')
