import { fillSentence } from '@/app/words/fill-sentence'
import { ITEM_TRENDS, type ItemChange, isChanged } from '@/lib/comparing/item-change'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import { itemTexts, type Messages, type Texts } from '../../words'
import { Answers, answerInWords } from './pair-parts'

interface Props {
  readonly words: Messages
  readonly texts: Texts
  readonly items: readonly ItemChange[]
}

/** The answers behind the figures, by dimension: what changed in full, the rest folded away, and all of them counted. */
export function ItemChanges({ words, texts, items }: Props) {
  const t = words.compare
  const groups = ITEM_TRENDS.map((trend) => {
    const list = items.filter((item) => item.trend === trend)
    return { trend, list, text: fillSentence(t.count, { trend: t.itemTrends[trend], count: list.length }) }
  }).filter(({ list }) => list.length > 0)
  const changed = DIMENSIONS.map((dimension) => ({
    dimension,
    list: items.filter((item) => item.dimension === dimension && isChanged(item)),
  })).filter(({ list }) => list.length > 0)
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t.itemsHeading}</h2>
      <p>{t.itemsLead}</p>
      <ul className="counts">
        {groups.map(({ trend, text }) => (
          <li key={trend} data-trend={trend}>
            {text}
          </li>
        ))}
      </ul>
      {changed.length === 0 && <p>{t.noItemChanged}</p>}
      {changed.map(({ dimension, list }) => (
        <section className="dimension-items" key={dimension} aria-labelledby={`items-${dimension}`}>
          <h3 id={`items-${dimension}`}>{texts.dimensions[dimension].label}</h3>
          {list.map((change) => (
            <div className="item-change" key={change.item} data-item={change.item} data-trend={change.trend}>
              <h4>{itemTexts(texts, change.item).stem}</h4>
              <p className="meta">
                <strong>{t.itemTrends[change.trend]}</strong> ·{' '}
                {change.technology === 'all' ? t.allTechnologies : texts.technologies[change.technology].name}
              </p>
              <Answers words={words} texts={texts} change={change} />
            </div>
          ))}
        </section>
      ))}
      {groups
        .filter((group) => !isChanged(group))
        .map(({ trend, list, text }) => (
          <details className="item-list" data-trend={trend} key={trend}>
            <summary>{text}</summary>
            {trend !== 'same' && <p>{t.notComparable}</p>}
            <dl>
              {list.map(({ item, before, after }) => {
                const { stem, levels } = itemTexts(texts, item)
                return (
                  <div key={item} data-item={item}>
                    <dt>{stem}</dt>
                    <dd>{answerInWords(after ?? before ?? 'unknown', levels, words)}</dd>
                  </div>
                )
              })}
            </dl>
          </details>
        ))}
    </section>
  )
}
