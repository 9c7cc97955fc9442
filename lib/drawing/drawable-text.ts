/** Signs that the fonts of the pictures have, as far as names need them; a test draws each. */
const DRAWABLE =
  /^[ -~\u00a1-\u00ac\u00ae-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2122\u2212]$/u
/** Letters whose strokes Unicode does not take for marks. */
const STROKED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
}

/**
 * The same text as far as pictures can draw it: a letter that their fonts lack without its marks, any other sign not at all.
 * May be empty. The fonts hold what the languages of the site need; an operator may name things otherwise.
 */
export function drawableText(text: string): string {
  return [...text.normalize('NFC').replaceAll('\u00a0', ' ')]
    .map((sign) => {
      if (DRAWABLE.test(sign)) return sign
      const bare = STROKED[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '')
      return DRAWABLE.test(bare) ? bare : ''
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()
}
