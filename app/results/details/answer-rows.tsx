import { screenOf } from '@/app/http/form-paths'
import { fillSentence } from '@/app/words/fill-sentence'
import type { Response } from '@/lib/instrument/vocabulary'

/** `text` is the sentence that was ticked. A tuple, because the names of properties would travel with every row. */
export type AnswerRow = readonly [item: string, name: string, response: Response, text: string]

interface Props {
  readonly rows: readonly AnswerRow[]
  /** "Stufe {level} von 4". */
  readonly level: string
  /** The form with these answers: there each name leads to its question. */
  readonly form?: string
}

/**
 * How items were answered: the level as a sign, read out in words, and the sentence. Nothing happens here; it is drawn in
 * the browser too, because rows travel there as data in a third of the bytes that their elements take.
 */
export function AnswerRows({ rows, level, form }: Props) {
  return (
    <ul {...(form === undefined && { className: 'answered' })}>
      {rows.map(([item, name, response, text]) => (
        <li key={item}>
          {form === undefined ? <b>{name}</b> : <a href={screenOf(form, item)}>{name}</a>}
          <i data-level={response}>
            {typeof response === 'number' ? fillSentence(level, { level: response }) : null}
          </i>
          {` ${text}`}
        </li>
      ))}
    </ul>
  )
}
