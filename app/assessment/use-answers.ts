'use client'

import { type RefObject, useState } from 'react'
import { type Journey, type JourneyItem, journeyOf } from '@/lib/journey/journey'
import { type Draft, draftOfFields } from './draft'
import { chosenTexts, type Field, readFields } from './form-reading'

/** The answers as they were read from the form last; the form itself is the only place where they are. */
export interface Answers {
  /** `false`: still as the server has filled them in. */
  readonly isRead: boolean
  readonly draft: Draft
  readonly journey: Journey
  /** What is chosen, in the words of the form, by field name. */
  readonly chosen: Readonly<Record<string, string>>
  /** Names of the fields whose answer is "Weiß ich nicht". */
  readonly unknown: readonly string[]
}

/** As the server has filled in the form. */
interface Initial {
  readonly initialFields: readonly Field[]
  readonly initiallyChosen: Readonly<Record<string, string>>
}

/** Returns what was read last, and how to read again. */
export function useAnswers(
  formRef: RefObject<HTMLFormElement | null>,
  items: readonly JourneyItem[],
  { initialFields, initiallyChosen }: Initial,
): readonly [Answers, () => void] {
  const [answers, setAnswers] = useState(() => ({
    ...answersOf(initialFields, items),
    isRead: false,
    chosen: initiallyChosen,
  }))
  function read() {
    const form = formRef.current
    if (!form) return
    setAnswers({
      ...answersOf(readFields(form), items),
      isRead: true,
      // The form's own name is no field to choose in.
      chosen: { ...chosenTexts(form), form: initiallyChosen['form'] ?? '' },
    })
  }
  return [answers, read]
}

function answersOf(fields: readonly Field[], items: readonly JourneyItem[]) {
  const draft = draftOfFields(fields)
  return {
    draft,
    journey: journeyOf(items, draft),
    unknown: fields.flatMap(([name, value]) => (value === 'unknown' ? [name] : [])),
  }
}
