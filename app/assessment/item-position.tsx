'use client'

import { fillSentence } from '@/app/fill-sentence'
import { useFormState } from './form-context'

/** "Frage 7 von 32", as the chosen technologies and form have it. */
export function ItemPosition({ item }: { readonly item: string }) {
  const { labels, answers } = useFormState()
  const { asked } = answers.journey
  const [position, total] = [asked.indexOf(item) + 1, asked.length]
  return <span className="position">{fillSentence(labels.position, { position, total })}</span>
}
