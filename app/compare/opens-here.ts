import { EDITIONS } from '@/content/editions'
import { decodeCode } from '@/lib/codes/decode'
import { berlinDay } from '@/lib/responses/day'

/** Whether a code of any released edition opens, found out in the browser. */
export function opensHere(code: string): boolean {
  return decodeCode(EDITIONS, code, berlinDay(new Date())).ok
}
