import { getTranslations } from 'next-intl/server'
import { wordingOf } from '@/app/instrument'
import { answersInWords } from '@/app/results/answers-in-words'
import { ITEM_TRENDS, type ItemChange } from '@/lib/comparison/item-change'
import { DIMENSIONS } from '@/lib/questionnaire/vocabulary'
import { ItemList } from './item-list'
import type { PairProps } from './pair-parts'

const ASKED_ONCE = ['only-before', 'only-after'] as const
const isAskedOnce = ({ trend }: ItemChange) => ASKED_ONCE.some((once) => once === trend)

/** The answers behind the figures, by dimension: what changed in full, the rest folded away, and all of them counted. */
export async function ItemChanges({
  locale,
  wording: { after: wording },
  items,
}: PairProps & { readonly items: readonly ItemChange[] }) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const inWords = await answersInWords(locale)
  const changed = items.filter((item) => item.trend !== 'same' && !isAskedOnce(item))
  const counts = ITEM_TRENDS.flatMap((trend) => {
    const count = items.filter((item) => item.trend === trend).length
    return count > 0 ? [{ trend, text: t('count', { trend: t(`itemTrends.${trend}`), count }) }] : []
  })
  const folded = (['same', ...ASKED_ONCE] as const)
    .map((trend) => ({ trend, list: items.filter((item) => item.trend === trend) }))
    .filter(({ list }) => list.length > 0)
  const nameOf = ({ technology }: ItemChange) =>
    technology === 'all' ? t('allTechnologies') : wording.technologies[technology].name
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t('itemsHeading')}</h2>
      <p>{t('itemsLead')}</p>
      <ul className="counts">
        {counts.map(({ trend, text }) => (
          <li key={trend} data-trend={trend}>
            {text}
          </li>
        ))}
      </ul>
      {changed.length === 0 && <p>{t('noItemChanged')}</p>}
      {DIMENSIONS.map((dimension) => ({
        dimension,
        list: changed.filter((item) => item.dimension === dimension),
      }))
        .filter(({ list }) => list.length > 0)
        .map(({ dimension, list }) => (
          <section className="dimension-items" key={dimension} aria-labelledby={`items-${dimension}`}>
            <h3 id={`items-${dimension}`}>{wording.dimensions[dimension].label}</h3>
            {list.map((change) => (
              <div
                className="item-change"
                key={change.item}
                data-item={change.item}
                data-trend={change.trend}
              >
                <h4>{wordingOf(wording, change.item).stem}</h4>
                <p className="meta">
                  <strong>{t(`itemTrends.${change.trend}`)}</strong> · {nameOf(change)}
                </p>
                <dl className="before-after">
                  {(['before', 'after'] as const).map((side) => (
                    <div key={side}>
                      <dt>{t(side)}</dt>
                      <dd>{inWords(wordingOf(wording, change.item), change[side] ?? 'unknown')}</dd>
                    </div>
                  ))}
                </dl>
              </div>
            ))}
          </section>
        ))}
      {folded.map(({ trend, list }) => (
        <ItemList
          key={trend}
          trend={trend}
          summary={t('count', { trend: t(`itemTrends.${trend}`), count: list.length })}
          note={trend === 'same' ? null : t('notComparable')}
          items={list.map((change) => ({
            id: change.item,
            stem: wordingOf(wording, change.item).stem,
            answer: inWords(wordingOf(wording, change.item), change.after ?? change.before ?? 'unknown'),
          }))}
        />
      ))}
    </section>
  )
}
