import type { Locale } from '@/i18n/locales'
import type { PlanWords } from '@/i18n/messages'
import { GroupMeasures } from './group-measures'
import '@/app/styles/naming.css'
import '@/app/styles/measures.css'

/** What lists the measures of a group, with the words that plans and it have in common. */
export async function loadMeasures(locale: Locale) {
  const words = (await import(`@/messages/${locale}/plan.json`)) as { readonly default: PlanWords }
  return { GroupMeasures, planWords: words.default.plan }
}
