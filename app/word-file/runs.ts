import { ExternalHyperlink, type ParagraphChild, SoftHyphen, TextRun } from 'docx'
import type { Text, TextPart } from '@/lib/document/document'

/** What no XML file may hold, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const SOFT_HYPHEN = '\u00ad'

/** Running text as Word has it: bold parts, links, a break at the end of each line but the last, soft hyphens of its own. */
export function runsOf(text: Text, color?: string): readonly ParagraphChild[] {
  const parts: readonly TextPart[] = typeof text === 'string' ? [{ text }] : text
  return parts.flatMap(({ text: content, isBold = false, link }): readonly ParagraphChild[] => {
    const lines = content.replaceAll(NOT_XML, '\ufffd').split(/\r\n|[\n\r]/)
    if (link !== undefined) {
      const children = [new TextRun({ text: lines.join(' '), style: 'Hyperlink' })]
      return [new ExternalHyperlink({ link, children })]
    }
    return lines.map(
      (line, place) =>
        new TextRun({
          children: line
            .split(SOFT_HYPHEN)
            .flatMap((piece, at) => (at === 0 ? [piece] : [new SoftHyphen(), piece])),
          ...(isBold && { bold: true }),
          ...(color !== undefined && { color }),
          ...(place > 0 && { break: 1 }),
        }),
    )
  })
}
