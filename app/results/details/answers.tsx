import { Fragment } from 'react'
import { editPath } from '@/app/http/form-paths'
import type { ResultProps } from '@/app/results/parts'
import { questionnaireOf } from '@/app/words/instrument'
import { askedItems } from '@/lib/instrument/asked-items'
import type { AnswerReport } from '@/lib/report/report'
import { AnswerRows } from './answer-rows'
import { answered } from './answered'

/** What was answered, item by item in form order, each question being the way to change its answer. On paper only if asked for. */
export function Answers(parts: ResultProps & { readonly report: AnswerReport }) {
  const { language, wording, report } = parts
  const t = language.words('result')
  const { edition, form, technologies } = report.responseSet
  const asked = askedItems(questionnaireOf(edition), form, technologies)
  return (
    <details className="fold answers">
      <summary>
        <h3>{t('answersHeading')}</h3> <small>{t('answersShow', { count: asked.length })}</small>
      </summary>
      <p className="hint">{t('answersChange')}</p>
      <label className="to-print">
        <input type="checkbox" autoComplete="off" />
        {t('answersPrint')}
      </label>
      {(['all', ...technologies] as const).map((block) => (
        <Fragment key={block}>
          <h4>{block === 'all' ? t('allTechnologies') : wording.technologies[block].name}</h4>
          <AnswerRows
            {...answered(
              parts,
              asked.filter(({ technology }) => technology === block).map(({ id }) => id),
              'stem',
            )}
            form={editPath(language.locale, report.links.answers)}
          />
        </Fragment>
      ))}
    </details>
  )
}
