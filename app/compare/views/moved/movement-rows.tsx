import { memo, useEffect, useState } from 'react'
import { useLatePart } from '@/app/browser/use-late-part'
import { useOpenedBefore } from '@/app/browser/use-opened-before'
import { fillSentence } from '@/app/words/fill-sentence'
import { VerdictSign } from '@/components/verdict-sign'
import type { TechnologyComparison } from '@/lib/comparing/comparison'
import { isCertain } from '@/lib/comparing/figure-change'
import { isChanged } from '@/lib/comparing/item-change'
import { DIMENSIONS, type TechnologyId } from '@/lib/instrument/vocabulary'
import { loadWhole } from '../../late-words'
import { hasTextsOf, type MovedTableWords, type MovedWords, monthInFigures, textsOf } from '../../words'
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
  const details = useOpenedBefore(() => setIsOpen(true))
  const [drawn] = useState(() => openedOnPage(pair))
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
          <details ref={details} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
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
          <Opened {...props} drawn={drawn} columns={technologies.length + DIMENSIONS.length + 2} />
        </tr>
      )}
    </tbody>
  )
})

interface OpenedProps extends Props {
  /** As the server has drawn it; empty where it has not. */
  readonly drawn: string
  readonly columns: number
}

/**
 * The answers behind a row. What is asked comes along on the page only where the server has drawn them, and is no data beside
 * it (docs/decisions/0012): that stays as long as it would be drawn the same, else the texts are loaded.
 */
function Opened({ drawn, columns, ...props }: OpenedProps) {
  const { locale, pair } = props
  const { late, open } = useLatePart(() => loadWhole(locale))
  const { words, texts } = late.state === 'open' ? late.part : props
  const { before, after, comparison } = pair
  const asked = (comparison.items ?? []).filter(isChanged).map(({ item }) => item)
  const isAsDrawn = drawn !== '' && before.naming.label + after.naming.label === ''
  const isAtHand = isInFull(words) && hasTextsOf(textsOf(texts, after.report.edition), asked)
  useEffect(() => {
    if (!isAsDrawn && !isAtHand && late.state === 'closed') open()
  })
  if (isAsDrawn)
    return (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: what the server has drawn, as it stands.
      <td colSpan={columns} dangerouslySetInnerHTML={{ __html: drawn }} suppressHydrationWarning />
    )
  return (
    <td colSpan={columns}>
      {isAtHand ? (
        <OpenedPair {...{ locale, pair, words, texts }} />
      ) : (
        <p role="status">{late.state === 'failed' ? words.take.failed : words.workbench.loading}</p>
      )}
    </td>
  )
}

function isInFull(words: MovedTableWords | MovedWords): words is MovedWords {
  return 'itemTrends' in words.compare
}

/** What stands below the row of two results before the script has drawn anything; empty on the server. */
function openedOnPage({ before, after }: Props['pair']): string {
  if (typeof window === 'undefined') return ''
  const row = `tbody[data-before="${before.code}"][data-after="${after.code}"]`
  return document.querySelector(`${row} > .opened > td`)?.innerHTML ?? ''
}

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
          <VerdictSign verdict={before}>
            <span>{label('before')}</span>
          </VerdictSign>
          <bdi> → </bdi>
        </>
      )}
      <VerdictSign verdict={after}>
        <span>{label('after')}</span>
      </VerdictSign>
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
