/** Keeps what was used last, up to a number of bytes in all. */
export class ByteCache {
  /** Oldest use first: a map remembers the order in which its keys were set. */
  readonly #kept = new Map<string, Uint8Array<ArrayBuffer>>()
  #bytes = 0

  constructor(private readonly mostBytes: number) {}

  get(key: string): Uint8Array<ArrayBuffer> | undefined {
    const content = this.#kept.get(key)
    if (content) {
      this.#kept.delete(key)
      this.#kept.set(key, content)
    }
    return content
  }

  /** What is larger than the whole cache is not kept. */
  set(key: string, content: Uint8Array<ArrayBuffer>): void {
    this.#remove(key)
    if (content.length > this.mostBytes) return
    this.#kept.set(key, content)
    this.#bytes += content.length
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.mostBytes) return
      this.#remove(oldest)
    }
  }

  #remove(key: string): void {
    this.#bytes -= this.#kept.get(key)?.length ?? 0
    this.#kept.delete(key)
  }
}
