'use client'

import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Journey, JourneyItem } from '@/lib/journey/journey'
import { type FormValues, journeyIn, type OwnFields } from './form-values'

/** The answers as they stand, and what follows from them. */
export interface Answers {
  /** `false`: still as the server has filled them in. */
  readonly isRead: boolean
  readonly values: FormValues
  readonly journey: Journey
}

/** Follows what the form holds. `onChange` is called after a person has changed something. */
export function useAnswers(
  { getValues, subscribe }: Pick<UseFormReturn<FormValues>, 'getValues' | 'subscribe'>,
  items: readonly JourneyItem[],
  own: OwnFields,
  initial: FormValues,
  onChange: () => void,
): Answers {
  const [read, setRead] = useState<FormValues | null>(null)
  const follow = useEffectEvent(
    ({ values, type }: { readonly values: FormValues; readonly type?: string }) => {
      setRead(values)
      if (type === 'change') onChange()
    },
  )
  useEffect(() => {
    setRead(getValues())
    return subscribe({ formState: { values: true }, callback: (state) => follow(state) })
  }, [getValues, subscribe])
  return useMemo(() => {
    const values = { ...(read ?? initial), ...own }
    return { isRead: read !== null, values, journey: journeyIn(values, items) }
  }, [read, items, own, initial])
}
