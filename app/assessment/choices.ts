import { wordingOf } from '@/app/instrument'
import { type Item, LEVELS } from '@/lib/questionnaire/vocabulary'
import type { EditionWording } from '@/lib/questionnaire/wording'

interface Choice {
  /** What the radio sends. */
  readonly value: string
  readonly text: string
  /** What choosing it means; only where it stands apart from the scale. */
  readonly note?: string
}

type Words = (key: 'unknown' | 'unknownNote' | 'notApplicable' | 'notApplicableNote') => string

/** The answers that an item offers, in the order they are shown in. */
export function offeredChoices(item: Item, wording: EditionWording, t: Words): readonly Choice[] {
  const { levels } = wordingOf(wording, item.id)
  return [
    ...LEVELS.map((level) => ({ value: String(level), text: levels[level] })),
    { value: 'unknown', text: t('unknown'), note: t('unknownNote') },
    ...(item.offersNotApplicable
      ? [{ value: 'not-applicable', text: t('notApplicable'), note: t('notApplicableNote') }]
      : []),
  ]
}
