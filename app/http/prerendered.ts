import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FittedPages } from './fitted-pages'

/** Where what is prerendered lies, fitted to the settings: the content, and beside it a `.meta` file with status and headers. */
const FOLDER = join(process.cwd(), '.next/server/route-cache')

interface Meta {
  readonly status?: number
  readonly headers: Readonly<Record<string, string>>
}

const read = new Map<string, Promise<{ readonly content: Buffer<ArrayBuffer>; readonly meta: Meta }>>()

/**
 * A prerendered page or picture as a response of its own, under whatever address was asked for. A rewrite would do the
 * same, but behind a TLS proxy Next may take its target for another host.
 */
export async function prerendered(path: string, extension: '.html' | '.body'): Promise<Response> {
  const known = read.get(path) ?? load(path, extension)
  read.set(path, known)
  known.catch(() => read.delete(path))
  const { content, meta } = await known
  const { 'x-next-cache-tags': _, ...headers } = meta.headers
  return new Response(content, {
    status: meta.status ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  })
}

async function load(path: string, extension: string) {
  const { files } = JSON.parse(await readFile(join(FOLDER, 'fitted.json'), 'utf8')) as FittedPages
  const name = join(FOLDER, files[path] ?? path)
  const [content, meta] = await Promise.all([readFile(name + extension), readFile(`${name}.meta`, 'utf8')])
  return { content, meta: JSON.parse(meta) as Meta }
}
