import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run/root.mjs'

/** Under which licences all parts stand that are delivered, from package-lock.json. `npm run licences` */

interface Part {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Part>>
}
const delivered = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
const licences = [...new Set(delivered.map(([, { license = 'not named' }]) => license))].sort()
for (const licence of licences) {
  const parts = delivered.filter(([, { license = 'not named' }]) => license === licence)
  console.log(`\n${licence} (${parts.length})`)
  for (const [path, { version }] of parts)
    console.log(`  ${path.replace(/^.*node_modules\//, '')} ${version}`)
}
console.log('\nSIL Open Font License 1.1 (1)\n  Source Sans 3 (app/picture/fonts)')
