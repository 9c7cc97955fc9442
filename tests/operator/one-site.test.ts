import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { announceSite, requireOneSite } from '../../scripts/run/one-site'

const folder = mkdtempSync(join(tmpdir(), 'passgenau-site-'))
afterAll(() => rmSync(folder, { recursive: true }))
const MODULE = join(import.meta.dirname, '../../scripts/run')

/** A process that shows a site, as the start does, until it is killed. */
async function showing(site: string) {
  const code = `const { announceSite } = await import('${MODULE}/one-site.ts')
    await announceSite('${folder}', '${site}')
    setInterval(() => {}, 1000)
    setTimeout(() => console.log('shown'), 50)`
  const child = spawn(process.execPath, [
    '--import',
    `${MODULE}/typescript-imports.mjs`,
    '--input-type=module',
    '-e',
    code,
  ])
  await once(child.stdout, 'data')
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}

test('while one site is shown from a folder, the same may start again and another may not', async () => {
  await expect(requireOneSite(folder, 'chamber')).resolves.toBeUndefined()
  const end = await showing('chamber')
  await expect(requireOneSite(folder, 'chamber')).resolves.toBeUndefined()
  await expect(requireOneSite(folder, 'consultant')).rejects.toThrow('läuft schon')

  // Killed outright it leaves its place behind, which keeps nobody out.
  await end()
  await expect(requireOneSite(folder, 'consultant')).resolves.toBeUndefined()
  const endOther = await showing('consultant')
  await expect(requireOneSite(folder, 'chamber')).rejects.toThrow('läuft schon')
  await endOther()
})

test('where it cannot be said, nobody is kept from starting', async () => {
  const file = join(folder, 'no-folder')
  writeFileSync(file, '')
  await expect(announceSite(file, 'chamber')).resolves.toBeUndefined()
  await expect(requireOneSite(file, 'chamber')).resolves.toBeUndefined()
})
