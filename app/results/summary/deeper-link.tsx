import { DEEPER_PATH } from '@/app/http/form-paths'
import { questionnaireOf } from '@/app/words/instrument'
import type { Language } from '@/app/words/language'
import { localePath } from '@/i18n/locales'
import { askedItems } from '@/lib/instrument/asked-items'
import type { AnswerReport } from '@/lib/report/report'

interface Props {
  readonly language: Language
  readonly report: AnswerReport
}

/** From a quick result on to the full form: its answers are kept, only the rest is asked. */
export function DeeperLink({ language, report: { edition, technologies, links } }: Props) {
  const t = language.words('result')
  const questionnaire = questionnaireOf(edition)
  const ids = technologies.map(({ id }) => id)
  const [all, kept] = (['full', 'quick'] as const).map((form) => askedItems(questionnaire, form, ids).length)
  return (
    <a href={localePath(language.locale, `/assessment/${links.answers}${DEEPER_PATH}`)}>
      {t('deeper', { missing: (all ?? 0) - (kept ?? 0), kept: kept ?? 0 })}
    </a>
  )
}
