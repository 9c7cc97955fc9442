import type { DimensionId, FormId, TechnologyId, VerdictId } from '../questionnaire/vocabulary'
import type { ItemWording } from '../questionnaire/wording'

/** What the tables need of an edition's wording: a small part of it, to be sent to a browser. */
export interface TableWording {
  readonly technologies: Readonly<Record<TechnologyId, { readonly label: string }>>
  readonly dimensions: Readonly<Record<DimensionId, { readonly label: string }>>
  readonly verdicts: Readonly<Record<VerdictId, { readonly label: string; readonly meaning: string }>>
  readonly items: Readonly<Record<string, Pick<ItemWording, 'label' | 'levels'>>>
}

/** What the interface calls the sheets and their columns. The names of label, group and note are read again from a file. */
export interface TableWords {
  /** At most 31 characters each, none of `\ / ? * [ ] :`, as Excel demands. */
  readonly sheets: Readonly<Record<'results' | 'dimensions' | 'items' | 'legend', string>>
  readonly columns: Readonly<Record<ColumnId, string>>
  readonly forms: Readonly<Record<FormId, string>>
  readonly kinds: Readonly<Record<'answers' | 'scores', string>>
  /** With `{number}`; for a result without a label. */
  readonly unnamed: string
  /** Items that are asked once for every technology. */
  readonly allTechnologies: string
  readonly unknown: string
  readonly notApplicable: string
  /** What a reader has to know about each sheet and column, in order: what it is about, and the sentence. */
  readonly legend: readonly { readonly about: string; readonly meaning: string }[]
}

export const COLUMN_IDS = [
  'number',
  'label',
  'group',
  'note',
  'day',
  'form',
  'edition',
  'kind',
  'verdict',
  'readiness',
  'value',
  'low',
  'high',
  'link',
  'technology',
  'dimension',
  'question',
  'level',
  'response',
  'about',
  'meaning',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]
