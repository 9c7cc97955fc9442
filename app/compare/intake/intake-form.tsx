'use client'

import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { withStorage } from '@/app/browser/with-storage'
import { PLAN_HASH } from '@/app/plan/any-plan'
import { useIsReady } from '@/components/use-is-ready'
import { type Locale, localePath } from '@/i18n/locales'
import type { Day } from '@/lib/instrument/vocabulary'
import { MOST_RESULTS } from '@/lib/intake/selection'
import { dayLater } from '@/lib/responses/day'
import { comparePath } from '../addresses'
import { keepIntake } from '../collection/keep-intake'
import { codesOnPage, openStored } from '../collection/stored-codes'
import { loadLateWords } from '../late-words'
import type { IntakeWords } from '../words'
import type { IntakeReview } from './intake-review'
import type { Intake } from './read-intake'

interface Props {
  readonly locale: Locale
  readonly codes: readonly string[]
  /** By the server's clock, when the page was drawn. */
  readonly today: Day
  readonly words: { readonly reading: string; readonly failed: string }
  readonly button: string
  /** The fields, as the server has drawn them. */
  readonly children: ReactNode
}

type State =
  | { readonly is: 'idle' | 'reading' | 'failed' }
  /** The browser keeps no names. `codes`: what can be opened without. */
  | { readonly is: 'refused'; readonly codes: readonly string[]; readonly words: IntakeWords }
  /** `known`: how many results were on the page before. */
  | {
      readonly is: 'read'
      readonly intake: Intake
      readonly known: number
      readonly words: IntakeWords
      readonly Review: typeof IntakeReview
    }

/**
 * Reads what is handed in without sending it, because names may stand beside the links. If everything can be used, it goes on at
 * once; else it says what cannot, and waits.
 */
export function IntakeForm({ locale, codes, today, words, button, children }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const isReady = useIsReady()
  const form = useRef<HTMLFormElement>(null)
  /** By the device's clock, of which only the distance counts. */
  const drawnAt = useRef(0)
  useEffect(() => {
    drawnAt.current = Date.now()
  }, [])

  async function read() {
    const given = new FormData(form.current ?? undefined)
    const files = given.getAll('files').filter((one) => one instanceof File && one.name !== '') as File[]
    setState({ is: 'reading' })
    try {
      const { readIntake } = await import('./read-intake')
      const onPage = codesOnPage(codes)
      const day = dayLater(today, Date.now() - drawnAt.current)
      const intake = await readIntake(onPage, String(given.get('text') ?? ''), files, day)
      const { unusable, surplus, results, repeated } = intake.selection
      const toSay = unusable.length + surplus.length + repeated.length + intake.hidden.size
      if (!(await arePlansKept(intake))) {
        const all = results.map(({ code }) => code)
        setState({ is: 'refused', codes: all, words: (await loadLateWords(locale)).intake })
        return
      }
      const isSilent = toSay + intake.unnamed.length === 0
      if (isSilent && results.length > onPage.length) await goOn(intake)
      else {
        const [{ IntakeReview: Review }, { intake: words }] = await Promise.all([
          import('./intake-review'),
          loadLateWords(locale),
        ])
        setState({ is: 'read', intake, known: onPage.length, words, Review })
      }
    } catch {
      setState({ is: 'failed' })
    }
  }

  async function goOn({ selection, collection, plans }: Intake) {
    const all = selection.results.map(({ code }) => code)
    let fits = false
    if (
      !withStorage(() => {
        fits = keepIntake(all, collection, codesOnPage(codes))
      })
    ) {
      setState({ is: 'refused', codes: all, words: (await loadLateWords(locale)).intake })
      return
    }
    const isBare = all.length === 1 && collection.entries.length === 0
    if (isBare)
      location.assign(`${localePath(locale, `/results/${all[0]}`)}${plans.length > 0 ? PLAN_HASH : ''}`)
    // Two results alone are one firm, before and after; two names say that they are not.
    else if (fits) location.assign(comparePath(locale, all, haveTwoNames(collection) ? { view: 'who' } : {}))
    else {
      // The page may stay: what was handed in is above now.
      form.current?.reset()
      setState({ is: 'idle' })
      openStored(comparePath(locale, []))
    }
  }

  function drop(event: DragEvent) {
    const [field, text] = ['files', 'text'].map((name) => form.current?.elements.namedItem(name))
    const { files } = event.dataTransfer
    if (!(field instanceof HTMLInputElement && text instanceof HTMLTextAreaElement)) return
    if (files.length === 0 && event.target === text) return
    event.preventDefault()
    if (files.length > 0) field.files = files
    // Left to the browser, a link that misses the field would lead away from the page.
    else text.value = `${text.value}\n${event.dataTransfer.getData('text/plain')}`.trim()
    read()
  }

  function paste(event: ClipboardEvent) {
    const [html, plain] = ['text/html', 'text/plain'].map((type) => event.clipboardData.getData(type))
    const field = event.target
    if (!(field instanceof HTMLTextAreaElement && html && hasMoreLinks(html, plain))) return
    event.preventDefault()
    const insert = (text = '') => field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
    import('@/lib/intake/html-text').then(
      ({ htmlText }) => insert(htmlText(html)),
      () => insert(plain),
    )
  }

  return (
    <>
      <form
        ref={form}
        method="post"
        action={localePath(locale, '/compare/open')}
        encType="multipart/form-data"
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        onPaste={paste}
      >
        {codes.map((code) => (
          <input type="hidden" name="r" value={code} key={code} />
        ))}
        {children}
        {/* Only without JavaScript is it sent: not even a press that comes too early may send the names in it. */}
        <noscript>
          <button type="submit">{button}</button>
        </noscript>
        <button type="button" className="primary needs-script" disabled={!isReady} onClick={read}>
          {button}
        </button>
        {!isReady && <p className="overdue needs-script">{words.failed}</p>}
      </form>
      <p role="status">
        <span>
          {state.is === 'refused'
            ? state.words.refusedNames
            : (state.is === 'reading' || state.is === 'failed') && words[state.is]}
        </span>{' '}
        {state.is === 'refused' && state.codes.length <= MOST_RESULTS && (
          <a href={comparePath(locale, state.codes)}>{state.words.openWithoutNames}</a>
        )}
      </p>
      {state.is === 'read' && (
        <state.Review
          locale={locale}
          intake={state.intake}
          known={state.known}
          words={state.words}
          onGoOn={(collection) => {
            goOn({ ...state.intake, collection }).catch(() => setState({ is: 'failed' }))
          }}
        />
      )}
    </>
  )
}

/** At once: a plan may come for a result that is here already. */
async function arePlansKept({ plans }: Intake): Promise<boolean> {
  if (plans.length === 0) return true
  const { keepPlans } = await import('@/app/plan/kept-plan')
  return keepPlans(plans)
}

function haveTwoNames({ entries }: Intake['collection']): boolean {
  return new Set(entries.map(({ label }) => label.trim()).filter(Boolean)).size > 1
}

/** Cells of Excel and words of a mail may have links behind them, which their plain text does not show. */
function hasMoreLinks(html: string, plain = ''): boolean {
  return /href\s*=\s*["'][^"']*(?:results|\br(?:=|%3D))/i.test(html) && !/results|\br=/.test(plain)
}
