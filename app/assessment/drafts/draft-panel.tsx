'use client'

import type { DeviceKeeping } from './use-device-draft'
import type { KeptDraft } from './use-draft'

export interface PanelLabels {
  readonly heading: string
  readonly inWindow: string
  readonly keep: string
  readonly keepNote: string
  readonly remove: string
  readonly restored: string
  readonly refused: string
  readonly keepRefused: string
  readonly removed: string
  readonly undo: string
}

interface Props {
  readonly labels: PanelLabels
  readonly draft: KeptDraft
  readonly device: DeviceKeeping
}

/** Where the answers are while the form is filled in, and how to keep them longer or get rid of them. */
export function DraftPanel({ labels, draft, device }: Props) {
  const isDeleted = draft.state === 'deleted'
  if (draft.fields === '' && !isDeleted) return null
  return (
    <section className="draft-panel" aria-label={labels.heading}>
      <p className="hint">{draft.isRefused ? labels.refused : labels.inWindow}</p>
      <label className="keep">
        <input
          type="checkbox"
          checked={device.isKept}
          onChange={device.isKept ? device.forget : device.keep}
          aria-describedby="keep-note"
        />
        <span>{labels.keep}</span>
      </label>
      <p className="hint" id="keep-note">
        {device.isRefused ? labels.keepRefused : labels.keepNote}
      </p>
      <p role="status">{isDeleted ? labels.removed : draft.state === 'restored' && labels.restored}</p>
      {isDeleted ? (
        <button type="button" onClick={draft.undoRemove}>
          {labels.undo}
        </button>
      ) : (
        <button
          type="button"
          onClick={() => {
            device.forget()
            draft.remove()
          }}
        >
          {labels.remove}
        </button>
      )}
    </section>
  )
}
