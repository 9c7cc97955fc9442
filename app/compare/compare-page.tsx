import { getTranslations } from 'next-intl/server'
import { today } from '@/app/instrument'
import type { Locale } from '@/i18n/locales'
import { comparePath, type Look, VIEWS } from './addresses'
import type { ComparedResult } from './compared-result'
import { KeepComparison } from './keep-comparison'
import { NoticeList } from './notice-list'
import type { Notices } from './notices'
import { Pair } from './pair/pair'
import { Samples } from './samples/samples'
import { shownOf } from './shown'
import { SingleResult } from './single-result'
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
  /** The oldest first. */
  readonly results: readonly ComparedResult[]
  /** Handed in once more. */
  readonly repeated: readonly ComparedResult[]
  readonly notices: Notices
  /** Shown in answer to a form that was sent: what was wrong with it takes the focus. */
  readonly isFromForm: boolean
}

/** One result, two in full, or many under three questions; below them the way to add more. */
export async function ComparePage({ locale, look, results, repeated, notices, isFromForm }: Props) {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const views = await getTranslations({ locale, namespace: 'workbench.view' })
  const [first, second] = results
  const codes = results.map(({ code }) => code)
  const shown = shownOf(results.length, look)
  return (
    <>
      <h1>{t(shown === 'pair' ? 'headingPair' : 'heading')}</h1>
      <NoticeList locale={locale} notices={notices} repeated={repeated} takesFocus={isFromForm} />
      {shown === 'none' && (
        <>
          <p className="lead">{t('lead')}</p>
          <KeptCollection {...{ locale, look, today: today() }} {...(await loadWords(locale))} />
        </>
      )}
      {shown === 'pair' && first && second && (
        <>
          <p className="actions">
            {VIEWS.filter((view) => view !== 'moved').map((view) => (
              <a href={comparePath(locale, codes, { view })} key={view}>
                {views(view)}
              </a>
            ))}
          </p>
          <Pair locale={locale} before={first} after={second} />
        </>
      )}
      {shown === 'one' && first && <SingleResult locale={locale} result={first} />}
      {shown === 'many' && (
        <Workbench {...{ locale, look, codes, today: today() }} {...(await loadWords(locale))} />
      )}
      {results.length > 1 && <KeepComparison locale={locale} results={results} isFromForm={isFromForm} />}
      <HandIn locale={locale} codes={codes} notices={notices} />
      {shown === 'none' && <Samples locale={locale} />}
    </>
  )
}
