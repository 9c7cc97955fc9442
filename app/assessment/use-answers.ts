'use client'

import { type RefObject, useState } from 'react'
import { type JourneyItem, journeyOf } from '@/lib/journey/journey'
import { draftOfFields } from './draft'
import { chosenTexts, type Field, isChanged, readFields } from './form-reading'
import { draftFields } from './use-draft'

/** The answers as the form holds them. The form itself is the only place where they are; this is what was read last. */
export function useAnswers(
  formRef: RefObject<HTMLFormElement | null>,
  items: readonly JourneyItem[],
  initialFields: readonly Field[],
  preset: string,
) {
  const [fields, setFields] = useState(initialFields)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [toKeep, setToKeep] = useState('')
  const answers = draftOfFields(fields)
  return {
    answers,
    journey: journeyOf(items, answers),
    /** What is chosen, in the words of the form, by field name. */
    chosen,
    /** Names of the fields whose answer is "Weiß ich nicht". */
    unknown: fields.flatMap(([name, value]) => (value === 'unknown' ? [name] : [])),
    /** What there is to keep, form-encoded; empty as long as nothing was changed. */
    toKeep,
    read() {
      const form = formRef.current
      if (!form) return
      setFields(readFields(form))
      setChosen(chosenTexts(form))
      setToKeep(isChanged(form) ? draftFields(form, preset) : '')
    },
  }
}
