'use client'

import {
  type MouseEvent,
  memo,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useLatePart } from '@/app/browser/use-late-part'
import { useTitle } from '@/app/browser/use-title'
import { withStorage } from '@/app/browser/with-storage'
import { fillSentence } from '@/app/words/fill-sentence'
import { useIsReady } from '@/components/use-is-ready'
import { formatLocale, type Locale, localePath } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import { outdatedOf } from '@/lib/collection/filter-results'
import { sharedBasis, technologiesOf } from '@/lib/comparing/basis'
import { disagreementsOn } from '@/lib/comparing/disagreement'
import type { Day, TechnologyId } from '@/lib/instrument/vocabulary'
import { comparePath, technologyIn, type ViewId, type ViewState } from './addresses'
import { FilterFields } from './collection/filter-fields'
import { STORED_HASH, storeCodes } from './collection/stored-codes'
import { useCollection } from './collection/use-collection'
import { useResults } from './collection/use-results'
import { ChartSource } from './export/chart-source'
import { loadWhole, type Whole } from './late-words'
import { DrawnView, loadViews, wordsIn } from './shell/drawn-view'
import { GroupTable } from './shell/group-table'
import { withTextsOnPage } from './shell/texts-on-page'
import { useSelection } from './shell/use-selection'
import { type Asked, ViewLinks, type Way } from './shell/view-links'
import { WorkbenchHead } from './shell/workbench-head'
import { highlightWithin } from './views/highlight'
import { PrintFoot, PrintHead } from './views/print-frame'
import { useViewState } from './views/use-view-state'
import { hasTextsOf, type Labels, type SentWords, textsOf, type ViewWords } from './words'

const Group = memo(GroupTable)

export interface WorkbenchProps {
  readonly locale: Locale
  /** All of them open. */
  readonly codes: readonly string[]
  readonly viewState: ViewState
  readonly today: Day
  /** Where people reach this site, without a slash at the end: for paper and files. */
  readonly siteAddress: string
  /** What the first view says, or all there is to say. */
  readonly said: SentWords | Whole
  /** The codes are kept in the window, not in the address. */
  readonly isKept?: boolean
  /** Where more results are handed in. */
  readonly intake: ReactNode
  /** What the address holds, and the file of its results; nothing where the address holds none. */
  readonly kept?: ReactNode
}

/**
 * Many results: the group first, then one of three questions. The server draws it as it first stands; in the browser it is
 * filtered, sorted and named without asking the server again, and the names never leave the window.
 */
