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
import { useIsReady } from '@/app/browser/use-is-ready'
import { useLatePart } from '@/app/browser/use-late-part'
import { useTitle } from '@/app/browser/use-title'
import { withStorage } from '@/app/browser/with-storage'
import { fillSentence } from '@/app/words/fill-sentence'
import { formatLocale, type Locale, localePath } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import { type Filter, filterResults, groupsOf, NO_FILTER, outdatedOf } from '@/lib/collection/filter-results'
import { areUnlabelled, endsOf, firmsOf } from '@/lib/collection/firms'
import { sharedBasis, technologiesOf } from '@/lib/comparing/basis'
import type { Day, TechnologyId } from '@/lib/instrument/vocabulary'
import { comparePath, technologyIn, type ViewId, type ViewState } from './addresses'
import { FilterFields } from './collection/filter-fields'
import { STORED_HASH, storeCodes } from './collection/stored-codes'
import { useCollection } from './collection/use-collection'
import { useResults } from './collection/use-results'
import { ChartSource } from './export/chart-source'
import { loadWhole, type Whole } from './load-whole'
import { DrawnView, wordsIn } from './shell/drawn-view'
import { GroupTable } from './shell/group-table'
import { Panel } from './shell/panels'
import { type Asked, ViewLinks, type Way } from './shell/view-links'
import { highlightWithin } from './views/highlight'
import { PrintFoot, PrintHead } from './views/print-frame'
import { useViewState } from './views/use-view-state'
import { type Labels, shortDay, textsOf, type ViewWords } from './words'

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
  readonly said: ViewWords | Whole
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
  const { late, open } = useLatePart(() => loadWhole(locale))
  const said = late.state === 'open' ? late.part : props.said
  const whole = said.view === 'all' ? said : null
  const { words } = said
  const isKept = props.isKept ?? false
  const isReady = useIsReady()
  const keeping = useCollection(isKept, codes)
  // The fields show at once what is typed into them; views with thousands of results follow.
  const shownKeeping = useDeferredValue(keeping)
  const results = useResults(codes, shownKeeping.namings, today)
  const technologies = useMemo(() => technologiesOf(results), [results])
  const [viewState, setViewState] = useViewState(props.viewState)
  const { view = 'who' } = viewState
  const technology = technologyIn(technologies, viewState)
  const groups = useMemo(() => groupsOf(results, locale), [results, locale])
  const [chosen, setFilter] = useState(NO_FILTER)
  const shownOrder = useRef<readonly NamedResult[]>([])
  const [areNotesShown, setAreNotesShown] = useState(false)
  const [isNaming, setIsNaming] = useState(false)
  const [place, setPlace] = useState<Element | null>(null)
  // The last result of a group may have got another one.
  const filter = useMemo(
    () => (isGroup(chosen.group, groups) ? chosen : { ...chosen, group: null }),
    [chosen, groups],
  )
  const laterFilter = useDeferredValue(filter)
  // Who stands where puts off its charts itself, so that its table answers at once; the other views follow as a whole.
  const wanted = view === 'who' ? filter : laterFilter
  const passing = useCallback(
    // What has moved takes all results of a firm, and no verdict of one technology.
    (one: Filter) => {
      const asked =
        view === 'who' ? one : { ...one, verdict: null, isLatestOnly: view === 'differ' && one.isLatestOnly }
      return technology ? filterResults(results, asked, technology) : []
    },
    [results, technology, view],
  )
  const passed = useMemo(() => passing(wanted), [passing, wanted])
  const withEarlier = useMemo(() => passing({ ...laterFilter, isLatestOnly: false }), [passing, laterFilter])
  const isUnlabelled = useMemo(() => areUnlabelled(results), [results])
  // Two may be told apart by their days; of more nobody knows whose they are.
  const isOneFirm = isUnlabelled && results.length === 2
  // What has moved is counted at both ends; else what the view shows.
  const inGroup = useMemo(
    () =>
      view === 'moved' ? endsOf(firmsOf(withEarlier, isOneFirm).firms) : { after: passing(laterFilter) },
    [passing, laterFilter, view, withEarlier, isOneFirm],
  )
  const formCounts = useMemo(() => {
    const count = (form: Filter['form']) => passing({ ...laterFilter, form }).length
    return { all: count(null), full: count('full'), quick: count('quick') }
  }, [passing, laterFilter])
  // Said at once, whatever follows.
  const count = useMemo(
    () => (wanted === filter ? passed : passing(filter)).length,
    [passing, filter, wanted, passed],
  )
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
        ...{ group: wanted.group, technology: technologyName },
      },
    [whole, locale, title, place, wanted.group, technologyName],
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
  const drawn = wordsIn(said, view)
  useEffect(() => {
    if (drawn === null && late.state === 'closed') open()
  })
  if (asked === null || basis === null) return null

  const shared = labelsIn(said, basis.edition)
  const lateState = (
    <p role="status">{late.state === 'failed' ? words.take.failed : words.workbench.loading}</p>
  )
  const days = results.map(({ report }) => shortDay(locale, report.answeredOn))
  const parts = {
    ...{ locale, basis, isReady, areNotesShown },
    technology: asked.technology,
    // Decisions are typed within the view itself.
    keeping: view === 'differ' ? keeping : shownKeeping,
    groups: groups.groups,
    results: passed,
    isPart: passed.length < results.length,
    areUnlabelled: isUnlabelled,
    isOneFirm,
    group: wanted.group,
  }
  return (
    <div className="workbench" ref={highlightWithin}>
      <div className="compare-head">
        <div className="head-line">
          <div>
            <h1>{title || words.compare.heading}</h1>
            <p className="meta">
              <span role="status">
                {fillSentence(words.workbench.shown, { shown: count, all: results.length })}
              </span>
              , {fillSentence(words.workbench.days, { from: days[0] ?? '', to: days.at(-1) ?? '' })}
            </p>
          </div>
          <div className="panels">
            <Panel heading={words.compare.add} onOpen={open}>
              {intake}
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
                  <whole.Naming
                    locale={locale}
                    results={results}
                    keeping={keeping}
                    onRemove={remove}
                    words={whole.words}
                  />
                ) : (
                  lateState
                )}
              </Panel>
            )}
            <Panel heading={words.take.outHeading} isMenu onOpen={open}>
              {whole && sources ? (
                <whole.Files
                  {...{ results: passed, withEarlier, sources, onPlace: setPlace }}
                  shownOrder={view === 'who' ? shownOrder : undefined}
                  isAll={withEarlier.length === results.length}
                  collection={shownKeeping.collection}
                  words={whole.words.take}
                >
                  {kept}
                </whole.Files>
              ) : (
                <>
                  {isReady && lateState}
                  {kept}
                </>
              )}
            </Panel>
            {isReady && (
              <button type="button" onClick={() => window.print()}>
                {words.charts.print}
              </button>
            )}
          </div>
        </div>
        <Group {...{ ...inGroup, technologies, asked, way, words }} texts={shared} />
        <ViewLinks asked={asked} way={way} words={words} />
      </div>
      {isReady && (
        <p role="status" className="only-spoken">
          {viewName} {technologyName}
        </p>
      )}
      {isReady && (
        <FilterFields
          filter={filter}
          onChange={setFilter}
          groups={groups}
          hasOutdated={hasOutdated}
          formCounts={formCounts}
          notes={view === 'who' && hasNotes ? { areShown: areNotesShown, onChange: setAreNotesShown } : null}
          words={words}
          texts={shared}
          view={view}
        />
      )}
      <PrintHead count={passed.length} group={wanted.group} edition={basis.edition} words={words} />
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

function labelsIn({ texts }: WorkbenchProps['said'], edition: string): Labels {
  return textsOf<Labels>(texts, edition)
}

/** Whether there are results of that group; `null` stands for all groups. */
function isGroup(group: string | null, { groups, hasUngrouped }: ReturnType<typeof groupsOf>): boolean {
  return group === null || (group === '' ? hasUngrouped : groups.includes(group))
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
