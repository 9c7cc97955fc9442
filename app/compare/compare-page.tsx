import { getTranslations } from 'next-intl/server'
import { scoredOn } from '@/app/instrument'
import type { Locale } from '@/i18n/locales'
import { byDay } from '@/lib/comparison/by-day'
import type { Selected, Selection } from '@/lib/comparison/selection'
import type { ComparedResult } from './compared-result'
import { HandIn } from './hand-in'
import { KeepComparison } from './keep-comparison'
import { NoticeList } from './notice-list'
import type { Notices } from './notices'
import { Overview } from './overview'
import { Pair } from './pair/pair'
import '@/app/styles/result.css'
import '@/app/styles/compare.css'

interface Props {
  readonly locale: Locale
  readonly selection: Selection
  readonly notices: Notices
  /** Shown in answer to a form that was sent: what was wrong with it takes the focus. */
  readonly isFromForm: boolean
}

/** None, one, two or many results; below them the way to add more. */
export async function ComparePage({ locale, selection, notices, isFromForm }: Props) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const results = byDay(selection.results.map(asResult))
  const [before, after, ...more] = results
  const isPair = before !== undefined && after !== undefined && more.length === 0
  return (
    <>
      <h1>{t(isPair ? 'headingPair' : 'heading')}</h1>
      <NoticeList
        locale={locale}
        notices={notices}
        repeated={selection.repeated.map(asResult)}
        takesFocus={isFromForm}
      />
      {results.length === 0 && <p className="lead">{t('lead')}</p>}
      {isPair && <Pair locale={locale} before={before} after={after} />}
      {results.length > 0 && !isPair && <Overview locale={locale} results={results} />}
      {results.length > 1 && <KeepComparison locale={locale} results={results} isFromForm={isFromForm} />}
      <HandIn locale={locale} codes={results.map(({ code }) => code)} notices={notices} />
    </>
  )
}

function asResult({ code, opened }: Selected): ComparedResult {
  return { code, questionnaire: opened.questionnaire, report: scoredOn(opened) }
}
