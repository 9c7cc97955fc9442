import { CURRENT_EDITION, loadWording, questionnaireOf } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import {
  type ComparedEdition,
  compareEditions,
  type EditionComparison,
} from '@/lib/editions/compare-editions'
import { askedItems } from '@/lib/instrument/asked-items'
import type { FormId, TechnologyId } from '@/lib/instrument/vocabulary'

/** What somebody was asked in an older edition, what the same form asks today, and how the two differ. */
export interface ChangesSince {
  readonly older: ComparedEdition
  readonly newer: ComparedEdition
  readonly comparison: EditionComparison
}

/** Compares an edition with the current one, as far as this form asks about these technologies. */
export async function changesSince(
  locale: Locale,
  edition: string,
  form: FormId,
  technologies: readonly TechnologyId[],
): Promise<ChangesSince> {
  const [older, newer] = await Promise.all([asked(edition), asked(CURRENT_EDITION.edition)])
  return { older, newer, comparison: compareEditions(older, newer) }

  async function asked(name: string): Promise<ComparedEdition> {
    return {
      items: askedItems(questionnaireOf(name), form, technologies),
      wording: await loadWording(name, locale),
    }
  }
}
