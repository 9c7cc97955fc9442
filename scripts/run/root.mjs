import { fileURLToPath } from 'node:url'

/** The folder of the repository. Scripts work from there wherever they were called. */
export const root = fileURLToPath(new URL('../..', import.meta.url))
