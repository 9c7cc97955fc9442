import 'server-only'
import { OPERATOR, OPERATOR_LOGO, OPERATOR_STAMP } from './operator'

/** `null`: nothing of the operator's is to be seen, and pages ask for no sheet. */
export const OPERATOR_STYLE_PATH =
  OPERATOR.accent || OPERATOR_LOGO ? `/operator/style.css?v=${OPERATOR_STAMP}` : null

/** Only at the edges of a page, where a colour cannot be taken for that of a technology. */
const edges = ({ light, dark }: NonNullable<typeof OPERATOR.accent>) => `:root { --accent: ${light} }
@media (prefers-color-scheme: dark) { :root { --accent: ${dark} } }
@media print { :root { --accent: #000000 } }
body .site-header { border-bottom: 3px solid var(--accent) }
body .site-footer { border-top: 3px solid var(--accent) }
body :is(.site-header, .site-footer) a { text-decoration-color: var(--accent) }
`

/** Logos are made for paper. On a phone beside one there is no room for the other language, which stands in the foot too. */
const LOGO = `@media (prefers-color-scheme: dark) { .site-name > img { padding: 2px; background: #ffffff } }
@media (max-width: 24rem) { body .site-header { column-gap: 0.5rem } .site-header > [hreflang] { display: none } }
`

export function operatorStyle(): string | null {
  if (OPERATOR_STYLE_PATH === null) return null
  return [OPERATOR.accent && edges(OPERATOR.accent), OPERATOR_LOGO && LOGO].filter(Boolean).join('')
}
