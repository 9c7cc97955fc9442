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
  const isFull = () => queue.size >= MOST_WAITING
  const cache = new LRUCache<string, Picture, Draw>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength,
    // Who asks for the same picture meanwhile shares this.
    fetchMethod: async (_name, _old, { context: draw }) => (isFull() ? undefined : queue.add(draw)),
  })
  return { cache, isFull }
}

const pictures = () => oncePerProcess('pictures', createPictures)

/**
 * The picture with this name, which says all that decides what it looks like: kept, or drawn in its turn. `undefined` if
 * too many others wait. Rejects if drawing fails.
 */
export function pictureOf(name: string, draw: Draw): Promise<Picture | undefined> {
  return pictures().cache.fetch(name, { context: draw })
}

/** Whether another picture would be refused: the proxy then sends the general one, before a route costs its time. */
export function isQueueFull(): boolean {
  return pictures().isFull()
}
