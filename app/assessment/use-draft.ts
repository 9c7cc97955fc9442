'use client'

import { type RefObject, useEffect, useState } from 'react'
import { mergeFields, readDraft, removeDraft, writeDraft } from '@/lib/drafts/stored-draft'
import { fillIn, isChanged, readFields } from './form-reading'
import { useListener } from './use-listener'
import { withStorage } from './with-storage'

export interface DraftPlace {
  readonly edition: string
  /** `new`, or the link whose answers are being changed. */
  readonly scope: string
  /** The server has just sent back what was submitted: that is newer than any draft. */
  readonly isCorrection: boolean
}

export interface Draft {
  /** What is kept, form-encoded; empty as long as there is nothing. */
  readonly fields: string
  /** The browser does not allow to keep anything beyond this page. */
  readonly isRefused: boolean
  /** `restored`: answers were filled in again. `deleted`: just now, and it can be undone. */
  readonly state: 'none' | 'restored' | 'deleted'
  /** There may be drafts from earlier to offer, in this tab or on the device. */
  readonly hasEarlier: boolean
  readonly save: () => void
  readonly remove: () => void
  readonly undoRemove: () => void
  /** Takes over a draft of this edition that was kept elsewhere. */
  readonly adopt: (fields: string) => void
}

/**
 * Keeps the answers for as long as the tab lives: over a reload, a wrong click and a crash. Quick and full form share
 * them. `onFilled` is called after answers were filled in. Where the browser refuses storage, the form works without.
 */
export function useDraft(
  formRef: RefObject<HTMLFormElement | null>,
  { edition, scope, isCorrection }: DraftPlace,
  onFilled: () => void,
): Draft {
  const [fields, setFields] = useState('')
  const [isRefused, setRefused] = useState(false)
  const [state, setState] = useState<Draft['state']>('none')
  const [deleted, setDeleted] = useState('')
  const [hasEarlier, setHasEarlier] = useState(false)

  /** Merged with what is kept now: another form may have been told more since this page was opened. */
  function write(form: HTMLFormElement, earlier = stored() ?? fields) {
    const merged = mergeFields(earlier, readFields(form), (name) => form.elements.namedItem(name) !== null)
    setFields(merged)
    setRefused(!withStorage(() => writeDraft(sessionStorage, { edition, fields: merged }, scope)))
  }

  function stored(): string | undefined {
    let found: string | undefined
    withStorage(() => {
      found = readDraft(sessionStorage, edition, scope)?.fields
    })
    return found
  }

  function overwrite(by: string) {
    if (!formRef.current) return
    fillIn(formRef.current, new URLSearchParams(by), { overwrite: true })
    write(formRef.current, by)
    onFilled()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: happens once, when the page has become ready.
  useEffect(() => {
    const form = formRef.current
    if (!form) return
    const earlier = stored()
    if (!isCorrection && earlier !== undefined) {
      setFields(earlier)
      // After going back the browser has put its own, older answers in: they are nobody's latest choice.
      if (fillIn(form, new URLSearchParams(earlier), { overwrite: cameBack() })) setState('restored')
    }
    withStorage(() => setHasEarlier(sessionStorage.length + localStorage.length > 0))
    // Also what was ticked before this script had loaded, and what the server has sent back.
    if (isCorrection || isChanged(form)) write(form, earlier)
    onFilled()
  }, [])

  // Gone back to as it was left, while the answers may have gone on elsewhere in this tab.
  useListener('pageshow', ({ persisted }) => {
    const latest = stored()
    if (persisted && latest !== undefined) overwrite(latest)
  })

  return {
    fields,
    isRefused,
    state,
    hasEarlier,
    save() {
      if (formRef.current) write(formRef.current)
      if (state === 'deleted') setState('none')
    },
    remove() {
      if (!formRef.current) return
      setDeleted(fields)
      setFields('')
      setState('deleted')
      withStorage(() => removeDraft(sessionStorage, edition, scope))
      formRef.current.reset()
      onFilled()
    },
    undoRemove() {
      overwrite(deleted)
      setState('none')
    },
    adopt(kept) {
      overwrite(kept)
      setState('restored')
    },
  }
}

/** The page was reached by the browser's back or forward. */
function cameBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'back_forward'
}
