import { useId } from 'react'
import { LONGEST_DECISION } from '@/lib/comparison/collection'
import type { Words } from '../../words'

const LINES = [1, 2, 3]

interface Props {
  readonly text: string
  /** `null`: nothing can be written here. On paper there is room for it all the same. */
  readonly onWrite: ((text: string) => void) | null
  readonly label: string
  readonly words: Words
}

/** Room for what the group decides: a field in the window, and on paper what stands in it, or lines to write on. */
export function DecisionField({ text, onWrite, label, words }: Props) {
  const id = useId()
  return (
    <div className="decision">
      {onWrite && (
        <>
          <label htmlFor={id}>{words.differ.decision}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={LONGEST_DECISION}
            value={text}
            aria-label={label}
            onChange={(event) => onWrite(event.target.value)}
          />
        </>
      )}
      <div className="decision-on-paper">
        <p>{words.differ.decision}</p>
        {text === '' ? LINES.map((line) => <hr key={line} />) : <p className="decision-text">{text}</p>}
      </div>
    </div>
  )
}
