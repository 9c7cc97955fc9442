'use client'

import { useFormState } from './use-form-state'

/** An example from the reader's own industry, where there is one. */
export function IndustryExample({ item }: { readonly item: string }) {
  const { labels, examples } = useFormState()
  return (
    examples[item] !== undefined && (
      <p className="example">
        {labels.example} {examples[item]}
      </p>
    )
  )
}
