import { OPERATOR } from '@/app/operator/operator'
import type { ResultProps } from '@/app/results/parts'
import type { Facts } from '@/app/words/facts'
import { questionnaireOf, today } from '@/app/words/instrument'
import type { Language } from '@/app/words/language'
import { factBlocks } from '@/lib/advice/facts'
import { askedItems } from '@/lib/instrument/asked-items'
import { type FactWording, isOverdue, type Sourced, sourceAddress } from '@/lib/instrument/fact'
import type { AnswerReport } from '@/lib/report/report'

interface Props extends ResultProps {
  readonly facts: Facts
  readonly report: AnswerReport
}

/** The dated facts, by technology and then for all, each with source and grade; overdue ones greyed, by the server's clock. */
export function FactList({ language, wording, facts: { facts, wording: wordsOf }, report }: Props) {
  const [t, legal] = [language.words('advice'), language.words('legal')]
  const { facts: check } = OPERATOR
  const { edition, form, technologies, responses } = report.responseSet
  const ground = {
    facts,
    asked: askedItems(questionnaireOf(edition), form, technologies),
    responses,
    verdicts: report.technologies,
  }
  // The day is said once, and again beside what was checked on another.
  const { blocks, count, checkedOn } = factBlocks(technologies, ground)
  if (checkedOn === null) return null
  return (
    <details className="fold facts">
      <summary>
        <h3>{t('factsHeading')}</h3> <small>{t('factsShow', { count })}</small>
      </summary>
      <p className="hint">
        {`${t('factsDisclaimer')} ${t('factChecked', { day: language.day(checkedOn) })}`}
        {typeof check === 'object' &&
          ` ${legal('factsChecked', { name: check.checkedBy, day: language.day(check.checkedOn) })}`}
      </p>
      <div className="blocks">
        {blocks.map(({ block, shown }) => (
          <div data-technology={block} key={block}>
            <h4>
              {block === 'all'
                ? language.words('result')('allTechnologies')
                : wording.technologies[block].name}
            </h4>
            <ul>
              {shown.map((fact) => (
                <FactEntry
                  language={language}
                  fact={fact}
                  words={wordsOf(fact.id)}
                  hasDay={fact.checkedOn !== checkedOn}
                  key={fact.id}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  )
}

interface EntryProps {
  readonly language: Language
  readonly fact: Sourced
  readonly words: FactWording
  /** It was checked on another day than the newest. */
  readonly hasDay: boolean
}

/** What it says, who says so, how it was read, and whether that is too long ago. */
export function FactEntry({ language, fact, words, hasDay }: EntryProps) {
  const t = language.words('advice')
  const overdue = isOverdue(fact, today()) ? fact.reviewAfter : null
  return (
    <li data-fact={fact.id} {...(overdue !== null && { 'data-overdue': true })}>
      {words.text}
      <p className="evidence">
        <a href={sourceAddress(fact, language.locale)}>{words.source}</a>
        {`, ${t(`factGrade.${fact.grade}`)}. ${hasDay ? t('factChecked', { day: language.day(fact.checkedOn) }) : ''}`}
        {overdue !== null && <b>{t('factOverdue', { day: language.day(overdue) })}</b>}
      </p>
    </li>
  )
}
