'use client'

import { screenHref, screenId } from '@/app/assessment/filling/screen-address'
import { fillSentence } from '@/app/words/fill-sentence'
import { formatLocale } from '@/i18n/locales'
import type { LateWords } from '@/i18n/messages'
import type { DeviceDraft } from '@/lib/drafts/device-drafts'
import { answerCount } from '@/lib/drafts/offered-drafts'
import type { StoredDraft } from '@/lib/drafts/stored-draft'
import type { FormId } from '@/lib/instrument/vocabulary'
import { firstScreen, type Journey, OVERVIEW, SETUP } from '@/lib/journey/journey'
import type { DeviceKeeping } from './use-device-draft'
import type { KeptDraft } from './use-draft'
import type { ForeignDrafts } from './use-foreign-drafts'

interface Props {
  readonly words: LateWords
  readonly edition: string
  /** Where the forms of each other edition begin, by edition and form. */
  readonly otherEditions: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Where each form begins. */
  readonly formPaths: Readonly<Record<string, string>>
  readonly draft: KeptDraft
  readonly device: DeviceKeeping
  readonly foreign: ForeignDrafts
  readonly journey: Journey
}

/** Answers from earlier, before the start: filled in again, kept on the device, or given to the questions of another edition. */
export function DraftOffers({ words, edition, otherEditions, formPaths, draft, journey, ...kept }: Props) {
  const { device, foreign } = kept
  const next = firstScreen(journey)
  const isRestored = draft.state === 'restored' && next !== SETUP
  // Only before anything is answered: what is begun must not be replaced by a wrong tap.
  const onDevice = draft.fields === '' ? device.offered : []
  const own = onDevice.filter((offer) => offer.edition === edition)
  const foreignOnDevice = onDevice.filter((offer) => offer.edition !== edition)
  if (!isRestored && onDevice.length + foreign.drafts.length === 0) return null

  function resume(offer: DeviceDraft) {
    draft.adopt(offer.fields)
    device.takeOver(offer)
    const path = formPaths[formOf(offer)]
    const isAtStart = Object.values(formPaths).includes(location.pathname)
    if (isAtStart && path !== undefined && path !== location.pathname) location.assign(path)
    else focusSetup()
  }
  function confirmed(discard: () => void) {
    if (!confirm(words.offerDiscardConfirm)) return
    discard()
    focusSetup()
  }
  const foreignText = (offer: StoredDraft) =>
    fillSentence(words.offerForeign, { edition: offer.edition, count: answerCount(offer) })
  return (
    <section className="draft-offers" aria-label={words.offersHeading}>
      {isRestored && (
        <p>
          {words.restored}{' '}
          <a href={screenHref(next)}>{next === OVERVIEW ? words.restoredToOverview : words.restoredToOpen}</a>
        </p>
      )}
      {own.map((offer) => (
        <Offer
          text={fillSentence(words.offerOnDevice, { day: inWords(offer.savedAt), count: answerCount(offer) })}
          discard={words.offerDiscard}
          onDiscard={() => confirmed(() => device.discard(offer))}
          key={offer.id}
        >
          <button type="button" onClick={() => resume(offer)}>
            {words.offerResume}
          </button>
        </Offer>
      ))}
      {[
        ...foreign.drafts.map((offer) => ({ offer, discard: () => foreign.discard(offer) })),
        ...foreignOnDevice.map((offer) => ({ offer, discard: () => device.discard(offer) })),
      ].map(({ offer, discard }) => (
        <Offer
          text={foreignText(offer)}
          discard={words.offerDiscard}
          onDiscard={() => confirmed(discard)}
          key={offer.fields}
        >
          {otherEditions[offer.edition] !== undefined && (
            <a href={otherEditions[offer.edition]?.[formOf(offer)]}>{words.offerForeignOpen}</a>
          )}
        </Offer>
      ))}
    </section>
  )
}

/** The form that was being filled in last. */
const formOf = ({ fields }: StoredDraft): FormId =>
  new URLSearchParams(fields).get('form') === 'full' ? 'full' : 'quick'

/** The button that was pressed is gone: on to what comes next. */
const focusSetup = () => document.getElementById(screenId(SETUP))?.focus()

interface OfferProps {
  readonly text: string
  readonly discard: string
  readonly onDiscard: () => void
  readonly children: React.ReactNode
}

function Offer({ text, discard, onDiscard, children }: OfferProps) {
  return (
    <div className="offer">
      <p>{text}</p>
      <p className="offer-actions">
        {children}
        <button type="button" onClick={onDiscard}>
          {discard}
        </button>
      </p>
    </div>
  )
}

function inWords(moment: number): string {
  return new Intl.DateTimeFormat(formatLocale(document.documentElement.lang), {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(moment)
}
