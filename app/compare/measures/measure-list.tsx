import { useState } from 'react'
import { PLAN_HASH } from '@/app/plan/any-plan'
import { type Locale, localePath } from '@/i18n/locales'
import type { GroupMeasure } from '@/lib/collection/group-measures'
import { type MeasureWords, ownerOf, whatToDo } from '@/lib/tables/measure-table'
import { dayInFigures } from '../words'
import { KINDS, type Kind, saveMeasures } from './save-measures'

interface Props {
  readonly locale: Locale
  readonly measures: readonly GroupMeasure[]
  readonly words: MeasureWords & Readonly<Record<Kind | 'ofAllFile' | 'made' | 'failed', string>>
}

/** What is to be done, by its days, and the files of it. A firm's name leads to its plan, where it can be changed. */
export function MeasureList({ locale, measures, words }: Props) {
  const [said, setSaid] = useState('')
  const save = (kind: Kind) =>
    saveMeasures(kind, locale, measures, words).then(
      () => setSaid(words.made),
      (error) => {
        console.error(error)
        setSaid(words.failed)
      },
    )
  return (
    <>
      <p className="actions">
        {KINDS.map((kind) => (
          <button type="button" key={kind} onClick={() => save(kind)}>
            {words[kind]}
          </button>
        ))}
      </p>
      <p role="status">{said}</p>
      <ol className="group-measures">
        {measures.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a measure has no other name than its place.
          <li key={place} data-done={one.isDone || undefined}>
            <b>{one.due === null ? '–' : dayInFigures(locale, one.due)}</b>{' '}
            {one.result === null ? (
              <span>{ownerOf(one, words)}</span>
            ) : (
              <a href={localePath(locale, `/results/${one.result.code}`) + PLAN_HASH}>
                {ownerOf(one, words)}
              </a>
            )}
            <p>{whatToDo(one, words)}</p>
            <small>
              {[one.isDone && words.done, one.person, one.sign, one.group].filter(Boolean).join(' · ')}
            </small>
          </li>
        ))}
      </ol>
    </>
  )
}
