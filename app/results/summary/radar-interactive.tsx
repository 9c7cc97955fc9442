'use client'

import { useEffect, useRef, useState } from 'react'
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, Tooltip } from 'recharts'
import { wholePointsText } from '@/app/words/whole-points-text'
import { Marker } from '@/components/marker'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import type { BothSides, RadarWords } from '@/i18n/messages'
import { axisLabel, drawnFigure } from '@/lib/drawing/radar'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { isOpen, NOT_ASSESSABLE, type ScoreRange } from '@/lib/scoring/score-range'

export interface RadarProfile {
  readonly axisLabels: readonly string[]
  readonly outlines: readonly {
    readonly id: TechnologyId
    readonly name: string
    /** Drawn thin: it is not what the reader should look at. */
    readonly isMuted: boolean
    /** One for each axis, in whole points. */
    readonly ranges: readonly ScoreRange[]
  }[]
}

interface Props extends RadarProfile {
  readonly words: RadarWords['result'] & BothSides['result']
}

/** The radar to turn to: outlines on and off, value and range of each axis, by pointer, touch and keyboard. */
export function RadarInteractive({ axisLabels, outlines, words }: Props) {
  const [hidden, setHidden] = useState<readonly TechnologyId[]>([])
  const [axis, setAxis] = useState(0)
  const [focusOnArrival] = useState(() => document.activeElement?.matches('.radar-figure button') ?? false)
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (focusOnArrival) select.current?.focus()
  }, [focusOnArrival])

  const shown = outlines.filter(({ id }) => !hidden.includes(id))
  const rows = axisLabels.map((label, index) => ({
    label,
    ...Object.fromEntries(
      outlines.map(({ id, ranges }) => [id, drawnFigure(ranges[index] ?? NOT_ASSESSABLE)]),
    ),
  }))
  const toggle = (id: TechnologyId) =>
    setHidden(hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id])

  return (
    <div className="radar-interactive">
      <RadarChart
        data={rows}
        responsive
        className="radar-chart"
        outerRadius="68%"
        role="img"
        title={words.radarLabel}
        // Its arrow keys would move a tooltip that is not there; the list below is the way by keyboard.
        accessibilityLayer={false}
        onMouseMove={({ activeTooltipIndex }) => {
          if (activeTooltipIndex != null) setAxis(Number(activeTooltipIndex))
        }}
      >
        <PolarGrid />
        <PolarAngleAxis dataKey="label" tick={(tick) => <AxisLabel tick={tick} axisLabels={axisLabels} />} />
        <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
        {/* The reading stands below the chart, where it hides nothing and a screen reader finds it. */}
        <Tooltip content={() => null} />
        {shown.map(({ id, name, isMuted, ranges }) => {
          const { color, dash, marker } = TECHNOLOGY_MARKS[id]
          return (
            <Radar
              key={id}
              dataKey={id}
              name={name}
              stroke={color}
              strokeWidth={isMuted ? 1 : 2.5}
              strokeOpacity={isMuted ? 0.6 : 1}
              {...(dash !== undefined && { strokeDasharray: dash })}
              fill="none"
              connectNulls={false}
              isAnimationActive={false}
              dot={({ cx = 0, cy = 0, index, key }) => (
                <Marker
                  key={key}
                  shape={marker}
                  x={cx}
                  y={cy}
                  size={drawnFigure(ranges[index] ?? NOT_ASSESSABLE) === null ? 0 : isMuted ? 3 : 5}
                  color={color}
                  ground="var(--paper)"
                  open={isOpen(ranges[index] ?? NOT_ASSESSABLE)}
                />
              )}
            />
          )
        })}
      </RadarChart>
      <fieldset>
        <legend>{words.radarOutlines}</legend>
        {outlines.map(({ id, name }) => (
          <label className="choice" key={id}>
            <input type="checkbox" checked={!hidden.includes(id)} onChange={() => toggle(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <label className="axis-choice">
        {words.radarAxis}
        <select ref={select} value={axis} onChange={(event) => setAxis(Number(event.target.value))}>
          {axisLabels.map((label, index) => (
            <option value={index} key={label}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <output>
        <Reading axis={axis} axisLabels={axisLabels} outlines={shown} words={words} />
      </output>
    </div>
  )
}

interface AxisLabelProps {
  readonly tick: {
    readonly x: number | string
    readonly y: number | string
    readonly cx?: number
    readonly cy?: number
    readonly index: number
  }
  readonly axisLabels: readonly string[]
}

/** The name of an axis, placed as in the drawn chart. */
function AxisLabel({ tick: { x, y, cx = 0, cy = 0, index }, axisLabels }: AxisLabelProps) {
  const name = axisLabels[index] ?? ''
  const fontSize = cx < NARROW ? 11.5 : 14
  const frame = {
    radius: Math.hypot(Number(x) - cx, Number(y) - cy) - TICK_DISTANCE,
    halfWidth: cx,
    fontSize,
  }
  const place = axisLabel(name, index, axisLabels.length, frame)
  return (
    <text x={cx + place.x} y={cy + place.y} textAnchor={place.textAnchor} fontSize={fontSize}>
      {name}
    </text>
  )
}

/** Half the width of a chart, in pixels, below which its labels are set smaller. */
const NARROW = 190
/** How far outside the outermost ring recharts places its ticks, in pixels. */
const TICK_DISTANCE = 8

type ReadingProps = Props & { readonly axis: number }

/** Value and range of one axis for every outline that is shown. */
function Reading({ axis, axisLabels, outlines, words }: ReadingProps) {
  return (
    <span className="radar-reading">
      <b>{axisLabels[axis]}</b>
      {outlines.map(({ id, name, ranges }) => (
        <span key={id}>
          {name}: {wholePointsText(ranges[axis] ?? NOT_ASSESSABLE, words)}
        </span>
      ))}
    </span>
  )
}
