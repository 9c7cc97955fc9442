'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import { withStorage } from '@/app/assessment/with-storage'
import { fillSentence } from '@/app/fill-sentence'
import { EMPTY_COLLECTION } from '@/lib/comparison/collection'
import { comparePath } from '../addresses'
import { keepHandedIn } from '../take-in/keep-handed-in'
import { readCollection, removeCollection, type StoredCollection } from './collection-storage'
import { KEPT_HASH, openKept, readShown, removeShown } from './shown-codes'
import type { WorkbenchProps } from './workbench'

type Props = Omit<WorkbenchProps, 'codes'>

interface Kept {
  /** More results than an address holds, to be shown here. */
  readonly shown: readonly string[]
  /** Results of the last comparison, to be opened. */
  readonly named: readonly string[]
  readonly title: string
}

const NOTHING: Kept = { shown: [], named: [], title: '' }

/** On the page without results: what this browser keeps of earlier work, to be opened or deleted. */
export function KeptCollection(props: Props) {
  const t = props.words.take
  const [kept, setKept] = useState(NOTHING)
  const [Workbench, setWorkbench] = useState<ComponentType<WorkbenchProps> | null>(null)
  const [isRemoved, setIsRemoved] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const { today } = props
  useEffect(() => {
    let isShown = false
    async function read(isFollowed: boolean) {
      const found = readKept()
      isShown = found.shown.length > 0
      if (isShown) setWorkbench(() => null)
      setKept(found)
      if (!isShown) return
      try {
        const loading = import('./workbench')
        const { scoreInTurns } = await import('../scored-codes')
        await scoreInTurns(found.shown, today)
        const loaded = await loading
        setWorkbench(() => loaded.Workbench)
      } catch {
        setHasFailed(true)
      }
      // Opened from further down on this page: what was asked for is above.
      if (isFollowed) place.current?.focus()
    }
    function follow() {
      const { hash } = location
      if (hash === KEPT_HASH || hash === '') read(true)
      // A link within the page, such as the one to its main part: what is shown stays, and so does the address that says so.
      else if (isShown) history.replaceState(null, '', KEPT_HASH)
    }
    read(false)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [today])
  if (kept.shown.length > 0) {
    return (
      <section ref={place} tabIndex={-1} aria-labelledby="view">
        {Workbench ? (
          <Workbench {...props} codes={kept.shown} isKept />
        ) : (
          <p role="status">{hasFailed ? t.failed : t.reading}</p>
        )}
      </section>
    )
  }
  if (isRemoved) {
    return (
      <p role="status" tabIndex={-1} ref={(said) => said?.focus()}>
        {t.removedAll}
      </p>
    )
  }
  if (kept.named.length === 0) return null

  const path = comparePath(props.locale, [])
  const open = () => {
    if (keepHandedIn(kept.named, EMPTY_COLLECTION)) location.assign(comparePath(props.locale, kept.named))
    else openKept(path)
  }
  const remove = () => {
    if (!confirm(t.removeSure)) return
    withStorage(() => {
      for (const store of [sessionStorage, localStorage]) {
        removeCollection(store)
        removeShown(store)
      }
    })
    setKept(NOTHING)
    setIsRemoved(true)
  }
  return (
    <section aria-labelledby="kept-collection">
      <h2 id="kept-collection">{t.storedHeading}</h2>
      <p>
        {kept.title && <strong>{kept.title}. </strong>}
        {fillSentence(t.storedCount, { count: kept.named.length })}
      </p>
      <p className="actions">
        <button type="button" onClick={open}>
          {t.openStored}
        </button>
        <button type="button" onClick={remove}>
          {t.remove}
        </button>
      </p>
    </section>
  )
}

function readKept(): Kept {
  let kept = NOTHING
  withStorage(() => {
    const now = Date.now()
    const collection = readCollection(sessionStorage, now) ?? readCollection(localStorage, now)
    kept = {
      shown: location.hash === KEPT_HASH ? readShown(sessionStorage) : [],
      named: collection ? codesOf(collection) : [],
      title: collection?.title ?? '',
    }
  })
  return kept
}

/** Those of the last comparison; where that is not known, all that have a name. */
function codesOf({ codes, entries }: StoredCollection): readonly string[] {
  return codes.length > 0 ? codes : entries.map(({ code }) => code)
}
