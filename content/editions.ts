import type { Questionnaire } from '../lib/instrument/vocabulary'
import { questionnaire as edition2026_1 } from './2026-1/structure'

/** Every released edition, oldest first: the last one is asked today. A new one is added; none is ever changed or removed. */
export const EDITIONS: readonly Questionnaire[] = [edition2026_1]
