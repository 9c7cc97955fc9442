import type { Response } from '@/lib/questionnaire/vocabulary'

/** A made-up group: a figure of each result, in whole points and in order. */
export const EXAMPLE_FIGURES = [38, 45, 52, 60, 63, 75] as const

/** What eight people of a made-up firm answered to one question. */
export const EXAMPLE_RESPONSES: readonly Response[] = [3, 1, 'unknown', 1, 4, 2, 'unknown', 1]
