import { readdirSync } from 'node:fs'

/** The names of the languages in messages/, German first, joined by commas as the build hands them on. */
export function findLocales() {
  const found = readdirSync(new URL('../messages', import.meta.url))
    .filter((file) => /^[a-z]{2}\.json$/.test(file))
    .map((file) => file.slice(0, 2))
  return ['de', ...found.filter((locale) => locale !== 'de')].join(',')
}
