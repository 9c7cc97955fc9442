import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Where the build leaves what it has prerendered: the content, and beside it a `.meta` file with status and headers.
 * The same layout that scripts/run/after-build.ts writes to.
 */
const FOLDER = join(process.cwd(), '.next/server/app')

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
  const name = join(FOLDER, path)
  const known = read.get(name) ?? load(name, extension)
  read.set(name, known)
  known.catch(() => read.delete(name))
  const { content, meta } = await known
  const { 'x-next-cache-tags': _, ...headers } = meta.headers
  return new Response(content, {
    status: meta.status ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  })
}

async function load(name: string, extension: string) {
  const [content, meta] = await Promise.all([readFile(name + extension), readFile(`${name}.meta`, 'utf8')])
  return { content, meta: JSON.parse(meta) as Meta }
}
