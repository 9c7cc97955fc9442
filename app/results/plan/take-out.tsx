import { useEffect, useEffectEvent, useState } from 'react'
import { download } from '@/app/compare/export/download'
import { type Appointment, calendarFile } from '@/app/plan/calendar'
import { DayField } from '@/components/day-field'
import { resultFile } from '@/lib/collection/result-file'
import { secondLook } from '@/lib/plan/look-again'
import { isEmptyPlan, type Plan } from '@/lib/plan/plan'
import { berlinDay } from '@/lib/responses/day'
import type { PlanParts } from './plan-props'

/** What leaves the plan: the day to look again and those of the measures as a calendar file, and the result's own file with the plan in it. */
export function TakeOut({ keeping: { plan, change }, report, words, address }: PlanParts) {
  const [isLinked, setLinked] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const day = plan.lookAgain ?? secondLook(report.answeredOn, berlinDay(new Date()))
  const link = isLinked ? location.origin + address : undefined
  const dated = datesOf(plan, link)
  const saveFile = () => download(fileOf(report, plan), `passgenau-${report.answeredOn}.json`)
  useFileLink(!isEmptyPlan(plan), saveFile)

  async function saveDays(appointments: readonly Appointment[]) {
    setFailed(false)
    try {
      download(await calendarFile(appointments), `passgenau-${words.calendarFile}.ics`)
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  const again: Appointment = { day, title: words.calendarTitle, text: '', ...(link && { address: link }) }
  return (
    <div className="take-out">
      <DayField
        value={day}
        label={words.lookAgain}
        onChange={(lookAgain) => change((now) => ({ ...now, lookAgain }))}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={isLinked}
          autoComplete="off"
          onChange={({ target }) => setLinked(target.checked)}
        />
        {words.withLink}
      </label>
      <p className="actions">
        <button type="button" onClick={() => saveDays([again])}>
          {words.calendar}
        </button>
        {dated.length > 0 && (
          <button type="button" onClick={() => saveDays([...dated, again])}>
            {words.allDays}
          </button>
        )}
        <button type="button" onClick={saveFile}>
          {words.file}
        </button>
      </p>
      <p role="status">{hasFailed && words.failed}</p>
    </div>
  )
}

function datesOf({ measures }: Plan, address: string | undefined): readonly Appointment[] {
  return measures.flatMap(({ text, person, due, sign, isDone }) => {
    if (due === null || isDone) return []
    const said = [person, sign].filter(Boolean).join('\n')
    return [{ day: due, title: text, text: said, ...(address && { address }) }]
  })
}

function fileOf(report: PlanParts['report'], plan: Plan): Blob {
  const content = resultFile([{ code: report.links.answers, report, ...(!isEmptyPlan(plan) && { plan }) }])
  return new Blob([`${JSON.stringify(content, null, 1)}\n`], { type: 'application/json' })
}

/** Where the page offers the result's file, which the server writes, it is now the one with the plan. */
function useFileLink(hasPlan: boolean, save: () => void) {
  const saveNow = useEffectEvent(save)
  useEffect(() => {
    const link = document.querySelector<HTMLAnchorElement>('.side-ways a[href^="/api/files"]')
    if (!link || !hasPlan) return
    const instead = (event: MouseEvent) => {
      event.preventDefault()
      saveNow()
    }
    link.addEventListener('click', instead)
    return () => link.removeEventListener('click', instead)
  }, [hasPlan])
}
