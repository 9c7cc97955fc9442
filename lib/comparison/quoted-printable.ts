const IS_ENCODED = /^content-transfer-encoding:[ \t]*quoted-printable/im

/**
 * A saved mail with its lines as they were before they were encoded (RFC 2045, section 6.7), so that the codes in it are
 * whole again; any other text as it is. Only ASCII is decoded: codes have nothing else.
 */
export function withoutQuotedPrintable(text: string): string {
  if (!IS_ENCODED.test(text)) return text
  return text
    .replaceAll(/=[ \t]*(?:\r\n|\r|\n)/g, '')
    .replaceAll(/=([2-7][0-9A-F])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
