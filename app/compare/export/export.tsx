import { type ReactNode, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import type { Collection, NamedResult } from '@/lib/collection/collection'
import type { TableSources } from '@/lib/tables/table'
import type { Words } from '../words'

/** The kinds of file that results can be taken away in. */
const KINDS = ['csv', 'xlsx', 'json', 'collection'] as const
type Kind = (typeof KINDS)[number]

interface Files {
  /** The results that are looked at. */
  readonly results: readonly NamedResult[]
  /** Those and earlier ones of the same firms: what a collection is opened again with. */
  readonly withEarlier: readonly NamedResult[]
  /** Nothing is held back by the filter. */
  readonly isAll: boolean
  readonly collection: Collection
  readonly sources: TableSources
}

interface Props extends Files {
  readonly words: Words['take']
  /** Takes the places of pictures: views put theirs there. */
  readonly onPlace: (place: Element | null) => void
  readonly children: ReactNode
}

type State = 'idle' | 'made' | 'failed' | { readonly done: number }

/** All files there are; what writes each kind is loaded when it is asked for. */
export function Export({ words, onPlace, children, ...files }: Props) {
  const [state, setState] = useState<State>('idle')
  const count = (kind: Kind) => (kind === 'collection' ? files.withEarlier : files.results).length

  async function make(kind: Kind) {
    if (typeof state === 'object') return
    setState({ done: 0 })
    try {
      await write(kind, files, (done) => setState({ done }))
      setState('made')
    } catch {
      setState('failed')
    }
  }

  return (
    <>
      <ul ref={onPlace}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" aria-disabled={typeof state === 'object'} onClick={() => make(kind)}>
              {words[kind]} <small>{fillSentence(words.count, { count: count(kind) })}</small>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {state === 'made' && words.made}
        {state === 'failed' && words.makingFailed}
        {typeof state === 'object' &&
          fillSentence(words.making, { done: state.done, count: files.results.length })}
      </p>
      <p className="hint">{words.outLead}</p>
      {children}
    </>
  )
}

async function write(
  kind: Kind,
  { results, withEarlier, isAll, collection, sources }: Files,
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
      collectionBlob(partOf(collection, withEarlier, isAll)),
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
