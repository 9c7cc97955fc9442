import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { ImageResponse } from '@vercel/og'
import type { Drawn, ToDraw } from './draw'

/** Runs in a thread of its own, as it lies here: see draw.ts. */

/** Source Sans 3 (SIL Open Font License, see fonts/LICENSE.txt); pages use the reader's own fonts, pictures cannot. */
async function font(weight: 400 | 600) {
  const data = await readFile(
    join(process.cwd(), `app/picture/fonts/source-sans-3-latin-${weight}-normal.woff`),
  )
  return { name: 'Source Sans 3', data, weight, style: 'normal' as const }
}
// One array for all pictures: the renderer reads it once.
const fonts = await Promise.all([font(400), font(600)])

/** The renderer would look for letters that the fonts lack on the network, and without them draws boxes. */
let isLacking = false
globalThis.fetch = () => {
  isLacking = true
  return Promise.reject(new Error('Pictures ask for nothing on the network.'))
}

parentPort?.on('message', async ({ number, sheet, width, height }: ToDraw) => {
  const say = (drawn: Drawn) => parentPort?.postMessage(drawn, drawn.png ? [drawn.png] : [])
  try {
    const image = new ImageResponse(JSON.parse(sheet), { width, height, fonts })
    const png = await image.arrayBuffer()
    if (isLacking) throw new Error('The fonts of the pictures lack a letter.')
    say({ number, png })
  } catch (error) {
    isLacking = false
    say({ number, error: String(error) })
  }
})
