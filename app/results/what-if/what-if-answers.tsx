'use client'

import { askedItems } from '@/lib/instrument/asked-items'
import type { ResponseSet } from '@/lib/instrument/response-set'
import { offeredResponses, type Response } from '@/lib/instrument/vocabulary'
import { responseText } from '@/lib/report/in-words'
import type { WhatIfProps } from './what-if-figures'

interface Props extends Pick<WhatIfProps, 'questionnaire' | 'wording' | 'words'> {
  readonly responseSet: ResponseSet
  readonly changed: readonly string[]
  readonly onChange: (item: string, response: Response) => void
}

/** The answers as lists to choose from, block by block; changed ones stand out. */
export function WhatIfAnswers({ questionnaire, responseSet, changed, wording, words, onChange }: Props) {
  const { form, technologies, responses } = responseSet
  const asked = askedItems(questionnaire, form, technologies)
  return (['all', ...technologies] as const).map((block) => (
    <fieldset key={block}>
      <legend>{block === 'all' ? words.allTechnologies : wording.technologies[block].name}</legend>
      {asked
        .filter((item) => item.technology === block)
        .map((item) => {
          const { id } = item
          const choices = offeredResponses(item).map((response) => ({
            response,
            text: responseText(response, words, (level) => wording.items[id]?.levels[level] ?? ''),
          }))
          return (
            <label key={id} data-changed={changed.includes(id)}>
              <span>{wording.items[id]?.stem}</span>
              <select
                name={`what-if-${id}`}
                value={String(responses[id])}
                onChange={({ target }) => {
                  const chosen = choices.find(({ response }) => String(response) === target.value)
                  if (chosen) onChange(id, chosen.response)
                }}
              >
                {choices.map(({ response, text }) => (
                  <option value={String(response)} key={response}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
          )
        })}
    </fieldset>
  ))
}
