'use client'

import { type Item, isLevel, offeredResponses, type Response } from '@/lib/instrument/vocabulary'
import { responseText } from '@/lib/report/in-words'
import type { PanelProps } from './panel-props'

interface Props extends Pick<PanelProps, 'wording' | 'words'> {
  readonly item: Item
  readonly given: Response | undefined
  readonly chosen: Response | undefined
  readonly onChange: (response: Response) => void
}

/** What stands on a button for a response that is no level. */
const SIGNS = { unknown: '?', 'not-applicable': '–' } as const

/** One question as a strip of its levels to tap; below it, in words, what is chosen. The answer given has a dot. */
export function LevelStrip({ item, given, chosen, wording, words, onChange }: Props) {
  const texts = wording.items[item.id]
  const inWords = (response: Response) =>
    responseText(response, words, (level) => `${level}: ${texts?.levels[level] ?? ''}`)
  return (
    <fieldset className="level-strip" data-item={item.id} data-technology={item.technology}>
      <legend>{texts?.stem}</legend>
      <div>
        {offeredResponses(item).map((response) => (
          <label key={response} data-given={response === given || undefined}>
            <input
              type="radio"
              name={`what-if-${item.id}`}
              value={response}
              checked={response === chosen}
              onChange={() => onChange(response)}
              aria-label={`${inWords(response)}${response === given ? ` (${words.today})` : ''}`}
            />
            {isLevel(response) ? response : SIGNS[response]}
          </label>
        ))}
      </div>
      <p>{chosen !== undefined && inWords(chosen)}</p>
    </fieldset>
  )
}
