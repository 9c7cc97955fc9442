import { type Locale, localePath } from '@/i18n/locales'
import { TECHNOLOGIES, type TechnologyId } from '@/lib/instrument/vocabulary'

/** The three questions to many results: who stands where, where do we differ, what has moved. */
export const VIEWS = ['who', 'differ', 'moved'] as const
export type ViewId = (typeof VIEWS)[number]

/** What is looked at, beside the results themselves; what is left out has its default. */
export interface ViewState {
  readonly view?: ViewId
  readonly technology?: TechnologyId
  /** Of two results: not then and now, but one firm as it sees itself and as its adviser sees it, in the order given. */
  readonly as?: 'two-sights'
}

/** Where results stand side by side; each code is a parameter of its own. */
export function comparePath(
  locale: Locale,
  codes: readonly string[],
  viewState: ViewState = {},
): `/${string}` {
  const asked = Object.entries(viewState).map(([name, value]) => `${name}=${value}`)
  return withCodes(localePath(locale, '/compare'), codes, asked)
}

/** Where the same results come as a file. */
export function filePath(codes: readonly string[]): string {
  return withCodes('/api/files', codes)
}

function withCodes(path: `/${string}`, codes: readonly string[], more: readonly string[] = []): `/${string}` {
  const parameters = [...codes.map((code) => `r=${code}`), ...more]
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`
}

/** What parameters of an address ask for; unknown ones ask for nothing. */
export function viewStateIn(parameters: Pick<URLSearchParams, 'get'>): ViewState {
  const view = VIEWS.find((one) => one === parameters.get('view'))
  const technology = TECHNOLOGIES.find((one) => one === parameters.get('technology'))
  const as = parameters.get('as') === 'two-sights' && { as: 'two-sights' as const }
  return { ...(view && { view }), ...(technology && { technology }), ...as }
}

/** The technology that is looked at: nobody may have been asked about the one that the address names. */
export function technologyIn(
  asked: readonly TechnologyId[],
  { technology }: ViewState,
): TechnologyId | undefined {
  return technology && asked.includes(technology) ? technology : asked[0]
}

/** What the page shows of its results: none yet, one, two of one firm in full, or many under three questions. */
type PageKind = 'none' | 'one' | 'pair' | 'two-sights' | 'many'

/** Two results are one firm, then and now, unless another question is put to them. */
export function pageKindOf(count: number, { view = 'moved', as }: ViewState): PageKind {
  if (count === 2 && view === 'moved') return as ?? 'pair'
  if (count > 1) return 'many'
  return count === 1 ? 'one' : 'none'
}
