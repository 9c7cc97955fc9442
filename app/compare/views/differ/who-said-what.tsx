import { fillSentence } from '@/app/words/fill-sentence'
import { type NamedResult, nameOf } from '@/lib/collection/collection'
import type { Said } from '@/lib/comparing/disagreement'
import { isLevel } from '@/lib/instrument/vocabulary'
import type { Texts, Words } from '../../words'
import { responseName } from './spread-in-words'

interface Props {
  readonly said: readonly Said<NamedResult>[]
  readonly levels: Texts['items'][string]['levels']
  /** More names than this for one response are only counted. */
  readonly most: number
  readonly words: Words
}

/** Each response that was given, with its sentence and with those who gave it. */
export function WhoSaidWhat({ said, levels, most, words }: Props) {
  const t = words.differ
  return (
    <dl className="who-said-what">
      {said.map(({ response, results }) => (
        <div key={response} data-response={response}>
          <dt>
            <b>{responseName(response, words)}</b>{' '}
            <span>{fillSentence(t.times, { count: results.length })}</span>
          </dt>
          <dd>
            {isLevel(response) && <p>{levels[response]}</p>}
            <ul>
              {results.slice(0, most).map((result) => (
                <li key={result.code} data-code={result.code}>
                  <span className="number">{result.number}</span> {nameOf(result, words.workbench.unnamed)}
                </li>
              ))}
              {results.length > most && (
                <li>{fillSentence(t.moreNames, { count: results.length - most })}</li>
              )}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
