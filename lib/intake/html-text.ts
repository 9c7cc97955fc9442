const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' },
  ...{
    auml: '\u00e4',
    ouml: '\u00f6',
    uuml: '\u00fc',
    Auml: '\u00c4',
    Ouml: '\u00d6',
    Uuml: '\u00dc',
    szlig: '\u00df',
    eacute: '\u00e9',
    egrave: '\u00e8',
  },
}

export const IS_HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<table|<meta|<head|<body)\b/i

/**
 * What a page in HTML says, and what it links to: rows of tables become lines, their cells stand between tabs. It is only
 * searched for codes and names, never shown as a page.
 */
export function htmlText(html: string): string {
  return html
    .replaceAll(/<!--.*?-->|<(script|style|head|title)\b.*?<\/\1\s*>/gis, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*>/gi, (_, double = '', single = '') => {
      const target = double + single
      return /^https?:/i.test(target) ? ` ${target} ` : ' '
    })
    .replaceAll(/ ?<\/t[dh]\s*>(?= ?<t[dh]\b)/gi, '\t')
    .replaceAll(/<(?:\/tr|br|\/?p|\/?div|\/?li|\/?h[1-6]|\/?table)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));/g, (whole, decimal, hex, name) =>
      name ? (ENTITIES[name] ?? whole) : characterOf(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll(/ *\t */g, '\t')
    .replaceAll(/ *\n */g, '\n')
    .trim()
}

const characterOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
