'use client'

import { useFields } from './form-context'

/** The radios of one item, named by its id. */
export function ItemRadios({ item }: { readonly item: string }) {
  const { register, choices, initial } = useFields()
  const { ref, ...field } = register(item)
  return (
    <div
      className="choices"
      // The library asks the first radio that it is given for the value of the group, and unticks the others if that
      // has none: what was ticked before the script had loaded goes first.
      ref={(group) => {
        const radios = [...(group?.querySelectorAll('input') ?? [])]
        for (const radio of radios.sort((a, b) => Number(b.checked) - Number(a.checked))) ref(radio)
      }}
    >
      {choices[item]?.map(({ value, text, note, isApart }, index) => (
        <label className={isApart ? 'choice choice-apart' : 'choice'} key={value}>
          {/* The first radio carries the bare id, so that the error summary can link to it. */}
          <input
            {...field}
            type="radio"
            value={value}
            {...(index === 0 && { id: item })}
            defaultChecked={initial[item] === value}
            // What the answer means is a description: as part of the name it would be spoken with every question.
            {...(note !== undefined && {
              'aria-label': text,
              'aria-describedby': `${item}-${value}-note`,
            })}
          />
          <span>{text}</span>
          {note !== undefined && <small id={`${item}-${value}-note`}>{note}</small>}
        </label>
      ))}
    </div>
  )
}

/** One box for each technology, with what it is in two sentences. */
export function TechnologyBoxes() {
  const { register, choices, initial } = useFields()
  const field = register('technologies')
  return choices['technologies']?.map(({ value, text, note }, index) => (
    <label className="choice" key={value}>
      <input
        {...field}
        type="checkbox"
        value={value}
        {...(index === 0 && { id: field.name })}
        defaultChecked={initial.technologies.includes(value)}
        aria-label={text}
        aria-describedby={`explanation-${value}`}
      />
      <b>{text}</b>
      <small id={`explanation-${value}`}>{note}</small>
    </label>
  ))
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
