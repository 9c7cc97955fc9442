/**
 * Pages that are only read: the step at start takes their scripts out, and their policy allows none, so no client component may
 * stand in their tree. By their paths without the language; `/*` stands for every page below.
 */
export const READING_PAGES: readonly string[] = [
  '/',
  '/method',
  '/imprint',
  '/privacy',
  '/accessibility',
  '/unreadable/*',
  '/not-found',
  '/_not-found',
]

/** Whether a path, without its language, is that of this entry of the list. */
export function isNamedBy(entry: string, path: string): boolean {
  return entry.endsWith('/*') ? path.startsWith(entry.slice(0, -1)) : path === entry
}
