import type { ReactNode } from 'react'
import type { AdviceProps } from './advice-parts'

type Props = Pick<AdviceProps, 'language' | 'wording' | 'score'>

/** "Not now" is a respectable result: what is cheaper, and what is fine about it. */
export function Alternative({ language, wording, score }: Props) {
  const { instead, insteadByGate, fine } = wording.technologies[score.id].notNow
  const closed = score.reasons.flatMap(({ kind, items }) => (kind === 'gate' ? items : []))
  const gate = closed.find((item) => Object.hasOwn(insteadByGate, item))
  return (
    <div className="alternative">
      <h4>{language.words('advice')('instead')}</h4>
      <p>{gate === undefined ? instead : insteadByGate[gate]}</p>
      <p className="hint">{fine}</p>
    </div>
  )
}

/** When to look again, and what would change the verdict. */
export function LookAgain({ language, wording, score, children }: Props & { readonly children?: ReactNode }) {
  return (
    <div className="look-again">
      <h4>{language.words('advice')('again')}</h4>
      <p>{wording.technologies[score.id].notNow.lookAgain}</p>
      {children}
    </div>
  )
}
