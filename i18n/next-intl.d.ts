import type messages from '../messages/de.json'

/** Keys are typed from the German file; German is the source language. */
declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof messages
  }
}
