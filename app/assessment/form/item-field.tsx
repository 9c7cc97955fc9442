'use client'

import { helpId, noteId, screenHref, screenId } from '@/app/assessment/filling/screen-address'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { type HintId, type NoteId, useFields } from './form-context'
import { Choices } from './form-controls'
import { FieldProblem, IndustryExample, ItemPosition } from './live-parts'
import { StepLinks } from './step-links'

interface Props {
  readonly id: string
  readonly technology: TechnologyId | 'all'
  readonly hint?: HintId
  /** Said beside the answers, where they are offered for the first time; else in the help. */
  readonly said?: readonly NoteId[]
  /** The form opens with this item. */
  readonly isInitial: boolean
}

/**
 * One item on one screen: native radios named by the item's id. Drawn once, on both sides, so that its frame is not sent
 * with every item; its leaves hold what depends on answers.
 */
export function ItemField({ id, technology, hint, said = [], isInitial }: Props) {
  const { labels, choices, texts } = useFields()
  const text = texts[id]
  const notes = (['unknown', 'not-applicable'] as const).filter((note) =>
    choices[id]?.some(({ value }) => value === note),
  )
  const note = (each: NoteId) => (
    <p className="hint" id={noteId(id, each)} key={each}>
      {labels.notes[each]}
    </p>
  )
  return (
    // A link to the screen also focuses it: a screen reader then says position, question and hint in one go.
    <fieldset
      className="item screen"
      id={screenId(id)}
      tabIndex={-1}
      data-technology={technology}
      data-initial={isInitial || undefined}
      aria-describedby={`${id}-hint ${id}-problem`}
    >
      <legend>
        <ItemPosition item={id} />
        <h3 data-text="stem">{text?.stem}</h3>
      </legend>
      <a className="to-help" href={`#${helpId(id)}`}>
        {labels.toHelp}
      </a>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {labels.hints[hint]}
        </p>
      )}
      <FieldProblem name={id} />
      <Choices name={id} type="radio" isLadder={hint?.startsWith('cumulative') ?? false} />
      {said.map(note)}
      <details className="help">
        <summary>{labels.helpAndWhy}</summary>
        <div id={helpId(id)} tabIndex={-1}>
          <h4>{labels.help}</h4>
          <p data-text="help">{text?.help}</p>
          <IndustryExample item={id} />
          {text?.explanation && <p data-text="explanation">{text.explanation}</p>}
          {notes.filter((each) => !said.includes(each)).map(note)}
          <h4>{labels.why}</h4>
          <p data-text="why">{text?.why}</p>
          <p className="evidence" data-text="evidence">
            {text?.evidence}
          </p>
          <a className="to-question" href={screenHref(id)}>
            {labels.toQuestion}
          </a>
        </div>
      </details>
      <StepLinks screen={id} />
    </fieldset>
  )
}
