import { Fragment, memo } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { ScrollFrame } from '@/components/scroll-frame'
import { VerdictSign } from '@/components/verdict-sign'
import { localePath } from '@/i18n/locales'
import { nameOf } from '@/lib/collection/collection'
import { askTheSame } from '@/lib/comparing/basis'
import { type Block, inBlocks, type Row } from '@/lib/comparing/row'
import type { Order } from '@/lib/comparing/sort-rows'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import { shortDay } from '../../words'
import type { WhoProps } from '../view-props'
import { FigureCell } from './figure-cell'
import { MedianRow, StripRow } from './group-rows'
import { SortHead } from './sort-head'

interface Props extends WhoProps {
  /** All rows that are counted together, whatever page of them is shown. */
  readonly block: Block | undefined
  readonly order: Order
  readonly onOrder: (order: Order) => void
  /** Codes of the results that the radar shows. */
  readonly chosen: readonly string[]
  readonly onChoose: (code: string) => void
}

/** Every result in a low row: who, when, which verdict, and all figures; what rests on other questions in blocks of their own. */
export function FirmTable(props: Props) {
  const { rows, block, locale, words, shared, basis, technology, isReady, areNotesShown, chosen, onChoose } =
    props
  const t = words.who
  const caption = fillSentence(words.compare.tableCaption, {
    technology: shared.technologies[technology].name,
  })
  const hasGroups = props.groups.length > 0
  const wordColumns = 3 + Number(isReady) + Number(hasGroups)
  const head = { order: props.order, onOrder: props.onOrder, isReady }
  const groupRow = { block, words, colSpan: wordColumns }
  return (
    <ScrollFrame label={caption}>
      <table className="firm-table">
        <caption className="only-spoken">{caption}</caption>
        <thead>
          <tr>
            {isReady && (
              <th scope="col" className="choice">
                <span className="only-spoken">{t.columnRadar}</span>
              </th>
            )}
            <SortHead by="name" label={t.columnName} className="name" {...head} />
            {hasGroups && <SortHead by="group" label={t.columnGroup} className="group" {...head} />}
            <SortHead by="number" label={t.columnDay} className="day" {...head} />
            <SortHead by="verdict" label={t.columnVerdict} className="verdict" {...head} />
            <SortHead
              by="readiness"
              label={t.columnReadiness}
              className="figure first-figure"
              isFigure
              {...head}
            />
            {DIMENSIONS.map((id) => (
              <SortHead
                by={id}
                label={shared.dimensions[id].label}
                head={t.heads[id]}
                className="figure"
                isFigure
                {...head}
                key={id}
              />
            ))}
          </tr>
          <StripRow {...groupRow} />
        </thead>
        {inBlocks(rows, basis).map((one) => (
          <tbody key={`${one.edition} ${one.form}`}>
            {askTheSame(one, basis) ? (
              <MedianRow {...groupRow} />
            ) : (
              <tr className="block-head">
                <th scope="rowgroup" colSpan={wordColumns + 1 + DIMENSIONS.length}>
                  <span>{blockName(one, props)}</span> <small>{t.apart}</small>
                </th>
              </tr>
            )}
            {one.rows.map((row, place) => (
              // By place: sorting and turning pages change texts, which is much quicker than making rows anew.
              <FirmRow
                {...{ row, hasGroups, locale, words, shared, isReady, areNotesShown, onChoose }}
                isChosen={chosen.includes(row.result.code)}
                // biome-ignore lint/suspicious/noArrayIndexKey: a row holds nothing of its own.
                key={place}
              />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollFrame>
  )
}

/** "Kurz-Check, soweit gefragt", and of which edition where that is not the others'. */
function blockName({ form, edition }: Block, { basis, words }: Props): string {
  const name = words.who.blocks[form]
  return edition === basis.edition
    ? name
    : fillSentence(words.workbench.kindOfEdition, { kind: name, edition })
}

interface RowProps
  extends Pick<Props, 'locale' | 'words' | 'shared' | 'isReady' | 'areNotesShown' | 'onChoose'> {
  readonly row: Row
  readonly hasGroups: boolean
  readonly isChosen: boolean
}

/** Drawn again only when its result is another one. */
const FirmRow = memo(function FirmRow(props: RowProps) {
  const { row, hasGroups, locale, words, shared, isReady, areNotesShown, isChosen, onChoose } = props
  const { code, naming, report } = row.result
  const name = nameOf(row.result, words.workbench.unnamed)
  const day = shortDay(locale, report.answeredOn)
  return (
    <tr data-code={code}>
      {isReady && (
        <td className="choice">
          <label>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => onChoose(code)}
              aria-label={fillSentence(words.who.drawInRadar, { name })}
            />
          </label>
        </td>
      )}
      <th scope="row">
        <a href={localePath(locale, `/results/${code}`)} title={name}>
          {name}
        </a>
        {areNotesShown && naming.note && <small>{naming.note}</small>}
      </th>
      {hasGroups && <td className="group">{naming.group}</td>}
      <td className="day">
        {report.kind === 'answers' ? (
          day
        ) : (
          <>
            <span>{day}</span>
            <span aria-hidden="true"> *</span>
            <span className="only-spoken">{` ${words.who.withoutAnswers}`}</span>
          </>
        )}
      </td>
      <td className="verdict">
        <VerdictSign verdict={row.verdict}>
          <span>{shared.verdicts[row.verdict].label}</span>
        </VerdictSign>
      </td>
      <FigureCell figure={row.readiness} words={words} />
      {row.dimensions.map((figure) => (
        <FigureCell figure={figure} words={words} key={figure.id} />
      ))}
    </tr>
  )
})

interface KeyProps extends Pick<Props, 'rows' | 'words' | 'basis'> {}

/** What the signs in the table mean. */
export function TableKey({ rows, words, basis }: KeyProps) {
  const t = words.who.key
  const figures = rows.flatMap(({ readiness, dimensions }) => [readiness, ...dimensions])
  const isUnasked = rows.some(({ result }) => !askTheSame(result.report, { ...basis, form: 'full' }))
  return (
    <p className="table-key">
      {[0, 25, 50, 75, 100].map((figure, place) => (
        <Fragment key={figure}>
          <span className={`h${place}`} aria-hidden="true">
            {figure}
          </span>
        </Fragment>
      ))}
      <span>
        {[
          t.heat,
          t.range,
          ...(figures.some((one) => one?.value === null && one.low !== null) ? [t.open] : []),
          ...(figures.includes(null) ? [t.noReadiness] : []),
          ...(isUnasked ? [t.notAsked] : []),
          ...(rows.some(({ result }) => result.report.kind === 'scores') ? [t.withoutAnswers] : []),
        ].join(' · ')}
      </span>
    </p>
  )
}
