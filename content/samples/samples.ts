import { firms } from './firms'
import type { Sample } from './sample'
import { workshop } from './workshop'

/** Every sample by its id, in the order in which they are offered. The id also names the file with its wording. */
export const samples = { workshop, firms } satisfies Record<string, Sample>
