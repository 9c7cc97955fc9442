import { Document, type FileChild, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Block, Chapter, TextDocument } from '@/lib/document/document'
import { runsOf } from './runs'
import { BULLET, BULLETS, LOOK, PAGE } from './styles'
import { table } from './table'
import { type Picture, picture } from './word-picture'

/** The pictures of a document, by the names that its blocks give them. One that is missing is left out, with its caption. */
export type Pictures = Readonly<Record<string, Picture>>

/**
 * The document as a Word file on A4: headings as styles of Word, tables with head rows, texts in place of pictures for those who do not
 * see them, the language for spelling and reading aloud, the title in the properties. It names nobody and sets no author.
 */
export function wordFile(document: TextDocument, pictures: Pictures): Promise<Blob> {
  return Packer.toBlob(drawn(document, pictures))
}

function drawn({ title, subtitle, languageTag, chapters }: TextDocument, pictures: Pictures): Document {
  return new Document({
    title,
    description: subtitle,
    creator: '',
    lastModifiedBy: '',
    styles: LOOK(languageTag),
    numbering: BULLETS,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber(title) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
          ...(subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', children: runsOf(subtitle) })]),
          ...chapters.flatMap((chapter) => drawnChapter(chapter, pictures)),
        ],
      },
    ],
  })
}

function drawnChapter({ heading, blocks }: Chapter, pictures: Pictures): readonly FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(heading) }),
    ...blocks.flatMap((block) => drawnBlock(block, pictures)),
  ]
}

function drawnBlock(block: Block, pictures: Pictures): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(block.text) })]
    case 'paragraph':
      return [new Paragraph({ ...(block.isNote && { style: 'Note' }), children: runsOf(block.text) })]
    case 'list':
      return block.entries.map(
        (entry) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: BULLET, level: 0 },
            children: runsOf(entry),
          }),
      )
    case 'table':
      return [table(block), new Paragraph({ style: 'Note', children: [] })]
    case 'picture':
      return picture(block, pictures[block.name])
    case 'room':
      return [
        ...(block.label === '' ? [] : [roomLabel(block.label)]),
        ...Array.from(
          { length: block.lines },
          (_, line) => new Paragraph({ style: 'Room', keepNext: line < block.lines - 1, children: [] }),
        ),
      ]
  }
}

const roomLabel = (label: string) =>
  new Paragraph({ keepNext: true, children: runsOf([{ text: `${label}:`, isBold: true }]) })

function pageNumber(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        children: [new TextRun(`${title} · `), new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })
}
