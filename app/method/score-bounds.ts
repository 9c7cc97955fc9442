import { LEVELS } from '@/lib/questionnaire/vocabulary'
import { PERCENT_PER_LEVEL } from '@/lib/scoring/dimension-score'

/** The score of the lowest and of the highest level, in percent of the maximum. */
export const LOWEST_SCORE = PERCENT_PER_LEVEL * LEVELS[0]
export const HIGHEST_SCORE = PERCENT_PER_LEVEL * Math.max(...LEVELS)
