import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import type { ResponseSet } from '@/lib/instrument/response-set'
import type { Item, Questionnaire, TechnologyId } from '@/lib/instrument/vocabulary'
import type { EditionWording } from '@/lib/instrument/wording'

interface Props {
  readonly locale: Locale
  readonly id: SectionId
  readonly children: ReactNode
}

/** A section that the table of contents leads to. */
export async function MethodSection({ locale, id, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'method' })
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(`headings.${id}`)}</h2>
      {children}
    </section>
  )
}

/** The sections of the page in their order; each id is also the anchor. */
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

/** The table of contents. */
export async function Contents({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method' })
  return (
    <nav className="contents" aria-label={t('contents')}>
      <ol>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`headings.${id}`)}</a>
          </li>
        ))}
      </ol>
    </nav>
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
