import type { Questionnaire } from '@/lib/instrument/vocabulary'

/** Where a page leaves them: see own-editions-on-page.tsx. */
const ID = 'own-editions'

/** What the operator's own editions ask: in the browser, as the page says it; nothing where there are none. */
export function ownEditions(): readonly Questionnaire[] {
  return JSON.parse(document.getElementById(ID)?.textContent || '[]')
}
