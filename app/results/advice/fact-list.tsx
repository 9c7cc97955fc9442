import { getTranslations } from 'next-intl/server'
import { loadFacts } from '@/app/facts'
import { questionnaireOf, today } from '@/app/instrument'
import { dayInWords } from '@/app/results/result-texts'
import type { Locale } from '@/i18n/locales'
import { shownFacts } from '@/lib/advice/shown-facts'
import { askedItems } from '@/lib/questionnaire/asked-items'
import { isOverdue } from '@/lib/questionnaire/fact'
import type { AnswerReport } from '@/lib/report/report'

interface Props {
  readonly locale: Locale
  readonly report: AnswerReport
}

/** Dated facts beside the result, each with source and grade; overdue ones greyed, by the server's clock. */
export async function FactList({ locale, report }: Props) {
  const t = await getTranslations({ locale, namespace: 'advice' })
  const { edition, form, technologies, responses } = report.responseSet
  const { facts, wording } = await loadFacts(locale)
  const shown = shownFacts(facts, askedItems(questionnaireOf(edition), form, technologies), responses)
  if (shown.length === 0) return null
  const rows = await Promise.all(
    shown.map(async (fact) => ({
      fact,
      words: wording(fact.id),
      checked: await dayInWords(locale, fact.checkedOn),
      overdue:
        isOverdue(fact, today()) && fact.reviewAfter ? await dayInWords(locale, fact.reviewAfter) : null,
    })),
  )
  return (
    <section className="facts" aria-labelledby="facts">
      <h2 id="facts">{t('factsHeading')}</h2>
      <p className="hint">{t('factsDisclaimer')}</p>
      <ul>
        {rows.map(({ fact, words, checked, overdue }) => (
          <li key={fact.id} data-fact={fact.id} data-overdue={overdue !== null}>
            <p>{words.text}</p>
            <p className="evidence">
              {t('factSource', { source: words.source })} · {t(`factGrade.${fact.grade}`)} ·{' '}
              {t('factChecked', { day: checked })}
              {overdue !== null && (
                <>
                  {' '}
                  <b>{t('factOverdue', { day: overdue })}</b>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
