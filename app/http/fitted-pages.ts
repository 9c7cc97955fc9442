/** What scripts/run/fit.ts leaves beside the prerendered pages and pictures that it has fitted to the settings. */
export interface FittedPages {
  /** Stands for the build and the settings. */
  readonly stamp: string
  /** By the path inside (`de/unreadable/cut`) the file, without its ending, below the folder. */
  readonly files: Readonly<Record<string, string>>
}
