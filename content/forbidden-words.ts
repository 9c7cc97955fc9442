import type { ForbiddenWords } from '../lib/instrument/check-wording'

/** What no edition may say, in German and English: whole words, lower case. Source: instrument, section 3. */
export const forbiddenWords: ForbiddenWords = {
  judging:
    /^(sehr|gut|gute[nrms]?|ausreichend\p{L}*|innovativ\p{L}*|modern\p{L}*|professionell\p{L}*|optimal\p{L}*|schlecht\p{L}*|mangelhaft\p{L}*|vorbildlich\p{L}*|hervorragend\p{L}*|angemessen\p{L}*|genügend\p{L}*|zufriedenstellend\p{L}*|good|poor|sufficient|adequate|innovative|excellent|appropriate)$/u,
  leaning: /^(auch|dazu|zusätzlich|außerdem|also|additionally|moreover|furthermore|besides)$/u,
  negating:
    /^(nicht|kein\p{L}*|nie|niemals|niemand\p{L}*|nichts|ohne|weder|not|no|never|none|nobody|without)$/u,
}
