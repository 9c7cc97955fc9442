import { getFormatter, getTranslations } from 'next-intl/server'
import { DIMENSIONS, FOUNDATION_DIMENSIONS } from '@/lib/instrument/vocabulary'
import type { Inquiry, Judgement } from '@/lib/scoring/judgement'
import { isOpen, type ScoreRange } from '@/lib/scoring/score-range'
import { figureFormat, figureNames } from './figure-format'
import type { ExampleProps } from './method-section'
import { dimensionSteps } from './steps-by-hand'

type End = keyof ScoreRange

interface Props extends ExampleProps {
  readonly inquiry: Inquiry
  readonly judgement: Judgement
}

/** Every figure of one technology with the sum it comes from. */
export async function ExampleCalculation({ locale, wording, responseSet, ...props }: Props) {
  const { inquiry, judgement } = props
  const t = await getTranslations({ locale, namespace: 'method.example' })
  const result = await getTranslations({ locale, namespace: 'result' })
  const format = await getFormatter({ locale })
  const { figure } = await figureFormat(locale)
  const names = await figureNames(locale, wording)
  const { dimensions, foundation, fit, readiness } = judgement
  const { 'customer-benefit': benefit, integration } = dimensions

  const mean = (terms: readonly string[]) =>
    `${terms.length === 1 ? terms.join() : `(${terms.join(' + ')})`} ÷ ${terms.length}`
  const known = (ranges: readonly ScoreRange[], end: End) =>
    ranges.flatMap((range) => (range[end] === null ? [] : [figure(range[end])]))
  const habits = FOUNDATION_DIMENSIONS.map((id) => dimensions[id])
  const rows = [
    ...DIMENSIONS.map((id) => {
      const steps = dimensionSteps(inquiry.byDimension[id], responseSet.responses)
      return {
        id: id as string,
        name: wording.dimensions[id].label,
        range: dimensions[id],
        sum: (end: End) => mean(steps[end].map((points) => format.number(points))),
        leftOut: steps.leftOut,
      }
    }),
    {
      id: 'foundation',
      name: names.foundation,
      range: foundation,
      sum: (end: End) => mean(known(habits, end)),
      leftOut: 0,
    },
    {
      id: 'fit',
      name: names.fit,
      range: fit,
      sum: (end: End) => `√(${known([benefit, integration], end).join(' × ')})`,
      leftOut: 0,
    },
    {
      id: 'readiness',
      name: names.readiness,
      range: readiness,
      sum: (end: End) => `∛(${known([benefit, integration, foundation], end).join(' × ')})`,
      leftOut: 0,
    },
  ]
  return (
    <dl className="calculation">
      {rows.map(({ id, name, range, sum, leftOut }) => (
        <div key={id} data-figure={id}>
          <dt>{name}</dt>
          {range.low === null && <dd>{result('notAssessable')}</dd>}
          {(isOpen(range) ? (['value', 'low', 'high'] as const) : (['value'] as const)).map((end) => {
            const exact = range[end]
            return (
              exact !== null && (
                <dd key={end}>
                  {end !== 'value' && `${t(end)}: `}
                  {sum(end)} = <b>{figure(exact)}</b>
                </dd>
              )
            )
          })}
          {leftOut > 0 && <dd>{t('leftOut', { count: leftOut })}</dd>}
        </div>
      ))}
    </dl>
  )
}
