import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { FORMATS, type FormatId } from './formats'
import { oncePerProcess } from './once-per-process'
import { type PictureContent, sheet } from './sheet'

export interface ToDraw {
  readonly number: number
  /** The sheet's elements as JSON. */
  readonly sheet: string
  readonly width: number
  readonly height: number
}

export interface Drawn {
  readonly number: number
  readonly png?: ArrayBuffer
  readonly error?: string
}

type Picture = Uint8Array<ArrayBuffer>

interface Waiting {
  readonly resolve: (picture: Picture) => void
  readonly reject: (error: Error) => void
}

/** As text, so that the build leaves it alone: what it makes of a worker draws with the slow renderer for browsers. */
const WORKER = `import('${pathToFileURL(join(process.cwd(), 'app/picture/draw-worker.ts'))}')`

/**
 * A thread that draws: laying out a sheet takes as long as ten pages, and whoever asks for a page must not wait for it. It
 * begins with the first picture, and anew if it has ended.
 */
function createThread() {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0

  function begin() {
    const begun = new Worker(WORKER, { eval: true, execArgv: [] })
    // It keeps no process alive that has nothing else to do: a build, a test.
    begun.unref()
    begun.on('message', ({ number, png, error }: Drawn) => {
      if (png) waiting.get(number)?.resolve(new Uint8Array(png))
      else waiting.get(number)?.reject(new Error(error))
      waiting.delete(number)
    })
    begun.on('error', console.error)
    begun.on('exit', () => {
      worker = null
      for (const { reject } of waiting.values()) reject(new Error('The thread that draws has ended.'))
      waiting.clear()
    })
    return begun
  }

  return (toDraw: Omit<ToDraw, 'number'>) =>
    new Promise<Picture>((resolve, reject) => {
      worker ??= begin()
      last += 1
      waiting.set(last, { resolve, reject })
      worker.postMessage({ ...toDraw, number: last } satisfies ToDraw)
    })
}

/** The picture as PNG. Rejects if it cannot be drawn. */
export function draw(format: FormatId, content: PictureContent): Promise<Picture> {
  const { width, height } = FORMATS[format]
  return oncePerProcess(
    'drawing',
    createThread,
  )({
    sheet: asJson(sheet(FORMATS[format], content)),
    width,
    height,
  })
}

/** Elements as the renderer reads them, without what React keeps in them for itself. */
const asJson = (elements: unknown) =>
  JSON.stringify(elements, (key, value) => (key.startsWith('_') ? undefined : value))
