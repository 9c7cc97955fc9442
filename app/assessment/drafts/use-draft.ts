'use client'

import { useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { type FormValues, fieldsOfValues, isSame, type OwnFields } from '@/app/assessment/filling/form-values'
import type { Choices } from '@/app/assessment/form/choices'
import { offeredValues } from '@/app/assessment/form/offered'
import { useListener } from '@/app/browser/use-listener'
import { withStorage } from '@/app/browser/with-storage'
import { mergeFields, readDraft, removeDraft, writeDraft } from '@/lib/drafts/stored-draft'

/** The form that a draft belongs to. */
export interface DraftPlace {
  /** Edition and scope tell drafts apart; the scope is `new`, or the link whose answers are being changed. */
  readonly own: OwnFields
  readonly choices: Choices
  /** As the server has filled it in. */
  readonly initial: FormValues
  /** The server has just sent back what was submitted: that is newer than any draft. */
  readonly isCorrection: boolean
}

export interface KeptDraft {
  /** What is kept, form-encoded; empty as long as there is nothing. */
  readonly fields: string
  /** The browser does not allow to keep anything beyond this page. */
  readonly isRefused: boolean
  /** `restored`: answers were filled in again, until the reader goes on. `deleted`: just now, and it can be undone. */
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
 * them. Where the browser refuses storage, the form works without.
 */
export function useDraft(
  { getValues, reset }: Pick<UseFormReturn<FormValues>, 'getValues' | 'reset'>,
  { own, choices, initial, isCorrection }: DraftPlace,
): KeptDraft {
  const { edition, scope } = own
  const [fields, setFields] = useState('')
  const [isRefused, setRefused] = useState(false)
  const [state, setState] = useState<KeptDraft['state']>('none')
  const [deleted, setDeleted] = useState('')
  const [hasEarlier, setHasEarlier] = useState(false)

  /** Merged with what is kept now: another form may have been told more since this page was opened. */
  function write(earlier: string) {
    const hasField = (name: string) => Object.hasOwn(own, name) || Object.hasOwn(choices, name)
    const merged = mergeFields(earlier, fieldsOfValues({ ...getValues(), ...own }), hasField)
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

  /** Fields that differ from what the server has filled in. */
  const changed = () => Object.keys(choices).filter((name) => !isSame(name, getValues(), initial))

  /** Shows these answers; those to other fields stay. Returns whether there was anything to fill in. */
  function fillIn(kept: string, spared: readonly string[] = []): boolean {
    const taken = offeredValues(new URLSearchParams(kept), choices)
    for (const name of spared) delete taken[name]
    const before = getValues()
    const after = { ...before, ...taken }
    if (Object.keys(choices).every((name) => isSame(name, before, after))) return false
    reset(after, KEEPING)
    return true
  }

  function overwrite(kept: string) {
    fillIn(kept)
    write(kept)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: happens once, when the page has become ready.
  useEffect(() => {
    const earlier = stored()
    if (!isCorrection && earlier !== undefined) {
      setFields(earlier)
      // What a person has changed since the page arrived counts for more. But after going back it was the browser
      // that has put its own, older answers in: they are nobody's latest choice.
      if (fillIn(earlier, cameBack() ? [] : changed())) setState('restored')
    }
    withStorage(() => setHasEarlier(sessionStorage.length + localStorage.length > 0))
    // Also what was ticked before this script had loaded, and what the server has sent back.
    if (isCorrection || changed().length > 0) write(earlier ?? '')
  }, [])

  // Gone back to as it was left, while the answers may have gone on elsewhere in this tab.
  useListener('pageshow', ({ persisted }) => {
    const latest = stored()
    if (persisted && latest !== undefined) overwrite(latest)
  })

  useListener('hashchange', () => setState((said) => (said === 'restored' ? 'none' : said)))

  return {
    fields,
    isRefused,
    state,
    hasEarlier,
    save() {
      write(stored() ?? fields)
      if (state === 'deleted') setState('none')
    },
    remove() {
      setDeleted(fields)
      setFields('')
      setState('deleted')
      withStorage(() => removeDraft(sessionStorage, edition, scope))
      reset(initial, KEEPING)
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

/** The fields stay registered as they are, and what is wrong stays said until the next look. */
const KEEPING = { keepFieldsRef: true, keepErrors: true }

/** The page was reached by the browser's back or forward. */
function cameBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'back_forward'
}
