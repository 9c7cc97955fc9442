'use client'

import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { type DraftPlace, useDraft } from '@/app/assessment/drafts/use-draft'
import { fieldOn, loadReading } from '@/app/assessment/filling/answers-resolver'
import { isStepping, screenHref, screenOfFragment } from '@/app/assessment/filling/screen-address'
import { useAnswers } from '@/app/assessment/filling/use-answers'
import { useAnswerForm, useJudgement } from '@/app/assessment/filling/use-judgement'
import { useLinksWithin } from '@/app/assessment/filling/use-links-within'
import { useScreen } from '@/app/assessment/filling/use-screen'
import { useSending } from '@/app/assessment/filling/use-sending'
import { useShortcuts } from '@/app/assessment/filling/use-shortcuts'
import { useTitle } from '@/app/browser/use-title'
import { kept } from '@/app/still/kept'
import { fillSentence } from '@/app/words/fill-sentence'
import { type JourneyItem, nextScreen, OVERVIEW, type Screen, SETUP } from '@/lib/journey/journey'
import { isItemField } from '@/lib/responses/field-names'
import { type ErrorLabels, ErrorSummary } from './error-summary'
import { FieldsContext, FormContext, type ItemLabels, type StepLabels } from './form-context'
import { FormHead, type HeadLabels } from './form-head'
import { type ItemTexts, textsOnPage, withLevels } from './item-texts'
import { LateContext, type LateParts, loadLateParts } from './overview'
import { type ShortcutLabels, ShortcutNote } from './shortcut-note'
import { useExamples } from './use-examples'

interface Props {
  /** Where the form goes without JavaScript, or if the script that reads it cannot be loaded. */
  readonly action: string
  readonly resultsPath: string
  readonly items: readonly JourneyItem[]
  /** The screen that the server opens with. */
  readonly initialScreen: Screen
  readonly place: DraftPlace
  /** Where the forms of each other edition begin, by edition and form. */
  readonly otherEditions: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Where each form begins. */
  readonly formPaths: Readonly<Record<string, string>>
  readonly labels: {
    readonly steps: StepLabels
    readonly item: ItemLabels
    readonly head: Omit<HeadLabels, 'parts'>
    readonly parts: HeadLabels['parts']
    readonly errors: ErrorLabels
    /** Titles of the page: as it stands, while something is wrong, and on an item. */
    readonly titles: { readonly page: string; readonly error: string; readonly item: string }
    readonly shortcuts: ShortcutLabels
  }
  /** Short names of all fields, by name, in the order of the form. */
  readonly fieldLabels: Readonly<Record<string, string>>
  /** What to do about a field that is wrong: one sentence for all items, one for each other field. */
  readonly problems: { readonly item: string; readonly fields: Readonly<Record<string, string>> }
  /** The name under which the server keeps them by item id; the browser finds them on the page. */
  readonly itemTexts: string
  /** Where the examples from all industries are. */
  readonly examplesPath: string
  /** Fields that the server found wrong. */
  readonly wrongFields: readonly string[]
  /** What to know before the first screen. */
  readonly lead: ReactNode
  readonly children: ReactNode
}

/**
 * Leads through the server-rendered form and sends it without a round trip. react-hook-form holds the answers; whatever was
 * ticked before this script ran counts, and all that is shown follows from them.
 */
