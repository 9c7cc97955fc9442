import {
  type DimensionId,
  type IndustryId,
  LEVELS,
  type Level,
  type SizeId,
  type TechnologyId,
  type VerdictId,
} from './vocabulary'

/** How well "why we ask" is supported. */
export const EVIDENCE_GRADES = ['study', 'survey', 'official-rule', 'own-assumption'] as const
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number]

export interface ItemWording {
  /** Short name for tables and messages. */
  readonly label: string
  /** The question: one thought, at most 20 words. */
  readonly stem: string
  /** The question as a subordinate clause without an end mark, at most 75 characters. */
  readonly clarifyClause: string
  /** Levels 0 to 4, each naming something one could show a visitor. */
  readonly levels: readonly [string, string, string, string, string]
  /** Explanation with an example from a trade. */
  readonly help: string
  /**
   * How to get one level further, by the level it starts from; a level without one takes that of the level below.
   * Empty for a circumstance; an advantage item has none from level 0, where no effort of the firm helps.
   */
  readonly actions: Readonly<Partial<Record<Exclude<Level, 4>, string>>>
  /** How to notice that it changes: for circumstances and advantage items; `null` for all others. */
  readonly sign: string | null
  readonly why: {
    readonly text: string
    readonly grade: EvidenceGrade
    /** Citation; `null` only for an own assumption. */
    readonly source: string | null
  }
  /** The section of the source article that the item comes from; `null`: not from there. */
  readonly articleSection: string | null
}

/** What "not now" says about a technology beyond its reasons. */
export interface NotNowWording {
  /** When to look again, in one sentence of at most 110 characters. */
  readonly brief: string
  /** What does the same job more cheaply. */
  readonly instead: string
  /** The same for a gate that closed, by item: it then stands in place of `instead`. */
  readonly insteadByGate: Readonly<Record<string, string>>
  /** What is fine about leaving it. */
  readonly fine: string
  /** When to look again. */
  readonly lookAgain: string
}

/** Why a verdict stands, as far as its meaning is said differently. Source: instrument, section 6. */
export const CAUSES = [
  /** A gate stands at level 0. */
  'gate-closed',
  /** Too little benefit even if every open answer turned out well. */
  'benefit-below',
  /** Too much does not apply. */
  'not-assessable',
  /** The benefit hangs on open answers or on what nobody has looked into. */
  'benefit-open',
  /** A gate is unknown. */
  'gate-open',
  /** What a gate says is only presumed. */
  'gate-presumed',
  /** Integration or a hurdle hangs on open answers. */
  'integration-open',
  /** Something in the firm is below its floor. */
  'preparation',
  /** The same for a firm that already has the technology in a trial or in use. */
  'preparation-in-use',
  /** The same in the quick form, which does not ask whether it is in use. */
  'preparation-quick',
  /** The quick form found nothing in the way; the full form has not been asked. */
  'full-form-open',
  /** Everything that decides is settled. */
  'all-clear',
] as const
export type CauseId = (typeof CAUSES)[number]

export interface StepWording {
  readonly label: string
  /** What the step contains, as something to do. */
  readonly content: string
}

/** One sentence each from the reader's own industry, by item; only where the language has one. */
export type Examples = Readonly<Record<string, Readonly<Partial<Record<IndustryId, string>>>>>

/** Everything an edition says to people, in one language. Keys match the questionnaire exactly. */
export interface EditionWording {
  readonly dimensions: Readonly<
    Record<
      DimensionId,
      {
        readonly label: string
        /** The label with a soft hyphen where it may be parted. */
        readonly hyphenated: string
        readonly explanation: string
      }
    >
  >
  readonly technologies: Readonly<
    Record<
      TechnologyId,
      {
        readonly label: string
        /** The label within a sentence, in a language that then writes it otherwise: "blockchain". */
        readonly inSentence?: string
        readonly name: string
        /** What it is, in at most 60 characters. */
        readonly brief: string
        readonly explanation: string
        readonly notNow: NotNowWording
      }
    >
  >
  /** The four steps of the process, in order: what each is called and what it contains. */
  readonly process: readonly [StepWording, StepWording, StepWording, StepWording]
  /** `meaning`: what can be said of the verdict where its cause is not known, as in a link without answers. */
  readonly verdicts: Readonly<Record<VerdictId, { readonly label: string; readonly meaning: string }>>
  /** What a verdict means by its cause, no more than the answers show. */
  readonly causes: Readonly<Record<CauseId, string>>
  /** One sentence for each pair of answers that hardly go together. */
  readonly contradictions: Readonly<Record<string, string>>
  readonly industries: Readonly<Record<IndustryId, string>>
  readonly sizes: Readonly<Record<SizeId, string>>
  readonly examples: Examples
  readonly items: Readonly<Record<string, ItemWording>>
}

/** The wording of one item. Throws if there is none: the wording was checked against the edition. */
export function wordingOf(wording: EditionWording, item: string): ItemWording {
  const found = wording.items[item]
  if (!found) throw new Error(`There is no wording for "${item}".`)
  return found
}

/** How to get one level further from this one; `null` if nothing that the firm does helps. */
export function actionFrom({ actions }: Pick<ItemWording, 'actions'>, level: Level): string | null {
  const from = LEVELS.toReversed().find((each) => each <= level && each !== 4 && actions[each] !== undefined)
  return from === undefined || from === 4 ? null : (actions[from] ?? null)
}

/** What to do first of it: its first sentence. */
export const firstOf = (action: string): string => action.split(/(?<=[.!?])\s/u)[0] ?? action
