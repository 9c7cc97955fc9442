import { Still } from '@/app/still/still'
import { fillSentence } from '@/app/words/fill-sentence'
import { formatLocale, localePath } from '@/i18n/locales'
import { type SeenItem, twoSights } from '@/lib/comparing/two-sights'
import type { RaterAgreement } from '@/lib/statistics/rater-agreement'
import { type Messages, textsOf } from '../../words'
import { Notes } from '../notes'
import { ItemTable } from './item-table'
import { PairHeader } from './pair-header'
import type { FullProps as Props } from './pair-parts'
import { Verdicts } from './pair-verdicts'

/** One firm as it sees itself and as its adviser sees it: verdicts, how near the answers are, then item by item. */
export function TwoSights(props: Props) {
  const { words, texts, pair } = props
  const { basis, technologies, items } = pair.comparison
  const t = words.twoSights
  const sights = items && twoSights(items)
  return (
    <>
      <PairHeader {...props} sides={t} />
      <Still>
        <Notes notes={notesOn(props)} />
        {technologies.length > 0 && (
          <section aria-labelledby="verdicts">
            <h2 id="verdicts">{words.compare.verdictsHeading}</h2>
            <Verdicts {...props} sides={t} areSights />
          </section>
        )}
        {sights === null ? (
          basis !== 'other-edition' && <p>{words.compare.noItems}</p>
        ) : (
          <>
            <section aria-labelledby="agreement">
              <h2 id="agreement">{t.agreementHeading}</h2>
              {sights.agreement === null ? (
                <p>{t.noLevels}</p>
              ) : (
                <Nearness {...props} agreement={sights.agreement} />
              )}
            </section>
            <ItemsSeen {...{ words, texts }} edition={pair.after.report.edition} items={sights.items} />
          </>
        )}
      </Still>
    </>
  )
}

function notesOn({ words, texts, pair: { after, comparison } }: Props): readonly string[] {
  const { technologies } = textsOf(texts, after.report.edition)
  const t = words.twoSights
  const only = [
    [t.before, comparison.onlyBefore],
    [t.after, comparison.onlyAfter],
  ] as const
  return [
    ...(comparison.basis === 'all-questions' ? [] : [words.compare.basis[comparison.basis]]),
    ...only.flatMap(([side, ids]) =>
      ids.length === 0
        ? []
        : [fillSentence(t.more, { side, names: ids.map((id) => technologies[id].name).join(', ') })],
    ),
  ]
}

interface NearnessProps extends Pick<Props, 'locale' | 'words'> {
  readonly agreement: RaterAgreement
}

function Nearness({ locale, words: { twoSights: t }, agreement }: NearnessProps) {
  const { n, exact, withinOne, weightedKappa } = agreement
  const kappa = new Intl.NumberFormat(formatLocale(locale), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  })
  const figures = [
    ['exact', t.exact, fillSentence(t.share, { count: exact, n })],
    ['within-one', t.withinOne, fillSentence(t.share, { count: withinOne, n })],
    ['weighted-kappa', t.kappa, weightedKappa === null ? t.noKappa : kappa.format(weightedKappa)],
  ] as const
  return (
    <>
      <dl className="pair">
        {figures.map(([id, name, figure]) => (
          <div key={id} data-figure={id}>
            <dt>{name}</dt>
            <dd>
              <strong>{figure}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        {t.kappaMeaning} <a href={localePath(locale, '/method#two-sights')}>{t.howReckoned}</a>
      </p>
    </>
  )
}

interface ItemsProps extends Pick<Props, 'words' | 'texts'> {
  readonly edition: string
  readonly items: readonly SeenItem[]
}

/** Where the two differ; what they say alike folded away. */
function ItemsSeen({ words, texts, edition, items }: ItemsProps) {
  const t = words.twoSights
  const alike = items.filter(({ change }) => change.trend === 'same')
  const different = items.filter(({ change }) => change.trend !== 'same')
  const table = (shown: readonly SeenItem[]) => (
    <ItemTable
      {...{ words, sides: t }}
      texts={textsOf(texts, edition)}
      rows={shown.map(({ change, distance }) => ({ change, remark: distanceInWords(distance, t) }))}
    />
  )
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t.itemsHeading}</h2>
      {different.length === 0 ? <p>{t.allSame}</p> : table(different)}
      {alike.length > 0 && (
        <details className="item-list" data-trend="same">
          <summary>{fillSentence(words.compare.count, { trend: t.same, count: alike.length })}</summary>
          {table(alike)}
        </details>
      )}
    </section>
  )
}

function distanceInWords(distance: SeenItem['distance'], t: Messages['twoSights']): string {
  if (distance === null) return t.open
  if (distance === 0) return t.same
  return distance === 1 ? t.oneApart : fillSentence(t.apart, { levels: distance })
}
