import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { type Questionnaire, TECHNOLOGIES } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'
import { offeredChoices } from './choices'
import type { Draft } from './draft'

type Labels = Readonly<Record<string, string>>

/** What a draft has chosen, in the words of the form, by field name: the overview as it stands before any script. */
export async function chosenInWords(
  locale: Locale,
  questionnaire: Questionnaire,
  wording: EditionWording,
  draft: Draft,
): Promise<Labels> {
  const t = await getTranslations({ locale, namespace: 'assessment' })
  const { industries, sizes }: { readonly industries: Labels; readonly sizes: Labels } = wording
  const chosen = TECHNOLOGIES.filter((id) => draft.technologies.includes(id))
  const items = questionnaire.items.flatMap((item) => {
    const response = String(draft.responses[item.id])
    const choice = offeredChoices(item, wording, t, false).find(({ value }) => value === response)
    return choice === undefined ? [] : [[item.id, choice.text]]
  })
  return {
    technologies: chosen.map((id) => wording.technologies[id].name).join(', '),
    form: t(draft.form === 'full' ? 'formFull' : 'formQuick'),
    industry: industries[draft.profile['industry'] ?? ''] ?? t('noChoice'),
    size: sizes[draft.profile['size'] ?? ''] ?? t('noChoice'),
    ...Object.fromEntries(items),
  }
}
