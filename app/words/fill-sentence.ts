/** A gap, or one that chooses between forms of a word: `{count}`, `{count, plural, one {# Ergebnis} other {# Ergebnisse}}`. */
const GAP = /\{(\w+)(?:, plural, ((?:\w+ \{[^{}]*\} ?)+))?\}/g

/**
 * Fills the gaps of a sentence in ICU MessageFormat: `{name}` becomes the value of that name, whatever the value holds.
 * `locale` decides on plurals; a sentence that has one throws without it.
 */
export function fillSentence(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  locale?: string,
): string {
  return sentence.replace(GAP, (gap, name: string, forms: string | undefined) => {
    const value = String(values[name] ?? gap)
    if (forms === undefined) return value
    if (locale === undefined) throw new Error(`The plural in "${sentence}" needs a language.`)
    const rule = new Intl.PluralRules(locale).select(Number(value))
    const form = (wanted: string) => new RegExp(`\\b${wanted} \\{([^{}]*)\\}`).exec(forms)?.[1]
    return (form(rule) ?? form('other') ?? gap).replaceAll('#', () => value)
  })
}
