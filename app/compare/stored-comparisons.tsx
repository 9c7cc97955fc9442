'use client'

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import { withStorage } from '@/app/browser/with-storage'
import { EMPTY_COLLECTION } from '@/lib/collection/collection'
import { comparePath } from './addresses'
import {
  type Comparison,
  isSameComparison,
  readCollection,
  readComparisons,
} from './collection/collection-storage'
import { keepIntake } from './collection/keep-intake'
import type { KeptList } from './collection/kept-list'
import { openStored, removeStoredCodes, STORED_HASH, storedCodes } from './collection/stored-codes'
import { clearStorages } from './collection/window-and-device'
import { loadLateWords, loadWhole, type Whole } from './late-words'
import type { Words } from './words'
import type { WorkbenchProps } from './workbench'

interface Props extends Omit<WorkbenchProps, 'codes' | 'said'> {
  /** As long as no others are there. */
  readonly words: { readonly reading: string; readonly failed: string }
  /** What is shown to try it with, as long as there is nothing else. */
  readonly start: ReactNode
}

/** What offers kept comparisons, and the words for it. */
interface Late {
  readonly KeptList: typeof KeptList
  readonly words: Words
}

/** What draws kept results, and all its words. */
interface Loaded {
  readonly Workbench: ComponentType<WorkbenchProps>
  readonly said: Whole
}

interface Kept {
  /** More results than an address holds, to be shown here. */
  readonly shown: readonly string[]
  /** To be opened, the last one first. */
  readonly comparisons: readonly Comparison[]
}

const NOTHING: Kept = { shown: [], comparisons: [] }

/** The page without results: samples to try it with, where to hand in one's own, and what this browser keeps of earlier work. */
export function StoredComparisons({ words, start, ...props }: Props) {
  const [kept, setKept] = useState(NOTHING)
  const [late, setLate] = useState<Late | null>(null)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [isRemoved, setIsRemoved] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const { locale } = props
  useEffect(() => {
    let isShown = false
    async function read(isFollowed: boolean) {
      const found = readKept()
      isShown = found.shown.length > 0
      if (isShown) setLoaded(null)
      setKept(found)
      if (found.shown.length + found.comparisons.length === 0) return
      try {
        if (!isShown) {
          const [{ KeptList }, { words }] = await Promise.all([
            import('./collection/kept-list'),
            loadLateWords(locale),
          ])
          setLate({ KeptList, words })
          return
        }
        const [{ Workbench }, said] = await Promise.all([
          import('./workbench'),
          loadWhole(locale),
          import('./shell/drawn-view').then(({ loadViews }) => loadViews()),
          import('./collection/scored-codes').then(({ scoreInTimeSlices }) => scoreInTimeSlices(found.shown)),
        ])
        setLoaded({ Workbench, said })
      } catch {
        setHasFailed(true)
      }
      // Opened from further down on this page: what was asked for is above.
      if (isFollowed) place.current?.focus()
    }
    function follow() {
      const { hash } = location
      if (hash === STORED_HASH || hash === '') read(true)
      // A link within the page, such as the one to its main part: what is shown stays, and so does the address that says so.
      else if (isShown) history.replaceState(null, '', STORED_HASH)
    }
    read(false)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [locale])
  if (kept.shown.length > 0) {
    return (
      <section ref={place} tabIndex={-1} aria-labelledby="view">
        {loaded ? (
          <loaded.Workbench {...props} said={loaded.said} codes={kept.shown} isKept />
        ) : (
          <p role="status">{hasFailed ? words.failed : words.reading}</p>
        )}
      </section>
    )
  }
  const path = comparePath(locale, [])
  const open = (codes: readonly string[]) => {
    if (keepIntake(codes, EMPTY_COLLECTION)) location.assign(comparePath(locale, codes))
    else openStored(path)
  }
  const remove = () => {
    clearStorages(true)
    withStorage(() => removeStoredCodes(sessionStorage))
    setKept(NOTHING)
    setIsRemoved(true)
  }
  return (
    <div className="nothing-yet">
      <div>{start}</div>
      <div>
        {hasFailed && <p role="status">{words.failed}</p>}
        {isRemoved && late && (
          <p role="status" tabIndex={-1} ref={(said) => said?.focus()}>
            {late.words.take.removedAll}
          </p>
        )}
        {late && kept.comparisons.length > 0 && (
          <late.KeptList
            {...{ locale, comparisons: kept.comparisons, words: late.words }}
            onOpen={open}
            onRemove={remove}
          />
        )}
        {props.intake}
      </div>
    </div>
  )
}

function readKept(): Kept {
  let kept = NOTHING
  withStorage(() => {
    kept = {
      shown: location.hash === STORED_HASH ? storedCodes(sessionStorage) : [],
      comparisons: [sessionStorage, localStorage]
        .flatMap(comparisonsIn)
        .filter(
          (one, place, all) => all.findIndex((other) => isSameComparison(other.codes, one.codes)) === place,
        ),
    }
  })
  return kept
}

/** Where no comparison is known: all results that have a name. */
function comparisonsIn(store: Storage): readonly Comparison[] {
  const now = Date.now()
  const comparisons = readComparisons(store, now)
  const named = readCollection(store, now)
  if (comparisons.length > 0 || named === null || named.entries.length === 0) return comparisons
  return [{ title: named.title, codes: named.entries.map(({ code }) => code) }]
}
