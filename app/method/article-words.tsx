import { Fragment } from 'react'
import type { Locale } from '@/i18n/locales'
import { SOURCE_ARTICLE } from './origin'

interface Props {
  readonly locale: Locale
  readonly text: string
}

const QUOTED = /(?<=[‘“«])([^’”»]+)(?=[’”»])/

/** A text that quotes headings of the article: in another language than its own they are marked, for whoever hears them. */
export function ArticleWords({ locale, text }: Props) {
  const { language } = SOURCE_ARTICLE
  if (locale === language) return text
  return text.split(QUOTED).map((part, place) =>
    place % 2 === 0 ? (
      <Fragment key={part}>{part}</Fragment>
    ) : (
      <span lang={language} key={part}>
        {part}
      </span>
    ),
  )
}
