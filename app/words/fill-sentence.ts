/** Fills the gaps of a sentence: `{name}` becomes the value of that name, whatever the value holds. */
export function fillSentence(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}
