import type { Compared } from '@/lib/comparison/basis'

/** A result with the code that leads to it. */
export interface ComparedResult extends Compared {
  readonly code: string
}
