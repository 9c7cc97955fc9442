import '@/app/styles/error-summary.css'
import { PageBoundary } from '@/app/browser/page-boundary'
import { BASE_URL } from '@/app/http/base-url'
import { OwnEditionsOnPage } from '@/app/operator/own-editions-on-page'
import { Still } from '@/app/still/still'
import { today } from '@/app/words/instrument'
import { SignSheet } from '@/components/verdict-sign'
import type { Locale } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import { pairOf } from '@/lib/comparing/pairs'
import { comparePath, pageKindOf, VIEWS, type ViewState } from './addresses'
import { KeepComparison } from './export/keep-comparison'
import { Intake } from './intake/intake'
import { NoticeList } from './intake/notice-list'
import type { Notices } from './intake/notices'
import { Samples } from './intake/samples'
import { loadMessages, loadTexts, loadViewWords } from './load-words'
import { SingleResult } from './single-result'
import { StoredComparisons } from './stored-comparisons'
import { PairInFull } from './views/pair/pair-in-full'
import { PairMenu } from './views/pair/pair-menu'
import { TwoSights } from './views/pair/two-sights'
import { Workbench } from './workbench'
import '@/app/styles/group-table.css'
import '@/app/styles/compare.css'
import '@/app/styles/panels.css'
import '@/app/styles/filter-fields.css'
import '@/app/styles/workbench.css'
import '@/app/styles/change-arrow.css'
import '@/app/styles/pair.css'

interface Props {
  readonly locale: Locale
  readonly viewState: ViewState
  /** The oldest first; two sights of one firm in the order given. */
  readonly results: readonly NamedResult[]
  /** Handed in once more. */
  readonly repeated: readonly NamedResult[]
  readonly notices: Notices
  /** Shown in answer to a form that was sent: what was wrong with it takes the focus. */
  readonly isFromForm: boolean
}

/** Nothing yet, one result, two in full, or many under three questions; with the way to add more. */
export async function ComparePage({ locale, viewState, results, repeated, notices, isFromForm }: Props) {
  const words = await loadMessages(locale)
  const { compare: t, workbench, take, twoSights } = words
  // One object: React's data name it a second time by a reference.
  const ofReading = { reading: take.reading, failed: take.failed }
  const [first, second] = results
  const codes = results.map(({ code }) => code)
  const kind = pageKindOf(results.length, viewState)
  const isPair = kind === 'pair' || kind === 'two-sights'
  const Pair = kind === 'pair' ? PairInFull : TwoSights
  const intake = <Intake {...{ locale, codes, notices }} words={ofReading} />
  const kept = <KeepComparison locale={locale} results={results} isFromForm={isFromForm} />
  return (
    <PageBoundary of="comparison">
      <Still>
        <SignSheet />
      </Still>
      <OwnEditionsOnPage />
      {kind === 'one' && <h1>{t.heading}</h1>}
      {isPair && (
        <div className="head-line">
          <div>
            <h1>{kind === 'pair' ? t.headingPair : twoSights.heading}</h1>
          </div>
          <PairMenu
            {...{ locale, codes, today: today(), siteAddress: BASE_URL }}
            words={{
              ...{ download: words.take.outHeading, print: words.charts.print },
              ...{ loading: workbench.loading, failed: words.take.failed },
            }}
          />
        </div>
      )}
      <NoticeList locale={locale} notices={notices} repeated={repeated} takesFocus={isFromForm} />
      {kind === 'none' && (
        <StoredComparisons
          {...{ locale, viewState, intake, today: today(), siteAddress: BASE_URL }}
          words={ofReading}
          start={
            <>
              <h1>{t.heading}</h1>
              <p className="lead">{t.lead}</p>
              <Samples locale={locale} />
            </>
          }
        />
      )}
      {isPair && first && second && (
        <>
          <p className="actions">
            {VIEWS.filter((view) => view !== 'moved').map((view) => (
              <a href={comparePath(locale, codes, { view })} key={view}>
                {workbench.view[view]}
              </a>
            ))}
            {kind === 'pair' ? (
              <a href={comparePath(locale, codes, { as: 'two-sights' })}>{words.differ.asTwoSights}</a>
            ) : (
              <>
                <a href={comparePath(locale, codes.toReversed(), viewState)}>{twoSights.swap}</a>
                <a href={comparePath(locale, codes)}>{twoSights.askPair}</a>
              </>
            )}
          </p>
          <Pair {...{ locale, words, texts: await loadTexts(locale) }} pair={pairOf(first, second)} />
          <section className="to-keep" aria-labelledby="keep">
            <h2 id="keep">{t.keepHeading}</h2>
            {kept}
          </section>
        </>
      )}
      {kind === 'one' && first && <SingleResult locale={locale} result={first} />}
      {kind === 'many' ? (
        <Workbench
          {...{ locale, viewState, codes, intake, kept, today: today(), siteAddress: BASE_URL }}
          said={await loadViewWords(locale, viewState.view ?? 'who')}
        />
      ) : (
        kind !== 'none' && intake
      )}
    </PageBoundary>
  )
}
