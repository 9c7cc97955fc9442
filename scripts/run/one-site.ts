import { rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { Problem } from './problem.mjs'

/** Beside the fitted pages: where the server that shows them says whose they are. */
const placeIn = (folder: string) => join(folder, 'site.sock')
const ANSWER_MS = 2_000

/** What the server says that shows the pages in a folder; `null`: none does. */
function siteShownFrom(folder: string): Promise<string | null> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(placeIn(folder))
    socket.setEncoding('utf8').setTimeout(ANSWER_MS, () => socket.destroy(new Error('No answer.')))
    socket.on('data', (text) => {
      said += text
    })
    socket.once('end', () => resolve(said))
    socket.once('error', () => resolve(null))
  })
}

/**
 * Pages are fitted to one address and operator in one folder: another site from the same one would put its own into the hands of
 * a server that runs. `site` stands for address and operator.
 */
export async function requireOneSite(folder: string, site: string): Promise<void> {
  const shown = await siteShownFrom(folder)
  if (shown === null || shown === site) return
  throw new Problem(
    'Aus diesem Ordner läuft schon ein Passgenau mit anderer Adresse oder anderen Angaben zum Betreiber. Beenden Sie es, ' +
      'oder starten Sie aus einer Kopie des Ordners.',
  )
}

/** Says from now on whose pages these are, as long as this process runs. */
export async function announceSite(folder: string, site: string): Promise<void> {
  // Another server shows the same, and says so.
  if ((await siteShownFrom(folder)) !== null) return
  // Where nothing can be written, or a path is too long for it, nobody is kept from starting.
  try {
    rmSync(placeIn(folder), { force: true })
    createServer((socket) => socket.on('error', () => {}).end(site))
      .on('error', () => {})
      .listen(placeIn(folder))
      .unref()
  } catch {}
}
