import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { ResponseSet } from '@/lib/instrument/response-set'
import type { Item, Questionnaire, TechnologyId } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'

interface Props {
  readonly locale: Locale
  readonly id: SectionId
  /** How much of what is in it, where that can be counted. */
  readonly count?: number
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** A chapter that opens; the anchor lies inside, so that a link to it opens it, too. */
export async function MethodSection({ locale, id, count, isOpen, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'method' })
  return (
    <details className="fold chapter" open={isOpen}>
      <summary>
        <h2>{t(`headings.${id}`)}</h2>
        {count !== undefined && <small>{t(`inside.${id}` as 'inside.items', { count })}</small>}
      </summary>
      <div id={id}>{children}</div>
    </details>
  )
}

/** The chapters of the page in their order; each id is also the anchor. */
const SECTIONS = [
  'purpose',
  'questions',
  'items',
  'formulas',
  'verdicts',
  'advice',
  'example',
  'laws',
  'limits',
  'comparison',
  'editions',
  'source',
] as const
type SectionId = (typeof SECTIONS)[number]

/** The table of contents, where there is room beside the chapters; elsewhere they are their own. */
export async function Contents({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method' })
  return (
    <nav className="contents" aria-label={t('contents')}>
      {SECTIONS.map((id) => (
        <a href={`#${id}`} key={id}>
          {t(`headings.${id}`)}
        </a>
      ))}
    </nav>
  )
}

interface PartProps {
  readonly heading: string
  readonly children: ReactNode
}

/** A part of a chapter that opens by itself. */
export function MethodPart({ heading, children }: PartProps) {
  return (
    <details className="fold part">
      <summary>
        <h3>{heading}</h3>
      </summary>
      {children}
    </details>
  )
}

/** What every part of the page is made of: one edition in one language. */
export interface MethodProps {
  readonly locale: Locale
  readonly questionnaire: Questionnaire
  readonly wording: EditionWording
}

/** What every part of an item's entry is made of. */
export interface ItemProps extends MethodProps {
  readonly item: Item
}

/** What every part of the worked example is made of. */
export interface ExampleProps extends MethodProps {
  readonly responseSet: ResponseSet
  readonly technology: TechnologyId
}
