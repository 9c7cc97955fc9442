/** Fills the gaps of a finished sentence: `{name}` becomes the value of that name. */
export function fillSentence(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    sentence,
  )
}
