export interface Limits {
  /** How many pieces of work run at the same time. */
  readonly atOnce: number
  /** How many more may wait for their turn. */
  readonly waiting: number
}

interface Waiter {
  readonly isWanted: () => boolean
  readonly begin: () => void
  readonly drop: () => void
}

/** Lets few pieces of work run at once and a few more wait, first come, first served. */
export class Limiter {
  #running = 0
  #queue: readonly Waiter[] = []

  constructor(private readonly limits: Limits) {}

  /**
   * The outcome of `work`, or `null` if it was not begun: because all places were taken, or because nobody wanted it any
   * more when its turn came. Rejects if the work does.
   */
  run<Outcome>(work: () => Promise<Outcome>, isWanted: () => boolean): Promise<Outcome | null> {
    if (this.#running >= this.limits.atOnce) {
      this.#dropUnwanted()
      if (this.#queue.length >= this.limits.waiting) return Promise.resolve(null)
      return new Promise((resolve, reject) => {
        const begin = () => this.#begin(work).then(resolve, reject)
        this.#queue = [...this.#queue, { isWanted, begin, drop: () => resolve(null) }]
      })
    }
    return this.#begin(work)
  }

  async #begin<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    this.#running += 1
    try {
      return await work()
    } finally {
      this.#running -= 1
      this.#dropUnwanted()
      const [next, ...others] = this.#queue
      this.#queue = others
      next?.begin()
    }
  }

  #dropUnwanted(): void {
    for (const { isWanted, drop } of this.#queue) if (!isWanted()) drop()
    this.#queue = this.#queue.filter(({ isWanted }) => isWanted())
  }
}
