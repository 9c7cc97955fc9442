'use client'

import { useFormState } from './form-context'

/** An example from the reader's own industry, where there is one. */
export function IndustryExample({ item }: { readonly item: string }) {
  const { labels, answers, examples } = useFormState()
  const own = Object.entries(examples[item] ?? {}).find(([id]) => id === answers.values['industry'])
  return (
    own && (
      <p className="example">
        {labels.example} {own[1]}
      </p>
    )
  )
}
