import type { Table } from '@/lib/tables/table'
import { readWorkbook } from './read-workbook'
import { xlsxBlob } from './write-workbook'

/** What the page asks for: the rows of a workbook, or a workbook of tables. */
export type WorkbookTask = { readonly read: Uint8Array } | { readonly write: readonly Table[] }

/** Runs beside the page, in a file of this site: the page's policy allows no other worker. */
addEventListener('message', ({ data }: MessageEvent<WorkbookTask>) => {
  const done = 'read' in data ? readWorkbook(data.read) : xlsxBlob(data.write)
  done.then(
    (result) => postMessage({ ok: true, result }),
    () => postMessage({ ok: false }),
  )
})
