import { useState } from 'react'
import { fillSentence } from '@/app/fill-sentence'
import type { ItemChange } from '@/lib/comparison/item-change'
import { isLevel, type Response } from '@/lib/questionnaire/vocabulary'
import { itemTexts, type Texts, textsOf, type Words } from '../../workbench/words'
import type { PairProps } from './moved-pair'

const isAskedOnce = ({ trend }: ItemChange) => trend === 'only-before' || trend === 'only-after'

/** The answers that changed, folded away. With the script they are made only when somebody looks. */
export function PairItems({ words, texts, isReady, pair: { after, comparison } }: PairProps) {
  const t = words.moved
  const [isOpen, setIsOpen] = useState(false)
  const { items, basis } = comparison
  if (items === null)
    return basis === 'other-edition' ? null : <p className="meta">{words.compare.noItems}</p>
  const changed = items.filter((item) => item.trend !== 'same' && !isAskedOnce(item))
  const once = items.filter(isAskedOnce).length
  if (changed.length === 0 && once === 0) return null
  return (
    <details
      className="moved-items"
      // It may have been opened before the script was there.
      ref={(box) => {
        if (box?.open) setIsOpen(true)
      }}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{fillSentence(t.items, { count: changed.length })}</summary>
      {(isOpen || !isReady) && (
        <>
          {changed.some(({ trend }) => trend === 'now-answered') && (
            <p className="meta">{words.compare.itemsLead}</p>
          )}
          <Answers changed={changed} texts={textsOf(texts, after.report.edition)} words={words} />
          {once > 0 && <p className="meta">{fillSentence(t.askedOnce, { count: once })}</p>}
        </>
      )}
    </details>
  )
}

interface AnswersProps {
  readonly changed: readonly ItemChange[]
  readonly texts: Texts
  readonly words: Words
}

function Answers({ changed, texts, words }: AnswersProps) {
  return (
    <ul>
      {changed.map(({ item, trend, before, after }) => {
        const { label, levels } = itemTexts(texts, item)
        return (
          <li key={item} data-item={item} data-trend={trend}>
            <p>
              {label}: <strong>{words.compare.itemTrends[trend]}</strong>
            </p>
            <dl className="before-after">
              <div>
                <dt>{words.compare.before}</dt>
                <dd>{answerInWords(before, levels, words)}</dd>
              </div>
              <div>
                <dt>{words.compare.after}</dt>
                <dd>{answerInWords(after, levels, words)}</dd>
              </div>
            </dl>
          </li>
        )
      })}
    </ul>
  )
}

/** As the form words it: the level's sentence with its number, "Weiß ich nicht" or "Trifft auf uns nicht zu". */
function answerInWords(
  response: Response | null,
  levels: Texts['items'][string]['levels'],
  words: Words,
): string {
  if (response === null || response === 'unknown') return words.assessment.unknown
  if (!isLevel(response)) return words.assessment.notApplicable
  return `${levels[response]} (${fillSentence(words.result.level, { level: response })})`
}
