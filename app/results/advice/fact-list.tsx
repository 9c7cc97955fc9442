import { getTranslations } from 'next-intl/server'
import { loadFacts } from '@/app/facts'
import { questionnaireOf, today } from '@/app/instrument'
import { dayInWords } from '@/app/words/in-words'
import type { Locale } from '@/i18n/locales'
import { type FactBlock, factsFor } from '@/lib/advice/facts'
import { askedItems } from '@/lib/instrument/asked-items'
import { type Fact, type FactWording, isOverdue } from '@/lib/instrument/fact'
import type { AnswerReport } from '@/lib/report/report'

interface Props {
  readonly locale: Locale
  readonly report: AnswerReport
  /** A technology, inside its advice, or `all`, once at the end. */
  readonly block: FactBlock
}

/** The dated facts of one block, each with source and grade; overdue ones greyed, by the server's clock. */
export async function FactList({ locale, report, block }: Props) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  const { edition, form, technologies, responses } = report.responseSet
  const { facts, wording } = await loadFacts(locale)
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
        <FactEntry key={fact.id} locale={locale} fact={fact} words={wording(fact.id)} />
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
  readonly locale: Locale
  readonly fact: Fact
  readonly words: FactWording
}

async function FactEntry({ locale, fact, words }: EntryProps) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  const overdue = isOverdue(fact, today()) ? fact.reviewAfter : null
  return (
    <li data-fact={fact.id} data-overdue={overdue !== null}>
      <p>{words.text}</p>
      <p className="evidence">
        {t.rich('factSource', { source: words.source, link: (name) => <a href={fact.href}>{name}</a> })} ·{' '}
        {t(`factGrade.${fact.grade}`)} · {t('factChecked', { day: await dayInWords(locale, fact.checkedOn) })}
        {overdue !== null && (
          <>
            {' '}
            <b>{t('factOverdue', { day: await dayInWords(locale, overdue) })}</b>
          </>
        )}
      </p>
    </li>
  )
}