export function Workbench(props: WorkbenchProps) {
  const { locale, codes, today, siteAddress, intake, kept } = props
  const { late, open } = useLatePart(async () => (await Promise.all([loadWhole(locale), loadViews()]))[0])
  const [sent] = useState(() => withTextsOnPage(props.said))
  const said: ViewWords | Whole = late.state === 'open' ? late.part : sent
  const whole = said.view === 'all' ? said : null
  const { words } = said
  const isKept = props.isKept ?? false
  const isReady = useIsReady()
  const keeping = useCollection(isKept, codes)
  // The fields show at once what is typed into them; views with thousands of results follow.
  const shownKeeping = useDeferredValue(keeping)
  const results = useResults(codes, shownKeeping.namings)
  const technologies = useMemo(() => technologiesOf(results), [results])
  const [viewState, setViewState] = useViewState(props.viewState)
  const { view = 'who' } = viewState
  const technology = technologyIn(technologies, viewState)
  const selection = useSelection({ locale, results, view, technology })
  const { passed, withEarlier, group, filter } = selection
  const shownOrder = useRef<readonly NamedResult[]>([])
  const [areNotesShown, setAreNotesShown] = useState(false)
  const [place, setPlace] = useState<Element | null>(null)
  const counted = useMemo(() => countedIn(view, technology, passed), [view, technology, passed])
  const basis = useMemo(() => sharedBasis(counted.length > 0 ? counted : results), [counted, results])
  const hasOutdated = useMemo(() => outdatedOf(results).size > 0, [results])
  const hasNotes = useMemo(() => results.some(({ naming }) => naming.note !== ''), [results])
  const sources = useMemo(
    () =>
      whole && {
        ...{ words: whole.tables, wordings: whole.texts },
        ...{ address: `${siteAddress}${localePath(locale, '/results')}/`, writtenOn: today },
        formatLocale: formatLocale(locale),
      },
    [whole, siteAddress, locale, today],
  )
  const { title } = shownKeeping.collection
  const viewName = words.workbench.view[view]
  const technologyName =
    technology && basis ? labelsIn(said, basis.edition).technologies[technology].name : ''
  const source = useMemo(
    () =>
      whole && {
        ...{ locale, title, place, words: whole.words },
        ...{ group, technology: technologyName },
      },
    [whole, locale, title, place, group, technologyName],
  )
  // The charts that it belongs to follow the filter, too.
  const drawnSource = useDeferredValue(source)
  const way = useMemo<Way>(
    () => ({
      hrefOf: (next) =>
        isKept ? `${comparePath(locale, [], next)}${STORED_HASH}` : comparePath(locale, codes, next),
      onFollow: (event: MouseEvent, next) => {
        event.preventDefault()
        setViewState(next)
      },
    }),
    [isKept, locale, codes, setViewState],
  )
  const remove = useCallback(
    (code: string) => {
      const left = codes.filter((one) => one !== code)
      if (!isKept) return location.assign(comparePath(locale, left, viewState))
      withStorage(() => storeCodes(sessionStorage, left))
      location.reload()
    },
    [codes, isKept, locale, viewState],
  )
  const asked = useMemo<Asked | null>(() => (technology ? { view, technology } : null), [view, technology])
  useTitle(fillSentence(words.site.pageTitle, { page: `${viewName} ${technologyName}`.trim() }))
  const drawn = useMemo(() => {
    const found = wordsIn(said, view)
    if (found?.view !== 'differ' || whole || !technology || !basis) return found
    const shown = disagreementsOn(basis, passed, technology).map(({ item }) => item.id)
    return hasTextsOf(textsOf(found.texts, basis.edition), shown) ? found : null
  }, [said, whole, view, technology, basis, passed])
  useEffect(() => {
    if (drawn === null && late.state === 'closed') open()
  })
  if (asked === null || basis === null) return null

  const shared = labelsIn(said, basis.edition)
  const lateState = (
    <p role="status">{late.state === 'failed' ? words.take.failed : words.workbench.loading}</p>
  )
  const parts = {
    ...{ locale, basis, isReady, areNotesShown },
    technology: asked.technology,
    // Decisions are typed within the view itself.
    keeping: view === 'differ' ? keeping : shownKeeping,
    groups: selection.groups.groups,
    results: passed,
    isPart: passed.length < results.length,
    ...{ areUnlabelled: selection.areUnlabelled, isOneFirm: selection.isOneFirm, group },
  }
  return (
    <div className="workbench" ref={highlightWithin}>
      <div className="compare-head">
        <WorkbenchHead
          {...{ locale, codes, results, passed, withEarlier, keeping, shownKeeping, isReady, open }}
          {...{ whole, lateState, sources, intake, kept, words }}
          count={selection.count}
          {...{ group, isOneFirm: selection.isOneFirm }}
          methodAddress={siteAddress + localePath(locale, '/method#comparison')}
          shownOrder={view === 'who' ? shownOrder : undefined}
          onPlace={setPlace}
          onRemove={remove}
        />
        <Group {...{ ...selection.inGroup, technologies, asked, way, words }} texts={shared} />
        <ViewLinks asked={asked} way={way} words={words} />
      </div>
      {isReady && (
        <p role="status" className="only-spoken">
          {`${viewName} ${technologyName}`}
        </p>
      )}
      {isReady && (
        <FilterFields
          {...{ filter, hasOutdated, view, words }}
          onChange={selection.setFilter}
          groups={selection.groups}
          formCounts={selection.formCounts}
          notes={view === 'who' && hasNotes ? { areShown: areNotesShown, onChange: setAreNotesShown } : null}
          texts={shared}
        />
      )}
      <PrintHead count={passed.length} edition={basis.edition} {...{ group, words }} />
      {passed.length === 0 && <p>{words.workbench.nonePasses}</p>}
      {/* Only hidden: one key too many in the filter must not cost the order of the table. */}
      <div hidden={passed.length === 0}>
        <ChartSource value={drawnSource}>
          {drawn ? (
            <DrawnView {...parts} {...{ said: drawn, edition: basis.edition, shownOrder }} />
          ) : (
            <>
              {lateState}
              {late.state === 'failed' && <a href={way.hrefOf(asked)}>{viewName}</a>}
            </>
          )}
        </ChartSource>
      </div>
      <PrintFoot methodAddress={siteAddress + localePath(locale, '/method#comparison')} words={words} />
    </div>
  )
}

function labelsIn({ texts }: ViewWords | Whole, edition: string): Labels {
  return textsOf<Labels>(texts, edition)
}

/** The results that the figures of a view rest on: who was not asked, or said nothing about single items, does not decide on the basis. */
function countedIn(
  view: ViewId,
  technology: TechnologyId | undefined,
  results: readonly NamedResult[],
): readonly NamedResult[] {
  const counted = results.filter(
    ({ report }) =>
      report.technologies.some(({ id }) => id === technology) &&
      (view !== 'differ' || report.kind === 'answers'),
  )
  return counted.length > 0 ? counted : results
}
