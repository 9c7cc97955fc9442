import { fillSentence } from '@/app/words/fill-sentence'
import type { NamedResult } from '@/lib/collection/collection'
import type { SharedBasis } from '@/lib/comparing/basis'
import type { Words } from '../words'

/** What has to be known beside a result, a sentence each; nothing where there is nothing to say. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

interface Props {
  readonly results: readonly NamedResult[]
  readonly basis: SharedBasis
  readonly words: Words
}

/** Says what figures of mixed results are compared on, and how many stand aside; nothing where all are alike. */
export function BasisNote({ results, basis, words }: Props) {
  const { mixedForms, withoutAnswers, otherEdition } = words.workbench
  const same = results.filter(({ report }) => report.edition === basis.edition)
  const isMixed = basis.form === 'quick' && same.some(({ report }) => report.form === 'full')
  const bare = same.filter(({ report }) => report.kind === 'scores').length
  const others = results.length - same.length
  const notes = [
    ...(isMixed ? [mixedForms] : []),
    ...(bare > 0 ? [fillSentence(withoutAnswers, { count: bare })] : []),
    ...(others > 0 ? [fillSentence(otherEdition, { count: others, edition: basis.edition })] : []),
  ]
  return <Notes notes={notes} />
}
