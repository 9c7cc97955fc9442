import type { Reason } from '../scoring/reasons'

/** Answers that decided alike: all hurdles stand together, whatever their dimension. What was not asked is none of them. */
export function reasonGroups(reasons: readonly Reason[]): readonly Reason[] {
  const groups: Reason[] = []
  for (const reason of reasons) {
    if (reason.kind === 'not-asked' || reason.items.length === 0) continue
    const last = groups.at(-1)
    if (reason.kind === 'hurdle' && last?.kind === 'hurdle') {
      groups[groups.length - 1] = { ...last, items: [...last.items, ...reason.items] }
    } else groups.push(reason)
  }
  return groups
}

/** What a quick form has left out. */
export const itemsNotAsked = (reasons: readonly Reason[]): readonly string[] =>
  reasons.flatMap(({ kind, items }) => (kind === 'not-asked' ? items : []))
