import { memo } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { ScrollFrame } from '@/components/scroll-frame'
import { VerdictSign } from '@/components/verdict-sign'
import { localePath } from '@/i18n/locales'
import { nameOf } from '@/lib/collection/collection'
import type { Row } from '@/lib/comparing/row'
import type { Order, SortKey } from '@/lib/comparing/sort-rows'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import { dayInFigures } from '../../words'
import { figureInWords, formInWords } from '../figures-in-words'
import type { WhoProps } from '../view-props'
import { SortHead } from './sort-head'

interface Props extends WhoProps {
  readonly order: Order
  readonly onOrder: (order: Order) => void
  /** Codes of the results that the radar shows. */
  readonly chosen: readonly string[]
  readonly onChoose: (code: string) => void
}

/** Every result in a row: who, when, which verdict, and all figures. Wider than a phone, so it scrolls in its frame. */
export function ResultTable(props: Props) {
  const { rows, locale, words, shared, basis, technology, isReady, chosen, onChoose } = props
  const t = words.who
  const caption = fillSentence(words.compare.tableCaption, {
    technology: shared.technologies[technology].name,
  })
  const hasGroups = rows.some(({ result }) => result.naming.group !== '')
  const head = (by: SortKey, label: string, isFigure = false) => (
    <SortHead {...props} by={by} label={label} isFigure={isFigure} key={by} />
  )
  return (
    <ScrollFrame label={caption}>
      <table className="result-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head('name', t.columnName)}
            {isReady && (
              <th scope="col" className="for-radar">
                {t.columnRadar}
              </th>
            )}
            {hasGroups && head('group', t.columnGroup)}
            {head('number', t.columnDay)}
            {head('verdict', t.columnVerdict)}
            {head('readiness', t.columnReadiness, true)}
            {DIMENSIONS.map((id) => head(id, shared.dimensions[id].label, true))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // By place: sorting and turning pages change texts, which is much quicker than making rows anew.
            <ResultRow
              {...{ row, hasGroups, locale, words, shared, isReady, onChoose }}
              edition={basis.edition}
              isChosen={chosen.includes(row.result.code)}
              // biome-ignore lint/suspicious/noArrayIndexKey: a row holds nothing of its own.
              key={place}
            />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

interface RowProps extends Pick<Props, 'locale' | 'words' | 'shared' | 'isReady' | 'onChoose'> {
  readonly row: Row
  readonly hasGroups: boolean
  readonly isChosen: boolean
  /** The edition of most results: another one is named. */
  readonly edition: string
}

/** Drawn again only when its result is another one. */
const ResultRow = memo(function ResultRow(props: RowProps) {
  const { row, hasGroups, locale, words, shared, edition, isReady, isChosen, onChoose } = props
  const { code, number, naming, report } = row.result
  const name = nameOf(row.result, words.workbench.unnamed)
  return (
    <tr data-code={code}>
      <th scope="row">
        <span className="number">{number}</span> <a href={localePath(locale, `/results/${code}`)}>{name}</a>
        {naming.note && <small>{naming.note}</small>}
      </th>
      {isReady && (
        <td className="for-radar">
          <label className="choose">
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => onChoose(code)}
              aria-label={fillSentence(words.who.drawInRadar, { name })}
            />
          </label>
        </td>
      )}
      {hasGroups && <td>{naming.group}</td>}
      <td>
        {dayInFigures(locale, report.answeredOn)} <small>{formInWords(report, edition, words)}</small>
      </td>
      <td className="in-one-line">
        <VerdictSign verdict={row.verdict}>{shared.verdicts[row.verdict].label}</VerdictSign>
      </td>
      <td className="figure">
        {row.readiness ? (
          figureInWords(row.readiness, words)
        ) : (
          <>
            <span aria-hidden="true">–</span>
            <span className="only-spoken">{words.who.noReadiness}</span>
          </>
        )}
      </td>
      {row.dimensions.map((figure) => (
        <td className="figure" key={figure.id}>
          {figureInWords(figure, words)}
        </td>
      ))}
    </tr>
  )
})
