import { memo, useCallback, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { ScrollFrame } from '@/components/scroll-frame'
import type { NamedResult } from '@/lib/collection/collection'
import type { Disagreement, DisagreementOrder } from '@/lib/comparing/disagreement'
import { RESPONSES } from '@/lib/instrument/vocabulary'
import { FEWEST_SUMMARISED } from '@/lib/statistics/summary'
import { itemTexts } from '../../words'
import type { DifferProps } from '../view-props'
import { SortHead } from '../who/sort-head'
import { countOf, ResponseColumns } from './response-columns'
import {
  agreementInPoints,
  levelRange,
  middleLevels,
  responseName,
  responseSign,
  unknownInWords,
} from './spread-in-words'
import { WhoSaidWhat } from './who-said-what'

interface Props extends DifferProps {
  readonly order: DisagreementOrder
  readonly onOrder: (order: DisagreementOrder) => void
}

/** Columns beside the question. */
const COLUMNS = RESPONSES.length + 6

/** Every item with its figures, and below them who said what. Wider than a phone, so it scrolls in its frame. */
export function ItemTable(props: Props) {
  const { disagreements, locale, words, shared, technology, isLong, order, onOrder } = props
  const t = words.differ
  const caption = fillSentence(t.tableCaption, { technology: shared.technologies[technology].name })
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const onToggle = useCallback(
    (item: string, isOpen: boolean) => setOpen((before) => withOrWithout(before, item, isOpen)),
    [],
  )
  // Either column begins with what is looked for: the first question, or the lowest agreement.
  const onHead = (next: DisagreementOrder) =>
    onOrder(next.by === order.by ? next : { ...next, isDescending: false })
  const head = (by: DisagreementOrder['by'], label: string, isFigure: boolean) => (
    <SortHead {...props} onOrder={onHead} by={by} label={label} isFigure={isFigure} />
  )
  return (
    <ScrollFrame label={caption}>
      <table className="result-table item-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head('form', t.columnItem, false)}
            {head('agreement', t.columnAgreement, true)}
            <th scope="col" className="figure">
              {t.columnN}
            </th>
            <th scope="col">{t.columnMiddle}</th>
            <th scope="col">{t.columnRange}</th>
            <th scope="col" className="figure">
              {words.assessment.unknown}
            </th>
            <th scope="col">{t.columnDrawing}</th>
            {RESPONSES.map((response) => (
              <th scope="col" className="figure" key={response}>
                <span title={responseName(response, words)} aria-hidden="true">
                  {responseSign(response)}
                </span>
                <span className="only-spoken">{responseName(response, words)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {disagreements.map((one, place) => (
          <ItemRows
            of={one}
            isOpen={open.has(one.item.id)}
            {...{ onToggle, locale, words, shared, isLong }}
            // In another order rows with all names in them are moved; others are drawn anew in their place, which is faster.
            key={isLong ? place : one.item.id}
          />
        ))}
      </table>
    </ScrollFrame>
  )
}

interface ItemProps extends Pick<DifferProps, 'locale' | 'words' | 'shared' | 'isLong'> {
  readonly of: Disagreement<NamedResult>
  readonly isOpen: boolean
  readonly onToggle: (item: string, isOpen: boolean) => void
}

const ItemRows = memo(function ItemRows(props: ItemProps) {
  const { of, isOpen, onToggle, locale, words, shared, isLong } = props
  const { item, spread, said } = of
  const t = words.differ
  const { label, stem, levels } = itemTexts(shared, item.id)
  const { summary, counts, n } = spread
  return (
    <tbody data-item={item.id}>
      <tr className="item-figures">
        <th scope="row">
          {label} <small>{stem}</small>
        </th>
        <td className="figure agreement">{agreementInPoints(spread) ?? '–'}</td>
        <td className="figure">{n}</td>
        {summary === null ? (
          <td colSpan={2}>{fillSentence(t.tooFew, { fewest: FEWEST_SUMMARISED })}</td>
        ) : (
          <>
            <td>{middleLevels(summary, words)}</td>
            <td>{levelRange(summary)}</td>
          </>
        )}
        <td className="figure">{unknownInWords(spread, locale)}</td>
        <td>
          <ResponseColumns counts={counts} words={words} isBare />
        </td>
        {RESPONSES.map((response) => (
          <td className="figure" key={response}>
            {countOf(counts, response)}
          </td>
        ))}
      </tr>
      <tr className="item-said">
        <td colSpan={COLUMNS + 1}>
          <details open={isOpen} onToggle={(event) => onToggle(item.id, event.currentTarget.open)}>
            <summary>{fillSentence(t.whoSaidWhat, { item: label })}</summary>
            <p>{stem}</p>
            {(isOpen || !isLong) && (
              <WhoSaidWhat said={said} levels={levels} most={Number.POSITIVE_INFINITY} words={words} />
            )}
          </details>
        </td>
      </tr>
    </tbody>
  )
})

/** The same set if nothing changes in it. */
function withOrWithout(set: ReadonlySet<string>, one: string, isIn: boolean): ReadonlySet<string> {
  if (set.has(one) === isIn) return set
  return new Set(isIn ? [...set, one] : [...set].filter((other) => other !== one))
}
