import { questionnaireOf } from '@/app/operator/editions'
import { askedItems } from '@/lib/instrument/asked-items'
import type { ResultProps } from '../parts'

/** What a result rests on, as names with texts: how much was asked and when, what is open, the edition, the kind of firm. */
export function restsOn({ language, wording, report }: ResultProps) {
  const t = language.words('result')
  const { form, edition, technologies } = report
  const ids = technologies.map(({ id }) => id)
  const responseSet = report.kind === 'answers' ? report.responseSet : null
  const { industry, size } = responseSet?.profile ?? {}
  const firm = [industry && wording.industries[industry], size && wording.sizes[size]].filter(Boolean)
  const unknown = Object.values(responseSet?.responses ?? {}).filter((response) => response === 'unknown')
  return [
    {
      name: t('scope'),
      text: t('scopeText', {
        form: t(form === 'quick' ? 'formQuickAsked' : 'formFull'),
        count: askedItems(questionnaireOf(edition), form, ids).length,
      }),
    },
    { name: t('answeredOn'), text: language.day(report.answeredOn) },
    ...(responseSet
      ? [{ name: language.words('assessment')('unknown'), text: t('openCount', { count: unknown.length }) }]
      : []),
    { name: t('questionnaire'), text: t('edition', { edition }) },
    ...(firm.length > 0 ? [{ name: t('firm'), text: firm.join(', ') }] : []),
  ]
}
