import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { copySources, takeDependencies } from '../../run/project-copy'

export interface ProjectCopy {
  readonly folder: string
  /** Those of the project, unless the copy has its own. */
  readonly takeDependencies: () => void
  readonly remove: () => void
}

/** What the framework costs before any page of ours adds to it: pages in the same build that say one sentence. */
const BARE_PAGES = {
  'app/bare/layout.tsx': `import type { ReactNode } from 'react'

export default function BareLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="de">
      <head>
        <title>Eine leere Seite</title>
      </head>
      <body>{children}</body>
    </html>
  )
}
`,
  'app/bare/static/page.tsx': `export default function Page() {
  return <p>Diese Seite sagt nur diesen Satz.</p>
}
`,
  'app/bare/dynamic/page.tsx': `export const dynamic = 'force-dynamic'

export default function Page() {
  return <p>Diese Seite sagt nur diesen Satz.</p>
}
`,
}

/** A copy of the project as it lies here, with the bare pages beside its own; neither installed nor built. */
export function copyProject(): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), 'passgenau-bench-'))
  const folder = join(parent, 'passgenau')
  copySources(folder)
  for (const [file, text] of Object.entries(BARE_PAGES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return {
    folder,
    takeDependencies() {
      if (!existsSync(join(folder, 'node_modules'))) takeDependencies(folder)
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  }
}
