import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

let build: Promise<string> | undefined

/** Changes with every build, and with it what a picture may look like. */
function buildName(): Promise<string> {
  build ??= readFile(join(process.cwd(), '.next/BUILD_ID'), 'utf8').catch(() => 'development')
  return build
}

/** The entity tag of the picture with this name, known without drawing it. */
export async function entityTag(name: string): Promise<string> {
  const digest = createHash('sha256').update(`${await buildName()}\0${name}`)
  return `"${digest.digest('base64url').slice(0, 22)}"`
}

/** Whether an `If-None-Match` header names this tag: the reader has what it would get. RFC 9110, section 13.1.2. */
export function namesTag(header: string | null, tag: string): boolean {
  if (header === null) return false
  return header.split(',').some((named) => ['*', tag].includes(named.trim().replace(/^W\//, '')))
}
