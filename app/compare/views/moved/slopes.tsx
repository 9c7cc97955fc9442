import { fillSentence } from '@/app/words/fill-sentence'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import { DIMENSIONS } from '@/lib/instrument/vocabulary'
import { Chart } from '../chart'
import type { MovedProps } from '../view-props'
import { SlopePanel } from './slope-panel'

const PANEL = { width: 168, height: 208, columns: 4 }
const ROWS = Math.ceil(DIMENSIONS.length / PANEL.columns)
/** What lines of different kinds mean. */
const KEYS = ['rose', 'fell', 'same'] as const

/** All pairs of one technology: a panel for each dimension, a line for each pair. What is not comparable is counted below. */
export function Slopes(props: MovedProps) {
  const { pairs, words, shared, technology } = props
  const t = words.moved
  const codes = new Set(pairs.flatMap(({ before, after }) => [before.code, after.code]))
  const heading = fillSentence(t.slopesHeading, { technology: shared.technologies[technology].name })
  return (
    <Chart heading={heading} text={t.slopesText} fileName={`bewegung-${technology}`} count={codes.size}>
      <ul className="radar-keys" data-legend="">
        {KEYS.map((trend) => (
          <li key={trend}>
            <svg className="technology-key" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
              <path
                className={`slope slope-${trend}`}
                stroke={TECHNOLOGY_MARKS[technology].color}
                d="M0 8H44"
              />
            </svg>{' '}
            {trend === 'same' ? t.keySame : words.compare.figureTrends[trend]}
          </li>
        ))}
      </ul>
      <svg
        className="slopes"
        viewBox={`0 0 ${PANEL.columns * PANEL.width} ${ROWS * PANEL.height}`}
        role="img"
        aria-label={fillSentence(words.charts.label, { heading, count: codes.size })}
      >
        {DIMENSIONS.map((id, place) => (
          <g
            transform={`translate(${(place % PANEL.columns) * PANEL.width} ${Math.floor(place / PANEL.columns) * PANEL.height})`}
            key={id}
          >
            <SlopePanel {...props} dimension={id} />
          </g>
        ))}
      </svg>
    </Chart>
  )
}
