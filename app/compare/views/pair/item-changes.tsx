import { fillSentence } from '@/app/words/fill-sentence'
import { ITEM_TRENDS, type ItemChange, isChanged } from '@/lib/comparing/item-change'
import { itemTexts, type Messages, type SomeTexts } from '../../words'
import { ItemTable } from './item-table'
import { answerInWords } from './pair-parts'

interface Props {
  readonly words: Messages
  readonly texts: SomeTexts
  readonly items: readonly ItemChange[]
}

/** The answers behind the figures: those that differ side by side, the rest folded away, and all of them counted. */
export function ItemChanges({ words, texts, items }: Props) {
  const t = words.compare
  const changed = items.filter(isChanged)
  const rest = ITEM_TRENDS.map((trend) => ({
    trend,
    list: items.filter((item) => item.trend === trend),
  })).filter((group) => !isChanged(group) && group.list.length > 0)
  const inWords = ({ item }: ItemChange, response: ItemChange['before']) =>
    answerInWords(response ?? 'unknown', itemTexts(texts, item).levels, words)
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t.itemsHeading}</h2>
      {changed.length === 0 ? (
        <p>{t.noItemChanged}</p>
      ) : (
        <>
          <p className="hint">{t.itemsLead}</p>
          <ItemTable
            {...{ words, texts }}
            sides={t}
            rows={changed.map((change) => ({ change, remark: t.itemTrends[change.trend] }))}
          />
        </>
      )}
      {rest.map(({ trend, list }) => (
        <details className="item-list" data-trend={trend} key={trend}>
          <summary>{fillSentence(t.count, { trend: t.itemTrends[trend], count: list.length })}</summary>
          {trend !== 'same' && <p>{t.notComparable}</p>}
          <dl>
            {list.map((change) => (
              <div key={change.item} data-item={change.item}>
                <dt>{itemTexts(texts, change.item).stem}</dt>
                <dd>{inWords(change, change.after ?? change.before)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}
