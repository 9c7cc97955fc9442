import { type NamedResult, nameOf } from '@/lib/collection/collection'
import { groupInWords } from '../figures-in-words'
import type { DifferProps } from '../view-props'

/** Shapes that the style sheet tells groups apart by; for more groups all signs are alike, and only numbers tell people apart. */
const SHAPES = 5
/** Where nobody belongs to a group: an open circle. */
const PLAIN = 1

type Groups = Pick<DifferProps, 'groups'>

/** The shape of a group: a place from 0 among the groups in use, those without one last. */
export function shapeOf(group: string, { groups }: Groups): number {
  if (groups.length === 0 || groups.length > SHAPES) return PLAIN
  const place = groups.indexOf(group)
  return Math.min(place < 0 ? groups.length : place, SHAPES - 1)
}

/** The groups of those who answered, in their order; none where their shapes do not tell them apart. */
export function groupsOf({ answered, groups }: Pick<DifferProps, 'answered' | 'groups'>): readonly string[] {
  if (groups.length === 0 || groups.length > SHAPES) return []
  return [...groups, ''].filter((group) => answered.some(({ naming }) => naming.group === group))
}

/** A person as a numbered sign; the name stands beside it, or is spoken in its place. */
export function PersonSign({
  result,
  groups,
  words,
}: Groups & Pick<DifferProps, 'words'> & { readonly result: NamedResult }) {
  return (
    <i
      className="person"
      data-shape={shapeOf(result.naming.group, { groups })}
      data-code={result.code}
      title={nameOf(result, words.workbench.unnamed)}
      aria-hidden="true"
    >
      {result.number}
    </i>
  )
}

/** Which shape stands for which group; nothing where there are none. */
export function GroupKey({ answered, groups, words }: DifferProps) {
  const inUse = groupsOf({ answered, groups })
  if (inUse.length === 0) return null
  return (
    <ul className="people">
      {inUse.map((group) => (
        <li key={group}>
          <i className="person" data-shape={shapeOf(group, { groups })} aria-hidden="true" />{' '}
          <span>{groupInWords(group, words)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Which number stands for whom. */
export function PeopleKey({ answered, groups, words }: DifferProps) {
  return (
    <>
      <h3 className="people-heading" id="people">
        {words.differ.whoIsWho}
      </h3>
      <ol className="people" aria-labelledby="people">
        {answered.map((result) => (
          <li key={result.code} data-code={result.code}>
            <PersonSign {...{ result, groups, words }} />{' '}
            <span>{nameOf(result, words.workbench.unnamed)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
