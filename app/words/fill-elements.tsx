import { Fragment, type ReactNode } from 'react'

/** As `fillSentence` does, where more than text goes into the gaps. */
export function fillElements(sentence: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, place) => (place % 2 === 0 ? part : <Fragment key={part}>{values[part]}</Fragment>))
}
