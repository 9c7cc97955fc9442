import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import { type Filter, filterResults, groupsOf, NO_FILTER } from '@/lib/collection/filter-results'
import { areUnlabelled, endsOf, firmsOf } from '@/lib/collection/firms'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import type { ViewId } from '../addresses'

interface From {
  readonly locale: Locale
  readonly results: readonly NamedResult[]
  readonly view: ViewId
  /** `undefined`: no result has one, so that none passes. */
  readonly technology: TechnologyId | undefined
}

/** What the filter lets through, as the view and the group need it. */
export function useSelection({ locale, results, view, technology }: From) {
  const groups = useMemo(() => groupsOf(results, locale), [results, locale])
  const [chosen, setFilter] = useState(NO_FILTER)
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
  const { group } = wanted
  return {
    ...{ groups, filter, setFilter, passed, withEarlier, count, formCounts },
    ...{ inGroup, group, isOneFirm, areUnlabelled: isUnlabelled },
  }
}

/** Whether there are results of that group; `null` stands for all groups. */
function isGroup(group: string | null, { groups, hasUngrouped }: ReturnType<typeof groupsOf>): boolean {
  return group === null || (group === '' ? hasUngrouped : groups.includes(group))
}
