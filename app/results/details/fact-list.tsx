import type { Facts } from '@/app/words/facts'
import { questionnaireOf, today } from '@/app/words/instrument'
import type { Language } from '@/app/words/language'
import { type FactBlock, factsFor } from '@/lib/advice/facts'
import { askedItems } from '@/lib/instrument/asked-items'
import { type Fact, type FactWording, isOverdue } from '@/lib/instrument/fact'
import type { AnswerReport } from '@/lib/report/report'

interface Props {
  readonly language: Language
  readonly facts: Facts
  readonly report: AnswerReport
  /** A technology, inside its advice, or `all`, once at the end. */
  readonly block: FactBlock
}

/** The dated facts of one block, each with source and grade; overdue ones greyed, by the server's clock. */
export function FactList({ language, facts: { facts, wording }, report, block }: Props) {
  const t = language.words('advice')
  const { edition, form, technologies, responses } = report.responseSet
  const shown = factsFor(block, {
    facts,
    asked: askedItems(questionnaireOf(edition), form, technologies),
    responses,
    verdicts: report.technologies,
  })
  if (shown.length === 0) return null
  const list = (
    <ul>
      {shown.map((fact) => (
        <FactEntry key={fact.id} language={language} fact={fact} words={wording(fact.id)} />
      ))}
    </ul>
  )
  // Inside the advice on a technology it is a part like the others; at the end it stands for itself.
  if (block !== 'all') {
    return (
      <div className="facts">
        <h4>{t('factsHeading')}</h4>
        {list}
      </div>
    )
  }
  return (
    <section className="facts" aria-labelledby="facts">
      <h2 id="facts">{t('factsHeading')}</h2>
      <p className="hint">{t('factsDisclaimer')}</p>
      {list}
    </section>
  )
}

interface EntryProps {
  readonly language: Language
  readonly fact: Fact
  readonly words: FactWording
}

function FactEntry({ language, fact, words }: EntryProps) {
  const t = language.words('advice')
  const overdue = isOverdue(fact, today()) ? fact.reviewAfter : null
  return (
    <li data-fact={fact.id} data-overdue={overdue !== null}>
      <p>{words.text}</p>
      <p className="evidence">
        {t.rich('factSource', { source: words.source, link: (name) => <a href={fact.href}>{name}</a> })} ·{' '}
        {t(`factGrade.${fact.grade}`)} · {t('factChecked', { day: language.day(fact.checkedOn) })}
        {overdue !== null && (
          <>
            {' '}
            <b>{t('factOverdue', { day: language.day(overdue) })}</b>
          </>
        )}
      </p>
    </li>
  )
}
