import { getTranslations } from 'next-intl/server'
import { scoredOn, today } from '@/app/instrument'
import type { Locale } from '@/i18n/locales'
import { byDay } from '@/lib/comparison/by-day'
import type { Selected, Selection } from '@/lib/comparison/selection'
import { comparePath, type Look, VIEWS } from './addresses'
import type { ComparedResult } from './compared-result'
import { KeepComparison } from './keep-comparison'
import { NoticeList } from './notice-list'
import type { Notices } from './notices'
import { Overview } from './overview'
import { Pair } from './pair/pair'
import { Samples } from './samples/samples'
import { HandIn } from './take-in/hand-in'
import { KeptCollection } from './workbench/kept-collection'
import { loadWords } from './workbench/load-words'
import { Workbench } from './workbench/workbench'
import '@/app/styles/result.css'
import '@/app/styles/compare.css'
import '@/app/styles/result-table.css'
import '@/app/styles/workbench.css'
import '@/app/styles/charts.css'
import '@/app/styles/keep.css'
import '@/app/styles/naming.css'
import '@/app/styles/agenda.css'
import '@/app/styles/differ.css'
import '@/app/styles/moved.css'

interface Props {
  readonly locale: Locale
  readonly look: Look
  readonly selection: Selection
  readonly notices: Notices
  /** Shown in answer to a form that was sent: what was wrong with it takes the focus. */
  readonly isFromForm: boolean
}

/** One result, two in full, or many under three questions; below them the way to add more. */
export async function ComparePage({ locale, look, selection, notices, isFromForm }: Props) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const views = await getTranslations({ locale, namespace: 'workbench.view' })
  const results = byDay(selection.results.map(asResult))
  const [before, after, ...more] = results
  const codes = results.map(({ code }) => code)
  // Two results are one firm, then and now, unless another question is put to them.
  const isPair =
    before !== undefined && after !== undefined && more.length === 0 && (look.view ?? 'moved') === 'moved'
  const isMany = results.length > 1 && !isPair
  return (
    <>
      <h1>{t(isPair ? 'headingPair' : 'heading')}</h1>
      <NoticeList
        locale={locale}
        notices={notices}
        repeated={selection.repeated.map(asResult)}
        takesFocus={isFromForm}
      />
      {results.length === 0 && (
        <>
          <p className="lead">{t('lead')}</p>
          <KeptCollection {...{ locale, look, today: today() }} {...(await loadWords(locale))} />
        </>
      )}
      {isPair && (
        <>
          <p className="actions">
            {VIEWS.filter((view) => view !== 'moved').map((view) => (
              <a href={comparePath(locale, codes, { view })} key={view}>
                {views(view)}
              </a>
            ))}
          </p>
          <Pair locale={locale} before={before} after={after} />
        </>
      )}
      {results.length === 1 && <Overview locale={locale} results={results} />}
      {isMany && <Workbench {...{ locale, look, codes, today: today() }} {...(await loadWords(locale))} />}
      {results.length > 1 && <KeepComparison locale={locale} results={results} isFromForm={isFromForm} />}
      <HandIn locale={locale} codes={codes} notices={notices} />
      {results.length === 0 && <Samples locale={locale} />}
    </>
  )
}

function asResult({ code, opened }: Selected): ComparedResult {
  return { code, questionnaire: opened.questionnaire, report: scoredOn(opened) }
}
