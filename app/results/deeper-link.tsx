import { getTranslations } from 'next-intl/server'
import { DEEPER_PATH } from '@/app/form-paths'
import { questionnaireOf } from '@/app/instrument'
import { type Locale, localePath } from '@/i18n/locales'
import { encodeAnswers } from '@/lib/codes/answer-code'
import { askedItems } from '@/lib/instrument/asked-items'
import type { AnswerReport } from '@/lib/report/report'

interface Props {
  readonly locale: Locale
  readonly report: AnswerReport
}

/** From a quick result on to the full form: its answers are kept, only the rest is asked. */
export async function DeeperLink({ locale, report: { edition, technologies, responseSet } }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  const questionnaire = questionnaireOf(edition)
  const ids = technologies.map(({ id }) => id)
  const [all, kept] = (['full', 'quick'] as const).map((form) => askedItems(questionnaire, form, ids).length)
  const code = encodeAnswers(questionnaire, responseSet)
  return (
    <a href={localePath(locale, `/assessment/${code}${DEEPER_PATH}`)}>
      {t('deeper', { missing: (all ?? 0) - (kept ?? 0), kept: kept ?? 0 })}
    </a>
  )
}
