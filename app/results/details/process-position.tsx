import type { AdviceProps } from './advice-parts'

/** Where the firm stands in the four-step process, and what that step contains; nothing where it does not need one. */
export function ProcessPosition({ language, wording, advice: { position } }: AdviceProps) {
  const step = position === null ? null : wording.process[position - 1]
  if (!step || position === null) return null
  return (
    <div className="position">
      <h4>{language.words('advice')('positionHeading')}</h4>
      <ol>
        {wording.process.map(({ label }, index) => (
          <li key={label} aria-current={index + 1 === position ? 'step' : undefined}>
            {label}
          </li>
        ))}
      </ol>
      <p>{step.content}</p>
    </div>
  )
}
