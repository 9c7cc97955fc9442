import type { AdviceProps } from './advice-parts'

/** Where the firm stands in the four-step process, and what that step contains. */
export function ProcessPosition({ language, wording, advice }: AdviceProps) {
  const t = language.words('advice')
  const { position } = advice
  const step = position === null ? null : wording.process[position - 1]
  return (
    <div className="position">
      <h4>{t('positionHeading')}</h4>
      {step && position !== null ? (
        <>
          <p>{t('positionAt', { step: position, label: step.label })}</p>
          <ol className="process">
            {wording.process.map(({ label }, index) => (
              <li key={label} aria-current={index + 1 === position ? 'step' : undefined}>
                {label}
              </li>
            ))}
          </ol>
          <p>{step.content}</p>
        </>
      ) : (
        <p>{t('positionNone')}</p>
      )}
    </div>
  )
}
