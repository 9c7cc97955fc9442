import { fillSentence } from '@/app/words/fill-sentence'
import type { UnnamedTable } from '@/lib/intake/name-columns'
import type { IntakeWords } from '../words'

interface Props {
  readonly name: string
  readonly table: UnnamedTable
  readonly words: Pick<IntakeWords, 'whereInFile' | 'whereInText' | 'column' | 'numberedColumn' | 'noColumn'>
}

/** Asks which column of a table holds the names, with an example of each; the likeliest one is chosen. */
export function NameColumn({ name, table: { file, columns, likely }, words }: Props) {
  return (
    <p>
      <label>
        <span>{file === null ? words.whereInText : fillSentence(words.whereInFile, { file })}</span>{' '}
        <select name={name} defaultValue={likely ?? ''}>
          <option value="">{words.noColumn}</option>
          {columns.map(({ place, heading, example }) => (
            <option value={place} key={place}>
              {heading === ''
                ? fillSentence(words.numberedColumn, { number: place + 1, example })
                : fillSentence(words.column, { heading, example })}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
