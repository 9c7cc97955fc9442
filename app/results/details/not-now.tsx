import type { AdviceProps } from './advice-parts'

/** "Not now" is a respectable result: what is cheaper, what is fine about it, when to look again. */
export function NotNow({ language, wording, score }: Pick<AdviceProps, 'language' | 'wording' | 'score'>) {
  const t = language.words('advice')
  const { instead, insteadByGate, fine, lookAgain } = wording.technologies[score.id].notNow
  const closed = score.reasons.flatMap(({ kind, items }) => (kind === 'gate' ? items : []))
  const gate = closed.find((item) => Object.hasOwn(insteadByGate, item))
  return (
    <dl className="not-now">
      <dt>{t('notNowInstead')}</dt>
      <dd>{gate === undefined ? instead : insteadByGate[gate]}</dd>
      <dt>{t('notNowFine')}</dt>
      <dd>{fine}</dd>
      <dt>{t('notNowAgain')}</dt>
      <dd>{lookAgain}</dd>
    </dl>
  )
}
