'use client'

import { useEffect, useMemo, useState } from 'react'
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

/** Follows what the form holds. */
export function useAnswers(
  { getValues, subscribe }: Pick<UseFormReturn<FormValues>, 'getValues' | 'subscribe'>,
  items: readonly JourneyItem[],
  own: OwnFields,
  initial: FormValues,
): Answers {
  const [read, setRead] = useState<FormValues | null>(null)
  useEffect(() => {
    setRead(getValues())
    return subscribe({ formState: { values: true }, callback: ({ values }) => setRead(values) })
  }, [getValues, subscribe])
  return useMemo(() => {
    const values = { ...(read ?? initial), ...own }
    return { isRead: read !== null, values, journey: journeyIn(values, items) }
  }, [read, items, own, initial])
}
