/** The rules that an edition can break. Sentences: app/operator/edition-sentences.ts. */
export const EDITION_RULES = [
  // Structure
  'plain-name',
  'number-range',
  'item-id',
  'reserved-id',
  'item-twice',
  'unknown-dimension',
  'unknown-technology',
  'item-order',
  'gate-not-applicable',
  'gate-for-all',
  'presumed-no-gate',
  'steps-overlap',
  'no-floor',
  'unknown-item',
  'levels-down',
  'no-quick-gate',
  'nothing-asked',
  'nothing-asked-quick',
  'few-habits',
  'quick-items',
  // Wording
  'no-such-item',
  'no-wording',
  'form-order',
  'same-label',
  'action-on-circumstance',
  'first-action',
  'sign-needed',
  'sign-needless',
  'empty',
  'too-long',
  'end-mark',
  'level-count',
  'same-text',
  'too-many-words',
  'negated',
  'no-sentence',
  'leaning',
  'judging',
  'no-source',
  'no-such-gate',
  'no-such-contradiction',
  'missing',
  'hyphenated',
] as const
export type EditionRule = (typeof EDITION_RULES)[number]

/** That something in an edition breaks a rule. */
export interface EditionFault {
  /**
   * Where, as the keys that lead there. Items are named by their place in the structure and by their id in the wording,
   * which holds one language.
   */
  readonly path: readonly (string | number)[]
  readonly rule: EditionRule
  /** What the sentence names beside the place. */
  readonly details: Readonly<Record<string, string | number>>
}

export const fault = (
  path: EditionFault['path'],
  rule: EditionRule,
  details: EditionFault['details'] = {},
): EditionFault => ({ path, rule, details })
