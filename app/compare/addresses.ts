import { type Locale, localePath } from '@/i18n/locales'

/** Where results stand side by side; each code is a parameter of its own. */
export function comparePath(locale: Locale, codes: readonly string[]): string {
  return withCodes(localePath(locale, '/compare'), codes)
}

/** Where the same results come as a file. */
export function filePath(codes: readonly string[]): string {
  return withCodes('/api/files', codes)
}

function withCodes(path: string, codes: readonly string[]): string {
  return codes.length === 0 ? path : `${path}?${codes.map((code) => `r=${code}`).join('&')}`
}
