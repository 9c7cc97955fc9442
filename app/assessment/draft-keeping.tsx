'use client'

import { createPortal } from 'react-dom'
import type { Journey } from '@/lib/journey/journey'
import { DraftOffers, type OfferLabels } from './draft-offers'
import { DraftPanel, type PanelLabels } from './draft-panel'
import { useDeviceDraft } from './use-device-draft'
import type { Draft } from './use-draft'

export interface KeepingProps {
  readonly labels: { readonly offers: OfferLabels; readonly panel: PanelLabels }
  readonly edition: string
  /** Where the questions of each other edition can be answered, by edition. */
  readonly otherEditions: Readonly<Record<string, string>>
  readonly draft: Draft
  readonly journey: Journey
  /** What there is to keep, form-encoded; empty as long as nothing was changed. */
  readonly toKeep: string
  /** Above the form, where answers from earlier are offered; `null` on screens where they are not. */
  readonly offersPlace: HTMLElement | null
}

/** Everything about keeping answers beyond this moment. Loaded once there is something to keep or to offer. */
export function DraftKeeping({ labels, draft, toKeep, offersPlace, ...props }: KeepingProps) {
  const device = useDeviceDraft(props.edition, toKeep)
  return (
    <>
      {offersPlace &&
        createPortal(
          <DraftOffers {...props} labels={labels.offers} draft={draft} device={device} />,
          offersPlace,
        )}
      <DraftPanel labels={labels.panel} draft={draft} device={device} isEmpty={toKeep === ''} />
    </>
  )
}
