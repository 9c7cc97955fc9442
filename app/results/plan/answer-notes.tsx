import { useState } from 'react'
import { createPortal } from 'react-dom'
import { LONGEST, withMark, withNote } from '@/lib/plan/plan'
import type { PlanParts } from './plan-props'

/** A note and the mark "good enough", at each answer of the page; to be filled in once a button asks for that. */
export function AnswerNotes(parts: PlanParts) {
  const [isOpen, setOpen] = useState(false)
  const [{ head, rows }] = useState(findAnswers)
  return (
    <>
      {head &&
        createPortal(
          <button type="button" aria-pressed={isOpen} onClick={() => setOpen(!isOpen)}>
            {parts.words.notes}
          </button>,
          head,
        )}
      {rows.map(({ item, place }) =>
        createPortal(<AnswerNote {...parts} {...{ item, isOpen }} />, place, item),
      )}
    </>
  )
}

/** The rows as the server has drawn them, each leading to its question. */
function findAnswers() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.answers li > a')]
  return {
    head: document.querySelector('.answers > .hint'),
    rows: links.flatMap((link) => {
      const item = /#step-(.+)$/.exec(link.href)?.[1]
      return item && link.parentElement ? [{ item, place: link.parentElement }] : []
    }),
  }
}

function AnswerNote({
  keeping: { plan, change },
  words,
  wording,
  item,
  isOpen,
}: PlanParts & { readonly item: string; readonly isOpen: boolean }) {
  const note = plan.notes[item] ?? ''
  const isMarked = plan.goodEnough.includes(item)
  const label = wording.items[item]?.label ?? item
  const said = [note, isMarked && words.goodEnough].filter(Boolean)
  return (
    <>
      {said.length > 0 && <p className="noted">{said.join(' · ')}</p>}
      {isOpen && (
        <div className="note-fields">
          <label>
            {words.note}
            <input
              value={note}
              maxLength={LONGEST.note}
              autoComplete="off"
              aria-label={`${words.note}: ${label}`}
              onChange={({ target }) => change((now) => withNote(now, item, target.value))}
            />
          </label>
          <label>
            <input
              type="checkbox"
              checked={isMarked}
              aria-label={`${words.goodEnough}: ${label}`}
              onChange={({ target }) => change((now) => withMark(now, item, target.checked))}
            />
            {words.goodEnough}
          </label>
        </div>
      )}
    </>
  )
}
