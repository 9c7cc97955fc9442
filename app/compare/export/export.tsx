import { useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import type { Collection, NamedResult } from '@/lib/collection/collection'
import type { TableSources } from '@/lib/tables/table'

/** The kinds of file that results can be taken away in. */
const KINDS = ['csv', 'xlsx', 'json', 'collection'] as const
type Kind = (typeof KINDS)[number]

interface Props {
  /** The results that are looked at. */
  readonly results: readonly NamedResult[]
  /** Nothing is held back by the filter. */
  readonly isAll: boolean
  readonly collection: Collection
  readonly sources: TableSources
  readonly words: Readonly<
    Record<Kind | 'outHeading' | 'outLead' | 'making' | 'made' | 'makingFailed', string>
  >
}

type State = 'idle' | 'made' | 'failed' | { readonly done: number }

/** Files to take away; what writes each kind is loaded when it is asked for. */
export function Export({ results, isAll, collection, sources, words }: Props) {
  const [state, setState] = useState<State>('idle')

  async function make(kind: Kind) {
    if (typeof state === 'object') return
    setState({ done: 0 })
    try {
      await write(kind, { results, isAll, collection, sources }, (done) => setState({ done }))
      setState('made')
    } catch {
      setState('failed')
    }
  }

  return (
    <section className="take-out" aria-labelledby="take-out">
      <h2 id="take-out">{words.outHeading}</h2>
      <p>{words.outLead}</p>
      <p className="actions">
        {KINDS.map((kind) => (
          <button
            type="button"
            aria-disabled={typeof state === 'object'}
            onClick={() => make(kind)}
            key={kind}
          >
            {words[kind]}
          </button>
        ))}
      </p>
      <p role="status">
        {state === 'made' && words.made}
        {state === 'failed' && words.makingFailed}
        {typeof state === 'object' && fillSentence(words.making, { done: state.done, count: results.length })}
      </p>
    </section>
  )
}

async function write(
  kind: Kind,
  { results, isAll, collection, sources }: Omit<Props, 'words'>,
  onProgress: (done: number) => void,
): Promise<void> {
  const { download } = await import('./download')
  const { collectionBlob, csvBlob, fileName, resultsBlob } = await import('./write-files')
  const { writtenOn } = sources
  if (kind === 'csv') return download(csvBlob(results, sources), fileName('vergleich', writtenOn, 'csv'))
  if (kind === 'json') {
    return download(await resultsBlob(results, onProgress), fileName('vergleich', writtenOn, 'json'))
  }
  if (kind === 'collection') {
    return download(
      collectionBlob(partOf(collection, results, isAll)),
      fileName('sammlung', writtenOn, 'json'),
    )
  }
  const { writeWorkbookAside } = await import('../workbooks/workbooks')
  const { resultTables } = await import('@/lib/tables/result-tables')
  download(await writeWorkbookAside(resultTables(results, sources)), fileName('vergleich', writtenOn, 'xlsx'))
}

/** The collection of these results, those without a name as well. Of a part, what others or all together decided stays here. */
function partOf(collection: Collection, results: readonly NamedResult[], isAll: boolean): Collection {
  const groups = new Set(results.map(({ naming }) => naming.group))
  return {
    ...collection,
    entries: results.map(({ code, naming }) => ({ code, ...naming })),
    decisions: collection.decisions.filter(({ group }) => isAll || (group !== '' && groups.has(group))),
  }
}
