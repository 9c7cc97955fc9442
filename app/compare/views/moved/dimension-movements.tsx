import { useMemo } from 'react'
import { fillSentence } from '@/app/words/fill-sentence'
import { ScrollFrame } from '@/components/scroll-frame'
import { FIGURE_TRENDS } from '@/lib/comparing/figure-change'
import { dimensionMovements } from '@/lib/comparing/movement'
import { FEWEST_SUMMARISED } from '@/lib/statistics/summary'
import { signedPoints } from '../figures-in-words'
import type { MovedProps } from '../view-props'
import { Slopes } from './slopes'

/** One technology: what became of each dimension, over all pairs, drawn and counted. */
export function DimensionMovements(props: MovedProps) {
  const { locale, pairs, words, shared, technology } = props
  const t = words.moved
  const asked = useMemo(
    () => pairs.filter(({ comparison }) => comparison.technologies.some(({ id }) => id === technology)),
    [pairs, technology],
  )
  const movements = useMemo(() => dimensionMovements(asked, technology), [asked, technology])
  const name = shared.technologies[technology].name
  const caption = fillSentence(t.dimensionsCaption, { technology: name, n: asked.length })
  if (asked.length === 0) return <p>{fillSentence(t.noTechnology, { technology: name })}</p>
  return (
    <>
      <Slopes {...props} pairs={asked} />
      <h3 className="dimension-heading">{t.dimensionsHeading}</h3>
      <p>
        {words.compare.profileRule} {t.dimensionsText}
      </p>
      <ScrollFrame label={caption}>
        <table className="summary-table dimension-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.compare.columnDimension}</th>
              {FIGURE_TRENDS.map((trend) => (
                <th scope="col" className="figure" key={trend}>
                  {words.compare.figureTrends[trend]}
                </th>
              ))}
              <th scope="col" className="figure">
                {t.columnN}
              </th>
              <th scope="col" className="figure">
                {t.columnMedian}
              </th>
            </tr>
          </thead>
          <tbody>
            {movements.map(({ id, trends, differences, summary }) => (
              <tr key={id} data-dimension={id}>
                <th scope="row">{shared.dimensions[id].label}</th>
                {FIGURE_TRENDS.map((trend) => (
                  <td className="figure" data-trend={trend} key={trend}>
                    {trends[trend]}
                  </td>
                ))}
                <td className="figure">{differences.length}</td>
                <td className="figure">
                  {summary
                    ? signedPoints(locale, summary.median)
                    : fillSentence(words.who.tooFew, { fewest: FEWEST_SUMMARISED })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </>
  )
}
