import type messages from '../messages/de.json'
import type { Locale as KnownLocale } from './locales'

/** Keys are typed from the German file; German is the source language. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: KnownLocale
    Messages: typeof messages
  }
}
