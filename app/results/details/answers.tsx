import { Fragment } from 'react'
import { editPath } from '@/app/http/edit-path'
import type { ResultProps } from '@/app/results/parts'
import { questionnaireOf, wordingOf } from '@/app/words/instrument'
import { askedItems } from '@/lib/instrument/asked-items'
import type { AnswerReport } from '@/lib/report/report'
import { answerRows } from './answer-row'

/** What was answered, item by item in form order, each question being the way to change its answer. */
export function Answers({ report, ...parts }: ResultProps & { readonly report: AnswerReport }) {
  const { language, wording } = parts
  const t = language.words('result')
  const row = answerRows({ ...parts, report })
  const { edition, form, technologies } = report.responseSet
  const asked = askedItems(questionnaireOf(edition), form, technologies)
  return (
    <details className="fold answers">
      <summary>
        <h3>{t('answersHeading')}</h3> <small>{t('answersShow', { count: asked.length })}</small>
      </summary>
      <p className="hint">{t('answersChange')}</p>
      {(['all', ...technologies] as const).map((block) => (
        <Fragment key={block}>
          <h4>{block === 'all' ? t('allTechnologies') : wording.technologies[block].name}</h4>
          <ul>
            {asked
              .filter(({ technology }) => technology === block)
              .map(({ id }) =>
                row(
                  id,
                  <a href={editPath(language.locale, report.links.answers, id)}>
                    {wordingOf(wording, id).label}
                  </a>,
                ),
              )}
          </ul>
        </Fragment>
      ))}
    </details>
  )
}
