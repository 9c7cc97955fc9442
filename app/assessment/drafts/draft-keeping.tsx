'use client'

import { createPortal } from 'react-dom'
import type { LateWords } from '@/i18n/messages'
import type { Journey } from '@/lib/journey/journey'
import { DraftOffers } from './draft-offers'
import { DraftPanel } from './draft-panel'
import { useDeviceDraft } from './use-device-draft'
import type { KeptDraft } from './use-draft'
import { useForeignDrafts } from './use-foreign-drafts'

export interface KeepingProps {
  readonly words: LateWords
  readonly edition: string
  readonly scope: string
  /** Where the forms of each other edition begin, by edition and form. */
  readonly otherEditions: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Where each form begins. */
  readonly formPaths: Readonly<Record<string, string>>
  readonly draft: KeptDraft
  readonly journey: Journey
  /** Above the form, where answers from earlier are offered; `null` on screens where they are not. */
  readonly offersPlace: HTMLElement | null
}

/** Everything about keeping answers beyond this moment. Loaded once there is something to keep or to offer. */
export function DraftKeeping({ words, draft, scope, offersPlace, ...props }: KeepingProps) {
  const device = useDeviceDraft(props.edition, scope, draft.fields)
  const foreign = useForeignDrafts(props.edition, scope)
  return (
    <>
      {offersPlace &&
        createPortal(
          <DraftOffers {...props} words={words} draft={draft} device={device} foreign={foreign} />,
          offersPlace,
        )}
      <DraftPanel words={words} isNew={scope === 'new'} draft={draft} device={device} />
    </>
  )
}
