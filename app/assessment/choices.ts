import { wordingOf } from '@/app/instrument'
import { type Item, LEVELS } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'

interface Choice {
  /** What the radio sends. */
  readonly value: string
  readonly text: string
  /** It stands apart from the scale. */
  readonly isApart: boolean
  /** What choosing it means. */
  readonly note?: string
}

type Words = (key: 'unknown' | 'unknownNote' | 'notApplicable' | 'notApplicableNote') => string

/** The answers that an item offers, in the order they are shown in. */
export function offeredChoices(
  item: Item,
  wording: EditionWording,
  t: Words,
  explainsUnknown: boolean,
): readonly Choice[] {
  const { levels } = wordingOf(wording, item.id)
  return [
    ...LEVELS.map((level) => ({ value: String(level), text: levels[level], isApart: false })),
    {
      value: 'unknown',
      text: t('unknown'),
      isApart: true,
      ...(explainsUnknown && { note: t('unknownNote') }),
    },
    ...(item.offersNotApplicable
      ? [{ value: 'not-applicable', text: t('notApplicable'), isApart: true, note: t('notApplicableNote') }]
      : []),
  ]
}
