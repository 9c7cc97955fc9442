'use client'

import { askedItems } from '@/lib/questionnaire/asked-items'
import type { ResponseSet } from '@/lib/questionnaire/response-set'
import { LEVELS, type Response } from '@/lib/questionnaire/vocabulary'
import type { WhatIfProps } from './what-if-panel'

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
        .map(({ id, offersNotApplicable }) => {
          const choices: readonly { readonly response: Response; readonly text: string }[] = [
            ...LEVELS.map((level) => ({ response: level, text: wording.items[id]?.levels[level] ?? '' })),
            { response: 'unknown', text: words.unknown },
            ...(offersNotApplicable
              ? [{ response: 'not-applicable' as const, text: words.notApplicable }]
              : []),
          ]
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
