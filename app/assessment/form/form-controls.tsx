'use client'

import { Fragment, type ReactNode } from 'react'
import { useFields } from './form-context'

interface ChoicesProps {
  readonly name: string
  readonly type: 'radio' | 'checkbox'
  /** The levels are steps, each containing the ones before. */
  readonly isLadder?: boolean
  /** What stands before the name of a choice, and below it, by value. */
  readonly marks?: Readonly<Record<string, ReactNode>>
  readonly more?: Readonly<Record<string, ReactNode>>
}

/** What can be ticked in one field: one radio of an item, or as many boxes as are wanted. */
export function Choices({ name, type, isLadder, marks, more }: ChoicesProps) {
  const { register, choices, initial } = useFields()
  const { ref, ...field } = register(name)
  const isRadio = type === 'radio'
  return (
    <div
      className={isLadder ? 'choices ladder' : isRadio ? 'choices' : 'boxes'}
      // The library asks the first radio that it is given for the value of the group, and unticks the others if that
      // has none: what was ticked before the script had loaded goes first.
      ref={(group) => {
        const inputs = [...(group?.querySelectorAll('input') ?? [])]
        for (const input of [...inputs.filter(({ checked }) => checked && isRadio), ...inputs]) ref(input)
      }}
    >
      {choices[name]?.map(({ value, text, brief, note, isApart }, index) => (
        <Fragment key={value}>
          <label className={isApart ? 'choice choice-apart' : 'choice'}>
            {/* The first carries the bare name, so that a link can lead to the field. */}
            <input
              {...field}
              type={type}
              value={value}
              {...(index === 0 && { id: name })}
              defaultChecked={[initial[name]].flat().includes(value)}
              // What the answer means is a description: as part of the name it would be spoken with every question.
              {...(brief && { 'aria-label': text })}
              aria-describedby={note}
            />
            {marks?.[value]}
            {isRadio ? text : <b>{text}</b>}
            {brief && <small id={note}>{brief}</small>}
          </label>
          {more?.[value]}
        </Fragment>
      ))}
    </div>
  )
}

/** One of the lists about the firm. */
export function ProfileSelect({ name }: { readonly name: string }) {
  const { register, choices, initial } = useFields()
  return (
    <select
      {...register(name)}
      id={name}
      defaultValue={initial[name] ?? ''}
      aria-describedby={`${name}-problem`}
    >
      {choices[name]?.map(({ value, text }) => (
        <option value={value} key={value}>
          {text}
        </option>
      ))}
    </select>
  )
}
