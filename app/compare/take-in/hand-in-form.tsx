'use client'

import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { withStorage } from '@/app/assessment/with-storage'
import { type Locale, localePath } from '@/i18n/locales'
import { MOST_RESULTS } from '@/lib/comparison/selection'
import type { Day } from '@/lib/questionnaire/vocabulary'
import { comparePath } from '../addresses'
import { useIsReady } from '../use-is-ready'
import { codesOnPage, openKept } from '../workbench/shown-codes'
import { keepHandedIn } from './keep-handed-in'
import { NothingDropped } from './nothing-dropped'
import type { HandedIn } from './read-handed-in'
import type { TakeInWords } from './take-in-words'

interface Props {
  /** Where the form goes without JavaScript. */
  readonly action: string
  readonly locale: Locale
  readonly codes: readonly string[]
  readonly today: Day
  readonly words: TakeInWords
  readonly button: string
  /** The fields, as the server has drawn them. */
  readonly children: ReactNode
}

type State =
  | { readonly is: 'idle' | 'reading' | 'failed' }
  /** The browser keeps no names. `codes`: what can be opened without. */
  | { readonly is: 'refused'; readonly codes: readonly string[] }
  /** `known`: how many results were on the page before. */
  | { readonly is: 'read'; readonly handedIn: HandedIn; readonly known: number }

/**
 * Reads what is handed in without sending it, because names may stand beside the links. If everything can be used, it goes on at
 * once; else it says what cannot, and waits.
 */
export function HandInForm({ action, locale, codes, today, words, button, children }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const isReady = useIsReady()
  const form = useRef<HTMLFormElement>(null)

  async function read() {
    const given = new FormData(form.current ?? undefined)
    const files = given.getAll('files').filter((one) => one instanceof File && one.name !== '') as File[]
    setState({ is: 'reading' })
    try {
      const { readHandedIn } = await import('./read-handed-in')
      const onPage = codesOnPage(codes)
      const handedIn = await readHandedIn(onPage, String(given.get('text') ?? ''), files, today)
      const { unusable, surplus, results, repeated } = handedIn.selection
      const isSilent = unusable.length + surplus.length + repeated.length === 0
      if (isSilent && results.length > onPage.length) goOn(handedIn)
      else setState({ is: 'read', handedIn, known: onPage.length })
    } catch {
      setState({ is: 'failed' })
    }
  }

  function goOn({ selection, collection }: HandedIn) {
    const all = selection.results.map(({ code }) => code)
    let fits = false
    if (
      !withStorage(() => {
        fits = keepHandedIn(all, collection, codesOnPage(codes))
      })
    ) {
      setState({ is: 'refused', codes: all })
      return
    }
    const isBare = all.length === 1 && collection.entries.length === 0
    if (isBare) location.assign(localePath(locale, `/results/${all[0]}`))
    // Two results alone are one firm, before and after; two names say that they are not.
    else if (fits) location.assign(comparePath(locale, all, haveTwoNames(collection) ? { view: 'who' } : {}))
    else {
      // The page may stay: what was handed in is above now.
      form.current?.reset()
      setState({ is: 'idle' })
      openKept(comparePath(locale, []))
    }
  }

  function drop(event: DragEvent) {
    const field = form.current?.elements.namedItem('files')
    if (!(field instanceof HTMLInputElement) || event.dataTransfer.files.length === 0) return
    event.preventDefault()
    field.files = event.dataTransfer.files
    read()
  }

  return (
    <>
      <form
        ref={form}
        method="post"
        action={action}
        encType="multipart/form-data"
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        {children}
        {/* Only without JavaScript is it sent: not even a press that comes too early may send the names in it. */}
        <noscript>
          <button type="submit">{button}</button>
        </noscript>
        <button type="button" className="primary needs-script" disabled={!isReady} onClick={read}>
          {button}
        </button>
      </form>
      <p role="status">
        {state.is === 'reading' && words.reading}
        {state.is === 'failed' && words.failed}
        {state.is === 'refused' && words.refusedNames}{' '}
        {state.is === 'refused' && state.codes.length <= MOST_RESULTS && (
          <a href={comparePath(locale, state.codes)}>{words.openWithoutNames}</a>
        )}
      </p>
      {state.is === 'read' && (
        <NothingDropped
          locale={locale}
          handedIn={state.handedIn}
          known={state.known}
          words={words}
          onGoOn={() => {
            goOn(state.handedIn)
          }}
        />
      )}
    </>
  )
}

function haveTwoNames({ entries }: HandedIn['collection']): boolean {
  return new Set(entries.map(({ label }) => label.trim()).filter(Boolean)).size > 1
}
