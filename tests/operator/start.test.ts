import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

function runScript(name: string, env: Readonly<Record<string, string>>) {
  const script = ['typescript-imports.mjs', `${name}.ts`].map((file) => join(ROOT, 'scripts/run', file))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', ...script], {
    cwd: ROOT,
    // The test runner has a BASE_URL of its own.
    env: { ...process.env, BASE_URL: '', ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test.each(['start', 'config-check'])('%s ends at once with code 2 and every fault', (name) => {
  const env = { PASSGENAU_CONFIG: 'none', PASSGENAU_NAM: 'IHK', PASSGENAU_ACCENT: '#ffcc00' }
  const { status, stdout, stderr } = runScript(name, env)
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringContaining('Die Angaben zum Betreiber stimmen nicht'),
    expect.stringContaining('PASSGENAU_NAM: Diese Variable gibt es nicht.'),
    expect.stringContaining('PASSGENAU_ACCENT: #ffcc00 hebt sich auf hellem Grund'),
  ])
})

test('what would be shown is printed, with what is missing', () => {
  const { status, stdout } = runScript('config-check', {
    PASSGENAU_CONFIG: 'none',
    PASSGENAU_NAME: 'Kammer Musterstadt',
    PASSGENAU_CONTACT: 'digital@kammer.example',
  })
  expect(status).toBe(0)
  expect(stdout).toContain('Kammer Musterstadt')
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('Es fehlen: imprint, privacyContact, hosting')
})
