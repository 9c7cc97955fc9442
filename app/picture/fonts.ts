import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Source Sans 3 (SIL Open Font License, see fonts/LICENSE.txt); pages use the reader's own fonts, pictures cannot. */
const FOLDER = join(process.cwd(), 'app/picture/fonts')

async function load(weight: 400 | 600) {
  const data = await readFile(join(FOLDER, `source-sans-3-latin-${weight}-normal.woff`))
  return { name: 'Source Sans 3', data, weight, style: 'normal' as const }
}

let fonts: ReturnType<typeof loadAll> | undefined
const loadAll = () => Promise.all([load(400), load(600)])

/** Read once per process. */
export function pictureFonts() {
  fonts ??= loadAll()
  return fonts
}
