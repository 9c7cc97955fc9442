import { OPERATOR } from '@/app/operator/operator'
import type { Locale } from '@/i18n/locales'
import { contactLink } from '@/lib/operator/addresses'
import type { Texts } from '@/lib/operator/operator'

interface Props {
  readonly locale: Locale
  readonly texts: Texts | null
  /** What is said where the operator has said nothing. */
  readonly missing: string
}

/** The operator's words as they were written: a paragraph for each empty line, line by line. */
export function OwnWords({ locale, texts, missing }: Props) {
  const text = texts?.[locale]
  if (text === undefined) return <p data-missing>{missing}</p>
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => (
      <p key={paragraph}>
        {paragraph.split('\n').flatMap((line, index) => (index > 0 ? [<br key={line} />, line] : [line]))}
      </p>
    ))
}

/** How the operator is reached. */
export function Contact({ missing }: Pick<Props, 'missing'>) {
  const { contact } = OPERATOR
  if (contact === null) return <p data-missing>{missing}</p>
  return (
    <p>
      <a href={contactLink(contact)}>{contact}</a>
    </p>
  )
}
