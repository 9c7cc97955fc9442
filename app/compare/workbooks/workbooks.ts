import type { Table } from '@/lib/tables/table'
import type { Workbook } from './read-workbook'
import type { WorkbookTask } from './workbook-worker'

/**
 * Workbooks are packed and unpacked in a worker, because 2,000 results take seconds: the page goes on answering. Where no
 * worker starts, the page does it itself.
 */
export async function readWorkbookAside(bytes: Uint8Array): Promise<Workbook> {
  const done = await inWorker<Workbook>({ read: bytes })
  return done ?? (await import('./read-workbook')).readWorkbook(bytes)
}

/** The tables as the sheets of an XLSX file. */
export async function writeWorkbookAside(tables: readonly Table[]): Promise<Blob> {
  const done = await inWorker<Blob>({ write: tables })
  return done ?? (await import('./write-workbook')).xlsxBlob(tables)
}

/** `null` if there are no workers here, or if this one failed. */
function inWorker<Result>(task: WorkbookTask): Promise<Result | null> {
  if (typeof Worker === 'undefined') return Promise.resolve(null)
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Result | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<{ ok: true; result: Result } | { ok: false }>) =>
      resolve(data.ok ? data.result : null)
    worker.onerror = () => resolve(null)
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
