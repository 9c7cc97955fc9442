import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildStamp } from '../../scripts/run/build-stamp'
import { readEnvFiles } from '../../scripts/run/env-files'
import { root } from '../../scripts/run/root.mjs'

let folder: string
const env = () => process.env as Record<string, string | undefined>
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passgenau-env-'))
  for (const name of ['PASSGENAU_NAME', 'PASSGENAU_CONTACT', 'PORT', 'HOST']) vi.stubEnv(name, undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('a start without files changes nothing', () => {
  const before = { ...process.env }
  readEnvFiles(folder)
  expect(process.env).toEqual(before)
})

test('what .env says is set, with quotes and spaces as Next reads them', () => {
  write('.env', 'PORT=3456\n# Wer es anbietet\nPASSGENAU_NAME="Kammer Musterstadt"\n')
  readEnvFiles(folder)
  expect(env()).toMatchObject({ PORT: '3456', PASSGENAU_NAME: 'Kammer Musterstadt' })
})

test('what the environment has set stays, also where it is empty', () => {
  vi.stubEnv('PASSGENAU_NAME', 'Eigene')
  vi.stubEnv('HOST', '')
  write('.env', 'PASSGENAU_NAME=Andere\nHOST=0.0.0.0\n')
  readEnvFiles(folder)
  expect(env()).toMatchObject({ PASSGENAU_NAME: 'Eigene', HOST: '' })
})

test('the files of this machine come before those of all', () => {
  write('.env', 'PORT=1\nPASSGENAU_NAME=alle\nPASSGENAU_CONTACT=alle\n')
  write('.env.production', 'PORT=2\nPASSGENAU_NAME=im Betrieb\n')
  write('.env.local', 'PORT=3\n')
  readEnvFiles(folder)
  expect(env()).toMatchObject({ PORT: '3', PASSGENAU_NAME: 'im Betrieb', PASSGENAU_CONTACT: 'alle' })
})

test('a folder of that name is no file', () => {
  mkdirSync(join(folder, '.env'))
  expect(() => readEnvFiles(folder)).not.toThrow()
})

test('they are read at start, so nothing is built anew for them', () => {
  const stamp = () => buildStamp({ nodeVersion: 'v24' })
  const file = join(root, '.env.test-of-the-stamp')
  const before = stamp()
  writeFileSync(file, 'PORT=3456\n')
  try {
    expect(stamp()).toBe(before)
  } finally {
    rmSync(file)
  }
})
