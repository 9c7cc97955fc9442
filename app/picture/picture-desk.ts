import { ByteCache } from './byte-cache'
import { Limiter, type Limits } from './limiter'
import { oncePerProcess } from './once-per-process'

type Picture = Uint8Array<ArrayBuffer>

interface Desk extends Limits {
  readonly cachedBytes: number
}

/** Hands out pictures: from the cache, else from a drawing that is under way, else drawn when there is a place. */
export class PictureDesk {
  readonly #limiter: Limiter
  readonly #cache: ByteCache
  readonly #underWay = new Map<
    string,
    { readonly picture: Promise<Picture | null>; readonly readers: AbortSignal[] }
  >()

  constructor({ cachedBytes, ...limits }: Desk) {
    this.#limiter = new Limiter(limits)
    this.#cache = new ByteCache(cachedBytes)
  }

  /**
   * The picture with this name, which says all that decides what it looks like; `null` if too many others are wanted, or
   * if `reader` and everyone else who asked has gone before its turn came. Rejects if drawing fails.
   */
  async picture(name: string, draw: () => Promise<Picture>, reader: AbortSignal): Promise<Picture | null> {
    const kept = this.#cache.get(name)
    if (kept) return kept
    const shared = this.#underWay.get(name)
    if (shared) {
      shared.readers.push(reader)
      return shared.picture
    }
    const readers = [reader]
    const picture = this.#limiter.run(draw, () => readers.some(({ aborted }) => !aborted))
    this.#underWay.set(name, { picture, readers })
    try {
      const drawn = await picture
      if (drawn) this.#cache.set(name, drawn)
      return drawn
    } finally {
      this.#underWay.delete(name)
    }
  }
}

/** Two draw at once, one for each core of a small machine; a picture takes some 20 ms, so the last waits half a second. */
const LIMITS = { atOnce: 2, waiting: 24, cachedBytes: 8_000_000 }

/** The one desk of this process. */
export const pictureDesk = (): PictureDesk => oncePerProcess('pictures', () => new PictureDesk(LIMITS))
