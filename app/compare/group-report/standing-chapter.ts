import { fillSentence } from '@/app/words/fill-sentence'
import { askTheSame } from '@/lib/comparing/basis'
import { type Block as Blocked, type Figure, inBlocks, type Row, rowsOf, valuesOf } from '@/lib/comparing/row'
import { BY_VERDICT, sortRows } from '@/lib/comparing/sort-rows'
import { type Block, type Chapter, paragraph } from '@/lib/document/document'
import { heatOf } from '@/lib/drawing/chart-layout'
import { DIMENSIONS, type TechnologyId } from '@/lib/instrument/vocabulary'
import { isOpen } from '@/lib/scoring/score-range'
import { wholePoints } from '@/lib/scoring/whole-points'
import { summarise } from '@/lib/statistics/summary'
import { figureInWords } from '../views/figures-in-words'
import { shortDay, textsOf } from '../words'
import { nameIn, type SharedParts } from './group-parts'

/** Rows of one table: as many as a link holds. A file for Word is no place for thousands; the XLSX has them all. */
const MOST_ROWS = 100
const FIGURES = ['readiness', ...DIMENSIONS] as const

/** Who stands where: for each technology every result with its verdict and figures, the higher the darker. */
export function standingChapter(parts: SharedParts): Chapter {
  const { words, technologies } = parts
  return {
    heading: words.workbench.view.who,
    blocks: technologies.flatMap((technology) => standingOn(technology, parts)),
  }
}

function standingOn(technology: TechnologyId, parts: SharedParts): readonly Block[] {
  const { words, texts, results, basis } = parts
  const rows = rowsOf(results, technology)
  return [
    { kind: 'heading', text: textsOf(texts, basis.edition).technologies[technology].name },
    ...inBlocks(rows, basis).flatMap((block) => [
      ...(askTheSame(block, basis) ? [] : paragraph(`${blockName(block, parts)}: ${words.who.apart}`)),
      ...heatTable(block, parts),
    ]),
    ...paragraph(`${words.who.key.heat} · ${words.who.key.noReadiness}`, true),
  ]
}

/** "Kurz-Check, soweit gefragt", and of which edition where that is not the others'. */
function blockName({ form, edition }: Blocked, { basis, words }: SharedParts): string {
  const kind = words.who.blocks[form]
  return edition === basis.edition ? kind : fillSentence(words.workbench.kindOfEdition, { kind, edition })
}

function heatTable(block: Blocked, parts: SharedParts): readonly Block[] {
  const { words, texts, locale } = parts
  const { verdicts } = textsOf(texts, block.edition)
  const sorted = sortRows(block.rows, BY_VERDICT, ({ result }) => nameIn(parts, result), locale)
  const shown = sorted.slice(0, MOST_ROWS)
  const medians = mediansOf(block.rows)
  const figures = shown.map(figuresOf)
  return [
    {
      kind: 'table',
      head: [
        words.who.columnName,
        words.who.columnDay,
        words.who.columnVerdict,
        words.who.columnReadiness,
        ...DIMENSIONS.map((id) => words.who.heads[id]),
      ],
      rows: [
        ...shown.map((row, place) => [
          nameIn(parts, row.result),
          shortDay(locale, row.result.report.answeredOn),
          verdicts[row.verdict].label,
          ...(figures[place] ?? []).map((figure) => figureText(figure, parts)),
        ]),
        ...(medians
          ? [[words.who.medians, '', '', ...medians.map((median) => (median === null ? '' : String(median)))]]
          : []),
      ],
      widths: [24, 10, 16, ...FIGURES.map(() => 11)],
      isSmall: true,
      shades: figures.map((ofRow) => [
        null,
        null,
        null,
        ...ofRow.map((figure) => heatOf(figure?.value ?? null)),
      ]),
    },
    ...(sorted.length > shown.length
      ? paragraph(
          fillSentence(words.charts.pageOnPaper, { from: 1, to: shown.length, count: sorted.length }),
          true,
        )
      : []),
  ]
}

const figuresOf = ({ readiness, dimensions }: Row): readonly (Figure | null)[] => [readiness, ...dimensions]

/** "63", with its range where something is open; "–" without a readiness, nothing where it was not asked. */
function figureText(figure: Figure | null, { words }: SharedParts): string {
  if (figure === null) return '–'
  if (!figure.isAsked) return ''
  return figure.value !== null && !isOpen(figure) ? String(figure.value) : figureInWords(figure, words)
}

/** Of each figure the median of those that count together; `null`: too few of them. */
function mediansOf(rows: readonly Row[]): readonly (number | null)[] | null {
  const medians = FIGURES.map((id) => {
    const summary = summarise(valuesOf(rows, id))
    return summary && wholePoints(summary.median)
  })
  return medians.every((median) => median === null) ? null : medians
}
