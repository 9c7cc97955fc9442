import { useEffect, useState } from 'react'
import { hasAnyPlan } from '@/app/plan/any-plan'
import type { Locale } from '@/i18n/locales'
import { readStorages } from '../collection/window-and-device'
import type { Shown } from '../measures/group-measures'
import type { loadMeasures } from '../measures/load-measures'

interface Props {
  readonly locale: Locale
  readonly codes: readonly string[]
  /** Left out where nothing is chosen among the results: then all count. */
  readonly shown?: Shown
  readonly loading: string
  readonly failed: string
}

/** The measures of a group: loaded only where this browser keeps a plan, or a decision has its day. */
export function LateMeasures(props: Props) {
  const { locale, codes, shown } = props
  const [part, setPart] = useState<Awaited<ReturnType<typeof loadMeasures>> | null>(null)
  const decisions = shown?.decisions
  useEffect(() => {
    const known = decisions ?? readStorages(Date.now(), codes).collection.decisions
    if (part || (!hasAnyPlan() && !known.some(({ due }) => due))) return
    import('../measures/load-measures')
      .then(({ loadMeasures }) => loadMeasures(locale))
      // Without the line the comparison stands as it is.
      .then(setPart, console.error)
  }, [locale, codes, decisions, part])
  return part && <part.GroupMeasures {...props} planWords={part.planWords} />
}
