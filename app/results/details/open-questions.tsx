import { editPath } from '@/app/http/form-paths'
import { wordingOf } from '@/app/words/instrument'
import { questionsShown } from '@/lib/report/next'
import { wholePoints } from '@/lib/scoring/whole-points'
import type { AdviceProps } from './advice-parts'

/** In sight at once; the others are folded up. */
const SHOWN = 3

/**
 * What is not known for sure, that first which matters most, each with the way to its question; for "not now" only what can change
 * the verdict, or what keeps the smallest step from being known.
 */
export function OpenQuestions({ language, wording, score, report, advice, next }: AdviceProps) {
  const t = language.words('advice')
  const { blockedBy } = advice.nextVerdict
  const [first, ...others] = questionsShown(advice, score)
  if (!first) return null
  const points = wholePoints(first.swing)
  const href = (item: string) => editPath(language.locale, report.links.answers, item)
  const rows = others.map(({ item, canChangeVerdict }) => (
    <li key={item}>
      <a href={href(item)}>{wordingOf(wording, item).label}</a>
      {canChangeVerdict ? ` ${t('openChanges')}` : null}
    </li>
  ))
  return (
    <>
      <h4>{t(next.kind === 'clarify' ? 'openHeading' : 'openStill')}</h4>
      <div className="ask">
        <p>{wordingOf(wording, first.item).stem}</p>
        <p className="hint">
          {[
            first.canChangeVerdict && t('openChanges'),
            report.form === 'full' && points > 0 && t('openSwing', { points }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <a className="button" href={href(first.item)}>
          {t('clarify')}
        </a>
      </div>
      {rows.length > 0 && <ul className="open">{rows.slice(0, SHOWN - 1)}</ul>}
      {rows.length >= SHOWN && (
        <details className="fold">
          <summary>{t('openMore', { count: rows.length + 1 - SHOWN })}</summary>
          <ul className="open">{rows.slice(SHOWN - 1)}</ul>
        </details>
      )}
      {score.verdict !== 'clarify' && blockedBy.length > 0 && <p className="hint">{t('openFirst')}</p>}
    </>
  )
}
