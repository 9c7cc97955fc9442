'use client'

import { type RefObject, useEffect, useState } from 'react'
import {
  draftsOfOtherEditions,
  mergeFields,
  readDraft,
  removeDraft,
  type StoredDraft,
  writeDraft,
} from '@/lib/drafts/stored-draft'
import { fieldNames, fillIn, isChanged, readFields } from './form-reading'
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
  /** `restored`: answers were filled in again. `deleted`: just now, and it can be undone. */
  readonly state: 'none' | 'restored' | 'deleted'
  /** There may be drafts from earlier to offer, in this tab or on the device. */
  readonly hasEarlier: boolean
  /** Unfinished answers to other questions than these. */
  readonly foreign: readonly StoredDraft[]
  readonly save: () => void
  readonly remove: () => void
  readonly undoRemove: () => void
  /** Takes over a draft of this edition that was kept elsewhere. */
  readonly adopt: (fields: string) => void
  readonly discardForeign: (draft: StoredDraft) => void
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
  const [state, setState] = useState<Draft['state']>('none')
  const [deleted, setDeleted] = useState('')
  const [hasEarlier, setHasEarlier] = useState(false)
  const [foreign, setForeign] = useState<readonly StoredDraft[]>([])

  function write(form: HTMLFormElement, earlier: string) {
    const merged = mergeFields(earlier, readFields(form), fieldNames(form))
    setFields(merged)
    withStorage(() => writeDraft(sessionStorage, { edition, fields: merged }, scope))
  }

  function overwrite(stored: string) {
    if (!formRef.current) return
    fillIn(formRef.current, new URLSearchParams(stored), { overwrite: true })
    write(formRef.current, stored)
    onFilled()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: happens once, when the page has become ready.
  useEffect(() => {
    const form = formRef.current
    if (!form) return
    let earlier = ''
    withStorage(() => {
      earlier = readDraft(sessionStorage, edition, scope)?.fields ?? ''
      if (!isCorrection && earlier !== '' && fillIn(form, new URLSearchParams(earlier))) setState('restored')
      const others = draftsOfOtherEditions(sessionStorage, edition, scope)
      setForeign(others)
      setHasEarlier(others.length + localStorage.length > 0)
    })
    // Also what was ticked before this script had loaded, and what the server has sent back.
    if (isCorrection || isChanged(form)) write(form, earlier)
    onFilled()
  }, [])

  return {
    fields,
    state,
    hasEarlier,
    foreign,
    save() {
      if (formRef.current) write(formRef.current, fields)
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
    adopt(stored) {
      overwrite(stored)
      setState('restored')
    },
    discardForeign(draft) {
      withStorage(() => removeDraft(sessionStorage, draft.edition, scope))
      setForeign(foreign.filter((other) => other !== draft))
    },
  }
}
