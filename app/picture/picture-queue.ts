import { LRUCache } from 'lru-cache'
import PQueue from 'p-queue'
import { oncePerProcess } from './once-per-process'

type Picture = Uint8Array<ArrayBuffer>
type Draw = () => Promise<Picture>

/** Two are drawn at once, one for each core of a small machine; so many more wait, the last for about half a second. */
const AT_ONCE = 2
const MOST_WAITING = 10
const KEPT_BYTES = 8_000_000

function createPictures() {
  const queue = new PQueue({ concurrency: AT_ONCE })
  return new LRUCache<string, Picture, Draw>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength,
    // Who asks for the same picture meanwhile shares this.
    fetchMethod: async (_name, _old, { context: draw }) =>
      queue.size < MOST_WAITING ? queue.add(draw) : undefined,
  })
}

/**
 * The picture with this name, which says all that decides what it looks like: kept, or drawn in its turn. `undefined` if
 * too many others wait. Rejects if drawing fails.
 */
export function pictureOf(name: string, draw: Draw): Promise<Picture | undefined> {
  return oncePerProcess('pictures', createPictures).fetch(name, { context: draw })
}
