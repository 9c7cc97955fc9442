import { getTranslations } from 'next-intl/server'
import { questionnaireOf } from '@/app/instrument'
import { type Locale, localePath } from '@/i18n/locales'
import { encodeAnswers } from '@/lib/codes/answer-code'
import type { AnswerReport } from '@/lib/report/report'
import { WhatIf } from './what-if'
import '@/app/styles/what-if.css'

interface Props {
  readonly locale: Locale
  readonly report: AnswerReport
}

/** "Was wäre, wenn?": other answers tried out. Without JavaScript the link to change answers serves. */
export async function WhatIfSection({ locale, report }: Props) {
  const t = await getTranslations({ locale, namespace: 'advice.whatIf' })
  const result = await getTranslations({ locale, namespace: 'result' })
  const assessment = await getTranslations({ locale, namespace: 'assessment' })
  const share = await getTranslations({ locale, namespace: 'share' })
  const code = encodeAnswers(questionnaireOf(report.edition), report.responseSet)
  return (
    <section className="what-if-section" aria-labelledby="what-if">
      <h2 id="what-if">{t('heading')}</h2>
      <p className="needs-script">{t('lead')}</p>
      <p className="needs-no-script">
        <a href={localePath(locale, `/assessment/${code}`)}>{share('edit')}</a>
      </p>
      <WhatIf
        locale={locale}
        responseSet={report.responseSet}
        resultsPath={localePath(locale, '/results')}
        openLabel={t('open')}
        loading={t('loading')}
        failed={t('failed')}
        labels={{
          marker: t('marker'),
          reset: t('reset'),
          save: t('save'),
          was: t.raw('was'),
          changed: t('changedCount'),
          unchanged: t('unchanged'),
          unknown: assessment('unknown'),
          notApplicable: assessment('notApplicable'),
          notAssessable: result('notAssessable'),
          open: result('open'),
          valueInRange: result.raw('valueInRange'),
          readiness: result('readiness'),
          radar: result('radarLabel'),
          allTechnologies: result('allTechnologies'),
          columnDimension: result('columnDimension'),
        }}
      />
    </section>
  )
}
