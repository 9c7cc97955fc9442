import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { comparePath, pageKindOf, technologyIn, type ViewState, viewStateIn } from '@/app/compare/addresses'
import { ComparePage } from '@/app/compare/compare-page'
import { NOTICES_HEADER, noticesOn, readNotices } from '@/app/compare/intake/notices'
import { fitsAddress, fromAddress } from '@/app/compare/intake/read-request'
import { Document } from '@/app/document'
import { pageMetadata } from '@/app/http/page-metadata'
import { loadWording, scoredOn } from '@/app/words/instrument'
import { type Locale, type Localized, ROOT_LOCALE } from '@/i18n/locales'
import type { NamedResult } from '@/lib/collection/collection'
import { numberResults } from '@/lib/collection/name-results'
import { sharedBasis, technologiesOf } from '@/lib/comparing/basis'
import type { Selected } from '@/lib/intake/selection'

interface Props extends Localized {
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>
}

export async function generateMetadata({ params, searchParams }: Props) {
  const { locale } = await params
  const t = await getTranslations({ locale })
  const { r: given, ...others } = await searchParams
  const { results, notices, isFromForm } = await handedIn(given)
  const preview = {
    title: t('site.pageTitle', { page: t('compare.heading') }),
    description: t('compare.description'),
  }
  const title = (await viewTitle(locale, results, viewStateOf(others))) ?? preview.title
  return pageMetadata({
    ...{ locale, path: '/compare', description: preview.description, preview },
    title: isFromForm || notices.unusable.length > 0 ? t('assessment.errorTitle', { title }) : title,
  })
}

/** Results side by side: each parameter `r` is the code of a result, or a link that holds one. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  const { r: given, ...others } = await searchParams
  const viewState = viewStateOf(others)
  const { selection, results: byDay, notices, isFromForm } = await handedIn(given)
  const results =
    viewState.as === undefined
      ? byDay
      : selection.results.flatMap(({ code }) => byDay.filter((result) => result.code === code))
  const codes = [...selection.results, ...selection.repeated].map(({ code }) => code)
  // One address for one comparison, to be kept and passed on: links become the codes in them.
  if (!isFromForm && fitsAddress(selection) && codes.join() !== [given ?? []].flat().join()) {
    redirect(comparePath(locale, codes, viewState))
  }
  const repeated = asResults(selection.repeated)
  return (
    <Document locale={locale} path={comparePath(ROOT_LOCALE, codes, viewState)}>
      <ComparePage {...{ locale, viewState, results, repeated, notices, isFromForm }} />
    </Document>
  )
}

/** Once for each request: the title depends on it as well. */
const handedIn = cache(async (given: string | string[] | undefined) => {
  const selection = fromAddress([given ?? []].flat())
  const fromForm = readNotices((await headers()).get(NOTICES_HEADER))
  const results = asResults(selection.results)
  return { selection, results, notices: fromForm ?? noticesOn(selection), isFromForm: fromForm !== null }
})

function asResults(selected: readonly Selected[]): readonly NamedResult[] {
  return numberResults(
    selected.map(({ code, opened }) => ({
      code,
      questionnaire: opened.questionnaire,
      report: scoredOn(opened),
    })),
  )
}

function viewStateOf(parameters: Awaited<Props['searchParams']>): ViewState {
  return viewStateIn({ get: (name) => [parameters[name] ?? null].flat()[0] ?? null })
}

/** Of two their heading; of many the question that is put to them, and about which technology; `null` where there is none. */
async function viewTitle(locale: Locale, results: readonly NamedResult[], viewState: ViewState) {
  const basis = sharedBasis(results)
  const kind = pageKindOf(results.length, viewState)
  const t = await getTranslations({ locale })
  if (kind === 'pair') return t('site.pageTitle', { page: t('compare.headingPair') })
  if (kind === 'two-sights') return t('site.pageTitle', { page: t('twoSights.heading') })
  if (basis === null || kind !== 'many') return null
  const { technologies: names } = await loadWording(basis.edition, locale)
  const technology = technologyIn(technologiesOf(results), viewState)
  const view = t(`workbench.view.${viewState.view ?? 'who'}`)
  return t('site.pageTitle', { page: technology ? `${view} ${names[technology].name}` : view })
}
