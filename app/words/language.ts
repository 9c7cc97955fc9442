import 'server-only'
import type { Locale } from '@/i18n/locales'
import { loadMessages } from '@/i18n/messages'
import { type Language, makeLanguage } from './make-language'

export type { Language }

const made = new Map<Locale, Promise<Language>>()

/** Made once: reading a sentence's pattern and setting up a formatter take longer than all the rest of a request. */
export function languageOf(locale: Locale): Promise<Language> {
  const known = made.get(locale) ?? loadMessages(locale).then((messages) => makeLanguage(locale, messages))
  made.set(locale, known)
  return known
}
