import { memo, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { VerdictSign } from '@/components/verdict-sign'
import type { TechnologyComparison } from '@/lib/comparing/comparison'
import { isCertain } from '@/lib/comparing/figure-change'
import { DIMENSIONS, type TechnologyId } from '@/lib/instrument/vocabulary'
import { monthInFigures, textsOf } from '../../words'
import { ChangeArrow } from '../change-arrow'
import { figureInWords, signedPoints } from '../figures-in-words'
import { pairName } from '../pair/pair-parts'
import type { MovedProps, MovementRow } from '../view-props'
import { OpenedPair } from './opened-pair'

interface Props extends MovedProps, MovementRow {
  /** The one that is looked at first. */
  readonly technologies: readonly TechnologyId[]
}

/** One firm, or one step on its way: what became of it, and once opened the answers behind it. */
export const MovementRows = memo(function MovementRows(props: Props) {
  const { pair, isStep, technology, technologies, locale, words, isReady } = props
  const { before, after, comparison, outcome } = pair
  const [isOpen, setIsOpen] = useState(false)
  const changes = comparison.technologies.find(({ id }) => id === technology)?.dimensions
  const days = fillSentence(words.moved.days, {
    before: monthInFigures(locale, before.report.answeredOn),
    after: monthInFigures(locale, after.report.answeredOn),
  })
  return (
    <tbody
      data-before={before.code}
      data-after={after.code}
      data-outcome={outcome}
      data-step={isStep || undefined}
    >
      <tr>
        <th scope="row">
          <details
            // It may have been opened before the script was there.
            ref={(box) => {
              if (box?.open) setIsOpen(true)
            }}
            onToggle={(event) => setIsOpen(event.currentTarget.open)}
          >
            <summary>{isStep ? days : pairName(pair, words)}</summary>
          </details>
          {comparison.basis === 'common-questions' && <small>{words.moved.onCommon}</small>}
        </th>
        <td>{!isStep && days}</td>
        {technologies.map((id) => (
          <td data-technology={id} key={id}>
            <Verdicts {...props} compared={comparison.technologies.find((one) => one.id === id)} />
          </td>
        ))}
        {DIMENSIONS.map((id) => (
          <Dimension {...props} change={changes?.find((one) => one.id === id)} key={id} />
        ))}
      </tr>
      {(isOpen || !isReady) && (
        <tr className="opened">
          <td colSpan={technologies.length + DIMENSIONS.length + 2}>
            <OpenedPair {...props} />
          </td>
        </tr>
      )}
    </tbody>
  )
})

/** The verdict before and after as signs; where it stayed, once. */
function Verdicts({
  compared,
  pair,
  words,
  texts,
}: Props & { readonly compared: TechnologyComparison | undefined }) {
  if (compared === undefined) return <NotAsked words={words} />
  const { before, after, isChanged } = compared.verdict
  const label = (side: 'before' | 'after') =>
    textsOf(texts, pair[side].report.edition).verdicts[compared.verdict[side]].label
  return (
    <span className="verdict-move" data-changed={isChanged}>
      {isChanged && (
        <>
          <VerdictSign verdict={before}>{label('before')}</VerdictSign>
          <bdi> → </bdi>
        </>
      )}
      <VerdictSign verdict={after}>{label('after')}</VerdictSign>
      {!isChanged && <span>{` ${words.compare.figureTrends.same}`}</span>}
    </span>
  )
}

interface DimensionProps extends Props {
  readonly change: TechnologyComparison['dimensions'][number] | undefined
}

/** Points and arrow where a dimension certainly rose or fell; what became of it in words for those who do not see it. */
function Dimension({ change, locale, words }: DimensionProps) {
  if (change === undefined) {
    return (
      <td data-dimension="">
        <NotAsked words={words} />
      </td>
    )
  }
  const { trend, difference, before, after } = change
  const figure = (range: typeof before) => figureInWords({ ...range, isAsked: true }, words)
  const isMove = trend !== 'same'
  return (
    <td data-dimension={change.id} data-trend={trend}>
      {isCertain(change) && difference !== null && <b>{signedPoints(locale, difference)}</b>}
      <ChangeArrow change={change} />
      <span className="only-spoken">
        {`${words.compare.figureTrends[trend]}: ${
          isMove
            ? fillSentence(words.compare.fromTo, { before: figure(before), after: figure(after) })
            : figure(after)
        }`}
      </span>
    </td>
  )
}

function NotAsked({ words }: Pick<Props, 'words'>) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="only-spoken">{words.who.notAsked}</span>
    </>
  )
}
