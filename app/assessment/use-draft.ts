'use client'

import { type RefObject, useEffect, useState } from 'react'
import {
  draftsOfOtherEditions,
  readDraft,
  removeDraft,
  type StoredDraft,
  writeDraft,
} from '@/lib/drafts/stored-draft'
import { fillIn, isChanged, readFields } from './form-reading'
import { withStorage } from './with-storage'

export interface DraftPlace {
  readonly edition: string
  /** `new`, or the link whose answers are being changed. */
  readonly scope: string
  /** The form that the address stands for: a draft from another address does not change that choice. */
  readonly preset: string
  /** The server has just sent back what was submitted: that is newer than any draft. */
  readonly isCorrection: boolean
}

export interface Draft {
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

const PRESET = 'preset'

/** What is kept of the form: its fields, form-encoded, and which form its address stood for. */
export function draftFields(form: HTMLFormElement, preset: string): string {
  return new URLSearchParams([...readFields(form).map((field) => [...field]), [PRESET, preset]]).toString()
}

/**
 * Keeps the answers for as long as the tab lives: over a reload, a wrong click and a crash. `onFilled` is called after
 * answers were filled in. Where the browser refuses storage, the form works without.
 */
export function useDraft(
  formRef: RefObject<HTMLFormElement | null>,
  { edition, scope, preset, isCorrection }: DraftPlace,
  onFilled: () => void,
): Draft {
  const [state, setState] = useState<Draft['state']>('none')
  const [deleted, setDeleted] = useState('')
  const [hasEarlier, setHasEarlier] = useState(false)
  const [foreign, setForeign] = useState<readonly StoredDraft[]>([])

  const write = (form: HTMLFormElement) =>
    withStorage(() => writeDraft(sessionStorage, { edition, fields: draftFields(form, preset) }, scope))

  function overwrite(fields: string) {
    if (!formRef.current) return
    fillIn(formRef.current, new URLSearchParams(fields), { overwrite: true })
    write(formRef.current)
    onFilled()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: happens once, when the page has become ready.
  useEffect(() => {
    const form = formRef.current
    if (!form) return
    withStorage(() => {
      const stored = isCorrection ? null : readDraft(sessionStorage, edition, scope)
      if (stored !== null && fillIn(form, ownChoice([...new URLSearchParams(stored.fields)], preset))) {
        setState('restored')
      }
      const others = draftsOfOtherEditions(sessionStorage, edition, scope)
      setForeign(others)
      setHasEarlier(others.length + localStorage.length > 0)
    })
    // Also what was ticked before this script had loaded, and what the server has sent back.
    if (isCorrection || isChanged(form)) write(form)
    onFilled()
  }, [])

  return {
    state,
    hasEarlier,
    foreign,
    save() {
      if (formRef.current) write(formRef.current)
      if (state === 'deleted') setState('none')
    },
    remove() {
      if (!formRef.current) return
      setDeleted(draftFields(formRef.current, preset))
      setState('deleted')
      withStorage(() => removeDraft(sessionStorage, edition, scope))
      formRef.current.reset()
      onFilled()
    },
    undoRemove() {
      overwrite(deleted)
      setState('none')
    },
    adopt(fields) {
      overwrite(fields)
      setState('restored')
    },
    discardForeign(draft) {
      withStorage(() => removeDraft(sessionStorage, draft.edition, scope))
      setForeign(foreign.filter((other) => other !== draft))
    },
  }
}

/** The stored fields, without the choice of the form if it was made at an address that stands for the other one. */
function ownChoice(fields: readonly (readonly [string, string])[], preset: string) {
  const isSame = fields.some(([name, value]) => name === PRESET && value === preset)
  return isSame ? fields : fields.filter(([name]) => name !== 'form')
}
