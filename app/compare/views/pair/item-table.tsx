import type { ItemChange } from '@/lib/comparing/item-change'
import { itemTexts, type Messages, type SomeTexts } from '../../words'
import { answerInWords, type Sides } from './pair-parts'

interface Props {
  readonly words: Messages
  readonly texts: SomeTexts
  /** What the two are called. */
  readonly sides: Sides
  readonly rows: readonly { readonly change: ItemChange; readonly remark: string }[]
}

/** Answers to the same items side by side, below the heading "items". */
export function ItemTable({ words, texts, sides, rows }: Props) {
  return (
    <table className="pair-table item-changes" aria-labelledby="items">
      <thead>
        <tr>
          {[words.differ.columnItem, sides.before, sides.after].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ change, remark }) => {
          const { stem, levels } = itemTexts(texts, change.item)
          return (
            <tr key={change.item} data-item={change.item} data-trend={change.trend}>
              <th scope="row">
                {stem}
                <small>
                  {' '}
                  <strong>{remark}</strong>
                  {` · ${texts.dimensions[change.dimension].label}`}
                </small>
              </th>
              <td>{answerInWords(change.before ?? 'unknown', levels, words)}</td>
              <td>{answerInWords(change.after ?? 'unknown', levels, words)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
