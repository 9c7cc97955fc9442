import type { Locale } from '@/i18n/locales'
import { fillSentence } from './fill-sentence'

const PLURAL = /\{(\w+), plural, ((?:\w+ \{[^{}]*\} ?)+)\}/g

/** Fills a sentence that chooses between forms of a word: `{count, plural, one {# Ergebnis} other {# Ergebnisse}}`, as in ICU. */
export function fillCounted(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  locale: Locale,
): string {
  const chosen = sentence.replace(PLURAL, (gap, name: string, forms: string) => {
    const rule = new Intl.PluralRules(locale).select(Number(values[name]))
    const form = (wanted: string) => new RegExp(`\\b${wanted} \\{([^{}]*)\\}`).exec(forms)?.[1]
    return (form(rule) ?? form('other') ?? gap).replaceAll('#', `{${name}}`)
  })
  return fillSentence(chosen, values)
}
