import { type ReactNode, type RefObject, useState } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import type { Collection, NamedResult } from '@/lib/collection/collection'
import { decisionsAmong } from '@/lib/collection/group-measures'
import type { TableSources } from '@/lib/tables/table'
import type { GroupParts } from '../group-report/group-parts'
import type { Words } from '../words'

/** The kinds of file that results can be taken away in. */
const KINDS = ['csv', 'xlsx', 'word', 'json', 'collection'] as const
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
  /** What the report is made of beside them. */
  readonly about: Pick<GroupParts, 'locale' | 'words' | 'texts' | 'group' | 'isOneFirm' | 'methodAddress'>
}

interface Props extends Files {
  readonly words: Words['take']
  /** How the results stand in the table, for the tables that are made; `undefined`: by their days. */
  readonly shownOrder?: RefObject<readonly NamedResult[]> | undefined
  /** Takes the places of pictures: views put theirs there. */
  readonly onPlace: (place: Element | null) => void
  readonly children?: ReactNode
}

type State = 'idle' | 'made' | 'failed' | { readonly done: number }

/** All files there are; what writes each kind is loaded when it is asked for. */
export function Export({ words, onPlace, shownOrder, children, ...files }: Props) {
  const [state, setState] = useState<State>('idle')
  const count = (kind: Kind) => (kind === 'collection' ? files.withEarlier : files.results).length

  async function make(kind: Kind) {
    if (typeof state === 'object') return
    setState({ done: 0 })
    try {
      await write(kind, files, words, shownOrder?.current ?? [], (done) => setState({ done }))
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
              <span>{words[kind]}</span> <small>{fillSentence(words.count, { count: count(kind) })}</small>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {typeof state === 'object'
          ? fillSentence(words.making, { done: state.done, count: files.results.length })
          : { idle: '', made: words.made, failed: words.makingFailed }[state]}
      </p>
      <p className="hint">{words.outLead}</p>
      {children}
    </>
  )
}

async function write(
  kind: Kind,
  { results, withEarlier, isAll, collection, sources, about }: Files,
  { comparisonFile, collectionFile }: Words['take'],
  shownOrder: readonly NamedResult[],
  onProgress: (done: number) => void,
): Promise<void> {
  const { download } = await import('./download')
  const { collectionBlob, csvBlob, fileName, resultsBlob } = await import('./write-files')
  const { writtenOn } = sources
  // Who was not asked about the technology has no row, and comes last.
  const inRows = [...new Set([...shownOrder, ...results])].filter((one) => results.includes(one))
  if (kind === 'csv') return download(csvBlob(inRows, sources), fileName(comparisonFile, writtenOn, 'csv'))
  if (kind === 'json') {
    return download(await resultsBlob(results, onProgress), fileName(comparisonFile, writtenOn, 'json'))
  }
  if (kind === 'collection') {
    return download(
      collectionBlob(partOf(collection, withEarlier, isAll)),
      fileName(collectionFile, writtenOn, 'json'),
    )
  }
  if (kind === 'word') {
    const { groupReportBlob } = await import('../group-report/write-group-report')
    const parts = { ...about, results: inRows, withEarlier, collection, writtenOn, tables: sources.words }
    return download(await groupReportBlob(parts), fileName(comparisonFile, writtenOn, 'docx'))
  }
  const { writeWorkbookAside } = await import('../workbooks/workbooks')
  const { resultTables } = await import('@/lib/tables/result-tables')
  download(
    await writeWorkbookAside(resultTables(inRows, sources)),
    fileName(comparisonFile, writtenOn, 'xlsx'),
  )
}

/** The collection of these results, those without a name as well. */
function partOf(collection: Collection, results: readonly NamedResult[], isAll: boolean): Collection {
  return {
    ...collection,
    entries: results.map(({ code, naming }) => ({ code, ...naming })),
    decisions: decisionsAmong(collection.decisions, results, isAll),
  }
}
