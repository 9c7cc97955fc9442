import type { ProfileWords } from '@/components/profile-words'
import type { BothSides } from '@/i18n/messages'
import { DIMENSIONS, type DimensionId } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'

/** What the profile table says, on the page and in the browser. */
export function profileWords(words: BothSides['result'], { dimensions }: EditionWording): ProfileWords {
  return {
    dimension: words.columnDimension,
    dimensions: Object.fromEntries(DIMENSIONS.map((id) => [id, dimensions[id].hyphenated])) as Record<
      DimensionId,
      string
    >,
    decides: words.profileDecides,
    foundation: words.foundation,
    scale: words.profileScale,
    forAll: words.forAll,
    open: words.open,
    notAssessable: words.notAssessable,
    possible: words.possible,
  }
}
