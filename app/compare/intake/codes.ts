import { EDITIONS } from '@/content/editions'
import { knownCodes } from '@/lib/codes/known-codes'

/** What is looked for in everything that is handed in. */
export const CODES = knownCodes(EDITIONS)
