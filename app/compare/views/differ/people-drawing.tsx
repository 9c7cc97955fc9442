import type { NamedResult } from '@/lib/collection/collection'
import { nameOf } from '@/lib/collection/collection'
import { isLevel, RESPONSES, type Response } from '@/lib/instrument/vocabulary'
import { itemTexts } from '../../words'
import { chartLabel, groupInWords, shortened } from '../figures-in-words'
import type { DifferProps } from '../view-props'
import { groupsOf, shapeOf } from './people-key'
import { agreementInPoints, responseName } from './spread-in-words'

const NAMES = 270
const AGREEMENT = 60
const CELL = 130
const SIGN = 24
const PER_LINE = 5
const HEAD = 30
/** Between the signs of a row and the next row. */
const GAP = 10
const LONGEST_LABEL = 36
const FOOT = 24

/** The table of people as a picture to be saved: a row for each question, each person a numbered sign, and who is who. */
export function PeopleDrawing({
  disagreements,
  answered,
  areSigns,
  words,
  shared,
  technology,
  groups,
}: DifferProps) {
  const columns = RESPONSES.filter(
    (response) =>
      disagreements.some(({ said }) => said.some((one) => one.response === response)) || isLevel(response),
  )
  const width = NAMES + AGREEMENT + columns.length * CELL
  const left = (response: Response) => NAMES + AGREEMENT + columns.indexOf(response) * CELL
  let y = HEAD
  const rows = disagreements.map((one) => {
    const lines = areSigns
      ? Math.max(1, ...one.said.map(({ results }) => Math.ceil(results.length / PER_LINE)))
      : 1
    const top = y
    y += lines * SIGN + GAP
    return { ...one, top }
  })
  const signOf = ({ naming, number }: NamedResult) => ({ shape: shapeOf(naming.group, { groups }), number })
  const people = areSigns ? answered : []
  const perLine = Math.floor(width / 260)
  const height = y + FOOT + Math.ceil(people.length / perLine) * SIGN
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={chartLabel({ words, shared, technology }, words.workbench.view.differ, answered.length)}
      >
        <g fontSize={13} fill="var(--ink)">
          {columns.map((response) => (
            <text x={left(response) + CELL / 2} y={14} textAnchor="middle" key={response}>
              {responseName(response, words)}
            </text>
          ))}
          {rows.map(({ item, said, spread, top }) => (
            <g key={item.id}>
              <path stroke="var(--hair)" d={`M0 ${top - GAP / 2}H${width}`} />
              <text fontWeight={600} x={0} y={top + 16}>
                {shortened(itemTexts(shared, item.id).label, LONGEST_LABEL)}
              </text>
              <text x={NAMES + 30} y={top + 16} textAnchor="end">
                {agreementInPoints(spread) ?? '–'}
              </text>
              {said.map(({ response, results }) =>
                areSigns ? (
                  results.map((result, place) => {
                    const line = Math.floor(place / PER_LINE)
                    const inLine = Math.min(PER_LINE, results.length - line * PER_LINE)
                    const x = left(response) + CELL / 2 + ((place % PER_LINE) - (inLine - 1) / 2) * SIGN
                    return <Sign {...signOf(result)} x={x} y={top + line * SIGN + 11} key={result.code} />
                  })
                ) : (
                  <text x={left(response) + CELL / 2} y={top + 16} textAnchor="middle" key={response}>
                    {results.length}
                  </text>
                ),
              )}
            </g>
          ))}
          <path stroke="var(--ink-2)" d={`M0 ${y}H${width}`} />
          {people.map((result, place) => {
            const x = (place % perLine) * 260
            const line = y + FOOT + Math.floor(place / perLine) * SIGN
            return (
              <g key={result.code}>
                <Sign {...signOf(result)} x={x + 12} y={line} />
                <text x={x + 28} y={line + 5}>
                  {shortened(nameOf(result, words.workbench.unnamed), 32)}
                </text>
              </g>
            )
          })}
        </g>
      </svg>
      {areSigns && <GroupKeys {...{ answered, groups, words }} />}
    </>
  )
}

function GroupKeys({ answered, groups, words }: Pick<DifferProps, 'answered' | 'groups' | 'words'>) {
  return (
    <ul data-legend="">
      {groupsOf({ answered, groups }).map((group) => (
        <li key={group}>
          <svg aria-hidden="true">
            <Sign shape={shapeOf(group, { groups })} x={22} y={8} />
          </svg>
          <span>{groupInWords(group, words)}</span>
        </li>
      ))}
    </ul>
  )
}

interface SignProps {
  readonly shape: number
  readonly x: number
  readonly y: number
  readonly number?: number
}

/** Shapes as in the style sheet of the table. */
function Sign({ shape, x, y, number }: SignProps) {
  const isFilled = shape === 0 || shape === 3
  const paint = {
    fill: isFilled ? 'var(--ink)' : shape === 2 ? 'var(--h1)' : 'var(--paper)',
    stroke: 'var(--ink)',
    strokeWidth: 1.5,
    strokeDasharray: shape === 4 ? '3 2' : undefined,
  }
  return (
    <g>
      {shape < 2 ? (
        <circle cx={x} cy={y} r={10.5} {...paint} />
      ) : (
        <rect x={x - 10.5} y={y - 10.5} width={21} height={21} rx={2} {...paint} />
      )}
      {number !== undefined && (
        <text
          x={x}
          y={y + 4.5}
          fontSize={12}
          fontWeight={600}
          textAnchor="middle"
          fill={isFilled ? 'var(--paper)' : 'var(--ink)'}
        >
          {number}
        </text>
      )}
    </g>
  )
}
