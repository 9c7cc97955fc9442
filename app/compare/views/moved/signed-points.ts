import type { Locale } from '@/i18n/locales'

const formats = new Map<Locale, Intl.NumberFormat>()

/** "+5", "0", "−12,5": with a minus sign, which is as wide as a plus sign and is read out as one. */
export function signedPoints(locale: Locale, points: number): string {
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
  formats.set(locale, format)
  return format.format(points).replace('-', '−')
}