export function AssessmentForm({ children, labels, items, place, fieldLabels, problems, ...props }: Props) {
  const formRef = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const [offersPlace, setOffersPlace] = useState<HTMLElement | null>(null)

  const { own, initial } = place
  const [texts] = useState(() =>
    typeof window === 'undefined' ? kept<ItemTexts>(props.itemTexts) : textsOnPage(),
  )
  const [choices] = useState(() => withLevels(place.choices, texts))
  const form = useAnswerForm({ own, items }, initial, props.wrongFields)
  const answers = useAnswers(form, items, own, initial, () => {
    draft.save()
    sending.end()
  })
  const { journey } = answers
  const screen = useScreen(items) ?? props.initialScreen
  const isReviewing = screen === OVERVIEW
  const isShown = screen === SETUP || isReviewing || journey.asked.includes(screen)
  const { wrong, judgeScreen, judgeAll } = useJudgement(form, screen)

  /** The screen that was not left because something is missing there; a new object for every try. */
  const [held, setHeld] = useState<{ readonly on: Screen } | null>(null)
  useEffect(() => {
    if (held) document.getElementById(`${fieldOn(held.on)}-problem`)?.focus()
  }, [held])

  const draft = useDraft(form, place)
  useLinksWithin(items, follow)
  const sending = useSending(formRef, props.resultsPath, screen)
  const shortcuts = useShortcuts(formRef, goOn)

  /** The address is ahead of what was drawn last, for whoever is faster than that. */
  const screenNow = () => screenOfFragment(location.hash.slice(1), items) ?? props.initialScreen

  /** Leaves the screen forwards, unless something is missing: then says so. */
  async function follow(address: string) {
    const left = screenNow()
    if (await judgeScreen(left)) location.assign(address)
    else setHeld({ on: left })
  }

  function goOn() {
    if (!isStepping()) return
    if (screenNow() === OVERVIEW) formRef.current?.requestSubmit()
    else follow(screenHref(nextScreen(journey, screenNow())))
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    if (isStepping() && screenNow() !== OVERVIEW) {
      event.preventDefault()
      goOn()
      return
    }
    const unlessCalledOff = sending.begin()
    judgeAll(event, {
      valid: (sent) => unlessCalledOff(() => sending.openResult(sent)),
      invalid: () =>
        unlessCalledOff(() => {
          sending.end()
          summary.current?.focus()
        }),
    }).catch(() => unlessCalledOff(sending.leaveToServer))
  }

  const [late, setLate] = useState<LateParts | null>(null)
  const hasAnswers = draft.hasEarlier || draft.state !== 'none' || draft.fields !== ''
  useEffect(() => {
    // Without a line the form goes on without them, and tries again where they are seen.
    if (hasAnswers || isReviewing) loadLateParts().then(setLate, () => {})
  }, [hasAnswers, isReviewing])

  // The many leaves of the form are drawn again only if something of theirs has changed, not on every screen.
  const examples = useExamples(props.examplesPath, Boolean(answers.values['industry']))
  // Of a technology dropped since, nothing is missing any more.
  const wrongNow = wrong.filter((name) => !isItemField(name) || journey.asked.includes(name)).join()
  const state = useMemo(() => {
    const names = wrongNow.split(',')
    const messages = Object.keys(fieldLabels)
      .filter((name) => names.includes(name))
      .map((name) => [name, problems.fields[name] ?? problems.item])
    return {
      labels: labels.steps,
      fieldLabels,
      answers,
      examples,
      sending: sending.state,
      isReviewing,
      messages: Object.fromEntries(messages),
    }
  }, [labels.steps, fieldLabels, problems, answers, examples, sending.state, isReviewing, wrongNow])

  const { register } = form
  const fields = useMemo(
    () => ({ register, choices, items, initial, labels: labels.item, texts }),
    [register, choices, items, initial, labels.item, texts],
  )

  const { titles } = labels
  const position = journey.asked.indexOf(screen) + 1
  const title =
    position > 0 ? fillSentence(titles.item, { position, total: journey.asked.length }) : titles.page
  const isWrongHere = isReviewing ? wrongNow !== '' : wrong.includes(fieldOn(screen))
  useTitle(isWrongHere ? titles.error : title)

  // An item of a technology dropped since, met by going back: on to a screen that there is.
  useEffect(() => {
    if (answers.isRead && !isShown) location.replace(screenHref(nextScreen(journey, SETUP)))
  }, [answers.isRead, isShown, journey])

  useEffect(() => {
    // So that the answers can be read even if the line breaks before they are sent.
    if (isReviewing) loadReading().catch(() => {})
  }, [isReviewing])

  return (
    <FormContext value={state}>
      <FormHead
        labels={{ ...labels.head, parts: labels.parts }}
        items={items}
        journey={journey}
        screen={screen}
      />
      {props.lead}
      <div ref={setOffersPlace} />
      <form
        method="post"
        action={props.action}
        ref={formRef}
        data-read={answers.isRead || undefined}
        data-shortcuts={shortcuts.isOn ? 'on' : 'off'}
        onSubmit={submit}
      >
        {isReviewing && wrongNow !== '' && <ErrorSummary labels={labels.errors} summary={summary} />}
        <FieldsContext value={fields}>
          <LateContext value={late}>{children}</LateContext>
        </FieldsContext>
      </form>
      {position > 0 && (
        <ShortcutNote labels={labels.shortcuts} isOn={shortcuts.isOn} onToggle={shortcuts.toggle} />
      )}
      {late && hasAnswers && (
        <late.DraftKeeping
          words={late.words}
          edition={own.edition}
          scope={own.scope}
          otherEditions={props.otherEditions}
          formPaths={props.formPaths}
          draft={draft}
          journey={journey}
          offersPlace={screen === SETUP && own.scope === 'new' ? offersPlace : null}
        />
      )}
    </FormContext>
  )
}
