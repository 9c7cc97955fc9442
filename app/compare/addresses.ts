import { type Locale, localePath } from '@/i18n/locales'
import type { TechnologyId } from '@/lib/questionnaire/vocabulary'

/** The three questions to many results: who stands where, where do we differ, what has moved. */
export const VIEWS = ['who', 'differ', 'moved'] as const
export type ViewId = (typeof VIEWS)[number]

/** What is looked at, beside the results themselves; what is left out has its default. */
export interface Look {
  readonly view?: ViewId
  readonly technology?: TechnologyId
}

/** Where results stand side by side; each code is a parameter of its own. */
export function comparePath(locale: Locale, codes: readonly string[], look: Look = {}): string {
  const shown = Object.entries(look).map(([name, value]) => `${name}=${value}`)
  return withCodes(localePath(locale, '/compare'), codes, shown)
}

/** Where the same results come as a file. */
export function filePath(codes: readonly string[]): string {
  return withCodes('/api/files', codes)
}

function withCodes(path: string, codes: readonly string[], more: readonly string[] = []): string {
  const parameters = [...codes.map((code) => `r=${code}`), ...more]
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`
}
