import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import type { Locale } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import type { useCollection } from '../collection/use-collection'
import type { Whole } from '../late-words'
import { type FrameWords, shortDay } from '../words'
import { LateMeasures } from './late-measures'
import { Panel } from './panels'

interface Props {
  readonly locale: Locale
  readonly codes: readonly string[]
  /** All of them, … */
  readonly results: readonly NamedResult[]
  /** … those that pass the filter, and with them the earlier ones of their firms. */
  readonly passed: readonly NamedResult[]
  readonly withEarlier: readonly NamedResult[]
  readonly count: number
  /** As it stands after the last key, and as it is drawn. */
  readonly keeping: ReturnType<typeof useCollection>
  readonly shownKeeping: ReturnType<typeof useCollection>
  readonly isReady: boolean
  /** Loads what the panels hold; until then, or if that failed, `lateState` says so. */
  readonly open: () => void
  readonly whole: Whole | null
  readonly lateState: ReactNode
  /** What files are written from; nothing before all is loaded. */
  readonly sources: Parameters<Whole['Files']>[0]['sources'] | null
  /** The group that is looked at, and whether all results count as those of one firm. */
  readonly group: string | null
  readonly isOneFirm: boolean
  readonly methodAddress: string
  readonly shownOrder: RefObject<readonly NamedResult[]> | undefined
  readonly onPlace: (place: Element | null) => void
  readonly onRemove: (code: string) => void
  readonly intake: ReactNode
  readonly kept: ReactNode
  readonly words: FrameWords
}

/** What the collection is called, how many of its results are shown, and what can be done with them. */
export function WorkbenchHead({ locale, results, whole, lateState, words, ...props }: Props) {
  const { keeping, shownKeeping, isReady, open, passed, withEarlier, sources } = props
  const [isNaming, setIsNaming] = useState(false)
  const { group, isOneFirm, methodAddress } = props
  const about = useMemo(
    () =>
      whole && {
        ...{ locale, words: whole.words, texts: whole.texts },
        ...{ group, isOneFirm, methodAddress },
      },
    [whole, locale, group, isOneFirm, methodAddress],
  )
  const { decisions } = shownKeeping.collection
  const days = results.map(({ report }) => shortDay(locale, report.answeredOn))
  return (
    <div className="head-line">
      <div>
        <h1>{shownKeeping.collection.title || words.compare.heading}</h1>
        <p className="meta">
          <span role="status">
            {fillSentence(words.workbench.shown, { shown: props.count, all: results.length })}
          </span>
          <span>
            {`, ${fillSentence(words.workbench.days, { from: days[0] ?? '', to: days.at(-1) ?? '' })}`}
          </span>
        </p>
      </div>
      <div className="panels">
        <Panel heading={words.compare.add} onOpen={open}>
          {props.intake}
        </Panel>
        {isReady && (
          <Panel
            heading={words.workbench.name}
            onOpen={() => {
              open()
              setIsNaming(true)
            }}
          >
            {whole && isNaming ? (
              <whole.Naming {...{ locale, results, keeping }} onRemove={props.onRemove} words={whole.words} />
            ) : (
              lateState
            )}
          </Panel>
        )}
        <Panel heading={words.take.outHeading} isMenu onOpen={open}>
          {whole && sources && about ? (
            <whole.Files
              {...{ results: passed, withEarlier, sources, onPlace: props.onPlace }}
              shownOrder={props.shownOrder}
              isAll={withEarlier.length === results.length}
              collection={shownKeeping.collection}
              words={whole.words.take}
              about={about}
            >
              {props.kept}
            </whole.Files>
          ) : (
            <>
              {isReady && lateState}
              {props.kept}
            </>
          )}
        </Panel>
        <LateMeasures
          {...{ locale, codes: props.codes }}
          shown={{ results: withEarlier, isAll: withEarlier.length === results.length, decisions }}
          {...{ loading: words.workbench.loading, failed: words.take.failed }}
        />
        {isReady && (
          <button type="button" onClick={() => window.print()}>
            {words.charts.print}
          </button>
        )}
      </div>
    </div>
  )
}
