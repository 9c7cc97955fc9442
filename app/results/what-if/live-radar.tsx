'use client'

import { useState } from 'react'
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, Tooltip } from 'recharts'
import { fillSentence } from '@/app/words/fill-sentence'
import { wholePointsText } from '@/app/words/whole-points-text'
import { Marker } from '@/components/marker'
import { TECHNOLOGY_MARKS } from '@/components/technology-marks'
import type { RadarWords } from '@/i18n/messages'
import { axisLabel, drawnFigure } from '@/lib/drawing/radar'
import type { TechnologyId } from '@/lib/instrument/vocabulary'
import { isOpen, NOT_ASSESSABLE, type ScoreRange } from '@/lib/scoring/score-range'
import { askedScores } from '@/lib/scoring/scored-result'
import { inWholePoints } from '@/lib/scoring/whole-points'
import type { Imagined } from './panel-props'

interface Props extends Omit<Imagined, 'words'> {
  readonly words: Imagined['words'] & RadarWords['result']
}

/** One technology now and before; a range for each axis, in whole points. */
interface Outline {
  readonly id: TechnologyId
  readonly name: string
  /** Drawn thin: it is not what the reader should look at. */
  readonly isMuted: boolean
  readonly now: readonly ScoreRange[]
  readonly was: readonly ScoreRange[]
}

/** The radar to turn to: what was stays as a thin line; value and range of each axis by pointer, touch and keyboard. */
export function LiveRadar({ scored, before, wording, words }: Props) {
  const [hidden, setHidden] = useState<readonly TechnologyId[]>([])
  const [axis, setAxis] = useState(0)
  const axisLabels = scored.askedDimensions.map((id) => wording.dimensions[id].label)
  const outlines = scored.technologies.map((score, place): Outline => {
    const earlier = before.technologies[place]
    return {
      id: score.id,
      name: wording.technologies[score.id].name,
      isMuted: score.verdict === 'not-now',
      now: askedScores(scored, score).map(inWholePoints),
      was: earlier ? askedScores(before, earlier).map(inWholePoints) : [],
    }
  })
  const shown = outlines.filter(({ id }) => !hidden.includes(id))
  const rows = axisLabels.map((label, index) => ({
    label,
    ...Object.fromEntries(
      outlines.flatMap(({ id, now, was }) => [
        [id, drawnFigure(now[index] ?? NOT_ASSESSABLE)],
        [`${id}-was`, drawnFigure(was[index] ?? NOT_ASSESSABLE)],
      ]),
    ),
  }))
  const toggle = (id: TechnologyId) =>
    setHidden(hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id])
  const read = ({ activeTooltipIndex }: { readonly activeTooltipIndex?: unknown }) => {
    if (activeTooltipIndex != null) setAxis(Number(activeTooltipIndex))
  }

  return (
    <div className="live-radar">
      <RadarChart
        data={rows}
        responsive
        className="radar-chart"
        outerRadius="68%"
        role="img"
        title={words.radarTried}
        // Its arrow keys would move a tooltip that is not there; the list below is the way by keyboard.
        accessibilityLayer={false}
        onMouseMove={read}
        onClick={read}
      >
        <PolarGrid />
        <PolarAngleAxis dataKey="label" tick={(tick) => <AxisLabel tick={tick} axisLabels={axisLabels} />} />
        <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
        {/* The reading stands below the chart, where it hides nothing and a screen reader finds it. */}
        <Tooltip content={() => null} />
        {shown.filter(hasMoved).map(({ id }) => (
          <Radar
            key={`${id}-was`}
            dataKey={`${id}-was`}
            className="was"
            stroke={TECHNOLOGY_MARKS[id].color}
            fill="none"
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
        {shown.map(({ id, name, isMuted, now }) => {
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
                  size={drawnFigure(now[index] ?? NOT_ASSESSABLE) === null ? 0 : isMuted ? 3 : 5}
                  color={color}
                  ground="var(--paper)"
                  open={isOpen(now[index] ?? NOT_ASSESSABLE)}
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
        <select value={axis} onChange={(event) => setAxis(Number(event.target.value))}>
          {axisLabels.map((label, index) => (
            <option value={index} key={label}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <output>
        {shown.map(({ id, name, now, was }) => (
          <span key={id}>
            {`${name}: ${reading(now[axis] ?? NOT_ASSESSABLE, was[axis] ?? NOT_ASSESSABLE, words)}`}
          </span>
        ))}
      </output>
    </div>
  )
}

const hasMoved = ({ now, was }: Outline) => JSON.stringify(now) !== JSON.stringify(was)

/** Value and range of one axis, and what they were before if that was something else. */
function reading(now: ScoreRange, was: ScoreRange, words: Props['words']): string {
  const [today, earlier] = [wholePointsText(now, words), wholePointsText(was, words)]
  return today === earlier ? today : fillSentence(words.radarWas, { now: today, was: earlier })
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
