import 'server-only'
import { OFFERED } from '@/app/operator/offered'
import { CURRENT_EDITION, loadWording } from '@/app/words/instrument'
import { languageOf } from '@/app/words/language'
import type { Locale } from '@/i18n/locales'
import { inSentence } from '@/lib/report/in-words'

/** The technologies that this site asks about, within a sentence: "KI, Blockchain und Bitcoin". */
export async function offeredInWords(locale: Locale): Promise<string> {
  const { technologies } = await loadWording(CURRENT_EDITION.edition, locale)
  return (await languageOf(locale)).list(OFFERED.map((id) => inSentence(technologies[id])))
}
