import { useRef, useState } from 'react'
import type { Words } from '../words'
import type { CollectionKeeping } from './use-collection'

interface Props {
  readonly keeping: CollectionKeeping
  readonly words: Words
}

/** How long names are kept, and how they are got rid of. */
export function KeepFields({ keeping, words }: Props) {
  const t = words.take
  const [isRemoved, setIsRemoved] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  const { title, entries, decisions } = keeping.collection
  const isOffered = keeping.canKeep || keeping.isKept
  const isEmpty = title === '' && entries.length === 0 && decisions.length === 0
  return (
    <div className="keep-fields">
      {!isEmpty && (
        <>
          {isOffered && (
            <label className="keep">
              <input
                type="checkbox"
                checked={keeping.isKept}
                onChange={(event) => keeping.keep(event.target.checked)}
                aria-describedby="keep-names"
              />
              <span>{words.assessment.panelKeep}</span>
            </label>
          )}
          <p className="hint" id="keep-names">
            {keeping.isRefused || !isOffered ? t.refused : t.keepNote}
          </p>
          <button
            type="button"
            onClick={() => {
              if (!confirm(t.removeSure)) return
              keeping.remove()
              setIsRemoved(true)
              said.current?.focus()
            }}
          >
            {t.remove}
          </button>
        </>
      )}
      <p role="status" tabIndex={-1} ref={said}>
        {isRemoved && isEmpty && (keeping.isRefused ? t.refused : t.removed)}
      </p>
    </div>
  )
}
