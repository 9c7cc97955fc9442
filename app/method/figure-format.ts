import { getFormatter, getTranslations } from 'next-intl/server'
import { rangeWords } from '@/app/words/in-words'
import type { Locale } from '@/i18n/locales'
import { LEVELS } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import { rangeText } from '@/lib/report/in-words'
import { PERCENT_PER_LEVEL } from '@/lib/scoring/dimension-score'
import type { ScoreRange } from '@/lib/scoring/score-range'
import { EQUAL_WITHIN } from '@/lib/scoring/thresholds'

/** Decimals on this page: enough to follow the arithmetic by hand. */
export const SHOWN_DECIMALS = 2

/** Figures with two decimals in the language of the page. */
export async function figureFormat(locale: Locale) {
  const words = await rangeWords(locale)
  const format = await getFormatter({ locale })
  const decimals = { minimumFractionDigits: SHOWN_DECIMALS, maximumFractionDigits: SHOWN_DECIMALS }
  const figure = (exact: number) => format.number(roundForReckoning(exact), decimals)
  /** "62,50 (41,67 bis 75,00)", "75,00", "offen (0,00 bis 100,00)" or "nicht bewertbar". */
  const range = (exact: ScoreRange) => rangeText(exact, words, figure)
  return { figure, range }
}

/** A name between the quotation marks of the language. */
export async function quotes(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'method' })
  return (name: string) => t('quoted', { name })
}

/** Rounds as results do, only finer: halves go up. Source: instrument, section 5. */
export function roundForReckoning(figure: number): number {
  const factor = 10 ** SHOWN_DECIMALS
  return Math.floor(figure * factor + 0.5 + EQUAL_WITHIN) / factor
}

/** What the figures of a result are called, in formulas as in tables. */
export async function figureNames(locale: Locale, wording: EditionWording) {
  const t = await getTranslations({ locale, namespace: 'result' })
  return {
    benefit: wording.dimensions['customer-benefit'].label,
    integration: wording.dimensions.integration.label,
    fit: t('fit'),
    foundation: t('foundation'),
    readiness: t('readiness'),
  }
}

/** The score of the lowest and of the highest level, in percent of the maximum. */
export const LOWEST_SCORE = PERCENT_PER_LEVEL * LEVELS[0]
export const HIGHEST_SCORE = PERCENT_PER_LEVEL * Math.max(...LEVELS)
