'use client'

import { useFields } from './form-context'

interface ChoicesProps {
  readonly name: string
  readonly type: 'radio' | 'checkbox'
}

/** What can be ticked in one field: one radio of an item, or as many boxes as are wanted. */
export function Choices({ name, type }: ChoicesProps) {
  const { register, choices, initial } = useFields()
  const { ref, ...field } = register(name)
  const isRadio = type === 'radio'
  const Text = isRadio ? 'span' : 'b'
  return (
    <div
      {...(isRadio && { className: 'choices' })}
      // The library asks the first radio that it is given for the value of the group, and unticks the others if that
      // has none: what was ticked before the script had loaded goes first.
      ref={(group) => {
        const inputs = [...(group?.querySelectorAll('input') ?? [])]
        for (const input of [...inputs.filter(({ checked }) => checked && isRadio), ...inputs]) ref(input)
      }}
    >
      {choices[name]?.map(({ value, text, note, isApart }, index) => (
        <label className={isApart ? 'choice choice-apart' : 'choice'} key={value}>
          {/* The first carries the bare name, so that the error summary can link to it. */}
          <input
            {...field}
            type={type}
            value={value}
            {...(index === 0 && { id: name })}
            defaultChecked={[initial[name]].flat().includes(value)}
            // What the answer means is a description: as part of the name it would be spoken with every question.
            {...(note && { 'aria-label': text, 'aria-describedby': `${name}-${value}-note` })}
          />
          <Text>{text}</Text>
          {note && <small id={`${name}-${value}-note`}>{note}</small>}
        </label>
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
