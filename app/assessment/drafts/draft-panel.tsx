'use client'

import type { LateWords } from '@/i18n/messages'
import type { DeviceKeeping } from './use-device-draft'
import type { KeptDraft } from './use-draft'

interface Props {
  readonly words: LateWords
  /** Not the answers of a link, to which deleting would return. */
  readonly isNew: boolean
  readonly draft: KeptDraft
  readonly device: DeviceKeeping
}

/** Where the answers are while the form is filled in; folded, how to keep them longer or get rid of them. */
export function DraftPanel({ words, isNew, draft, device }: Props) {
  const isDeleted = draft.state === 'deleted'
  if (draft.fields === '' && !isDeleted) return null
  return (
    <section className="draft-panel" aria-label={words.panelHeading}>
      <details>
        <summary>{draft.isRefused ? words.panelRefused : words.panelInWindow}</summary>
        {!draft.isRefused && device.canKeep && (
          <>
            <label className="keep">
              <input
                type="checkbox"
                checked={device.isKept}
                onChange={device.isKept ? device.forget : device.keep}
                aria-describedby="keep-note"
              />
              <span>{words.panelKeep}</span>
            </label>
            <p className="hint" id="keep-note">
              {device.isRefused ? words.panelKeepRefused : words.panelKeepNote}
            </p>
          </>
        )}
        {!isDeleted && (
          <button
            type="button"
            onClick={() => {
              device.forget()
              draft.remove()
            }}
          >
            {isNew ? words.panelRemove : words.panelReset}
          </button>
        )}
      </details>
      <p role="status">{isDeleted ? words.panelRemoved : draft.state === 'restored' && words.restored}</p>
      {isDeleted && (
        <button type="button" onClick={draft.undoRemove}>
          {words.panelUndo}
        </button>
      )}
    </section>
  )
}
