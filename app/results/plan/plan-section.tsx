import { Still } from '@/app/still/still'
import type { AnswerReport } from '@/lib/report/report'
import type { ResultProps } from '../parts'
import { PlanFold } from './plan-fold'
import { PlanSheet } from './plan-sheet'

/** Who does what until when. Without JavaScript it is a table to print and fill in by hand. */
export function PlanSection({
  language: { locale, words },
  report,
}: Pick<ResultProps, 'language'> & { readonly report: AnswerReport }) {
  const [t, late] = [words('plan'), words('advice.whatIf')]
  return (
    <PlanFold
      locale={locale}
      code={report.links.answers}
      labels={{
        heading: t('heading'),
        brief: t('brief'),
        open: t('open'),
        loading: late('loading'),
        failed: late('failed'),
      }}
    >
      <Still>
        <PlanSheet
          measures={[]}
          words={{
            heading: t('heading'),
            measure: t('measure'),
            person: t('person'),
            due: t('due'),
            sign: t('sign'),
            done: t('done'),
            print: t('print'),
          }}
        />
      </Still>
    </PlanFold>
  )
}
