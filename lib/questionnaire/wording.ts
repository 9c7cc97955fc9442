import type { DimensionId, IndustryId, SizeId, TechnologyId, VerdictId } from './vocabulary'

/** How well "why we ask" is supported. */
export type EvidenceGrade = 'study' | 'survey' | 'official-rule' | 'own-assumption'

export interface ItemWording {
  /** Short name for tables and messages. */
  readonly label: string
  /** The question: one thought, at most 20 words. */
  readonly stem: string
  /** Levels 0 to 4, each naming something one could show a visitor. */
  readonly levels: readonly [string, string, string, string, string]
  /** Explanation with an example from a trade. */
  readonly help: string
  /** How to get one level further; for a circumstance: how to notice that it changes. */
  readonly action: string
  readonly why: {
    readonly text: string
    readonly grade: EvidenceGrade
    /** Citation; `null` only for an own assumption. */
    readonly source: string | null
  }
  /** The section of the source article that the item comes from. */
  readonly articleSection: string
}

/** What "not now" says about a technology beyond its reasons. */
export interface NotNowWording {
  /** What does the same job more cheaply. */
  readonly instead: string
  /** What is fine about leaving it. */
  readonly fine: string
  /** When to look again. */
  readonly lookAgain: string
}

export interface StepWording {
  readonly label: string
  /** What the step contains, as something to do. */
  readonly content: string
}

/** One sentence each from the reader's own industry, by item; only where the language has one. */
export type Examples = Readonly<Record<string, Readonly<Partial<Record<IndustryId, string>>>>>

/** Everything an edition says to people, in one language. Keys match the questionnaire exactly. */
export interface EditionWording {
  readonly dimensions: Readonly<Record<DimensionId, { readonly label: string; readonly explanation: string }>>
  readonly technologies: Readonly<
    Record<
      TechnologyId,
      {
        readonly label: string
        readonly name: string
        readonly explanation: string
        readonly notNow: NotNowWording
      }
    >
  >
  /** The four steps of the process, in order: what each is called and what it contains. */
  readonly process: readonly [StepWording, StepWording, StepWording, StepWording]
  readonly verdicts: Readonly<Record<VerdictId, { readonly label: string; readonly meaning: string }>>
  readonly industries: Readonly<Record<IndustryId, string>>
  readonly sizes: Readonly<Record<SizeId, string>>
  readonly examples: Examples
  readonly items: Readonly<Record<string, ItemWording>>
}
