import 'server-only'
import { Still } from '@/app/still/still'
import { knownEditions } from './known-editions'

/**
 * What the operator's own editions ask, as data for the scripts of this page (own-editions.browser.ts): those of released editions
 * come with the scripts. Nothing where there are none.
 */
export function OwnEditionsOnPage() {
  const own = knownEditions().filter(({ mark }) => mark !== undefined)
  if (own.length === 0) return null
  // A "<" could end the element.
  const json = JSON.stringify(own).replaceAll('<', '\\u003c')
  return (
    <Still>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of ours, which no browser runs. */}
      <script type="application/json" id="own-editions" dangerouslySetInnerHTML={{ __html: json }} />
    </Still>
  )
}
