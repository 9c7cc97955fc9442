import { Fragment } from 'react'
import { wordingOf } from '@/app/words/instrument'
import { BorderBar } from '@/components/border-bar'
import { KEY_DIMENSIONS } from '@/lib/instrument/vocabulary'
import { itemsNotAsked, reasonGroups } from '@/lib/report/reason-groups'
import { headlineReadiness } from '@/lib/scoring/scored-result'
import type { AdviceProps } from './advice-parts'
import { AnswerRows } from './answer-rows'
import { answered } from './answered'

/** Why the verdict stands: its cause, the answers that decided, the figures, and how firmly it stands. */
export function Decisive(props: AdviceProps) {
  const { language, wording, score, advice, report } = props
  const t = language.words('advice')
  const groups = reasonGroups(score.reasons)
  const unasked = itemsNotAsked(score.reasons)
  return (
    <div>
      <h4>{language.words('result')('decisive')}</h4>
      <p>{wording.causes[advice.cause]}</p>
      {groups.map(({ kind, dimension, items }) => (
        <Fragment key={kind + dimension}>
          {groups.length > 1 && (
            <p className="hint">{kind === 'hurdle' ? t('hurdles') : wording.dimensions[dimension].label}</p>
          )}
          <AnswerRows {...answered(props, items, 'label')} />
        </Fragment>
      ))}
      {unasked.length > 0 && (
        <p>
          {t('notAsked', { items: language.list(unasked.map((item) => wordingOf(wording, item).label)) })}
        </p>
      )}
      <Figures {...props} />
      {advice.stability.of > 0 && (
        <p className="hint">
          {report.form === 'quick'
            ? t('stabilityQuick', { stability: t('stability', { ...advice.stability }) })
            : t('stability', { ...advice.stability })}
        </p>
      )}
    </div>
  )
}

/** The two figures that decide, with the border at 50, and the readiness where it may stand beside a verdict. */
function Figures({ language, wording, score, report }: AdviceProps) {
  const readiness = headlineReadiness(report.form, score)
  return (
    <div className="figures">
      {score.dimensions
        .filter(({ id }) => KEY_DIMENSIONS.includes(id))
        .map(({ id, value, low, high }) => (
          <p key={id} data-figure={id}>
            {`${wording.dimensions[id].label} `}
            <b>{language.range({ value, low, high })}</b>
            <BorderBar value={value} low={low} high={high} />
          </p>
        ))}
      {readiness && (
        <p data-figure="readiness">
          {`${language.words('result')('readiness')} `}
          <b>{language.range(readiness)}</b>
          <BorderBar {...readiness} />
        </p>
      )}
    </div>
  )
}
