import type { Messages } from './messages'

/**
 * Keys are typed from the German file; German is the source language. Told to the package that declares the types:
 * through `next-intl`, which only passes them on, TypeScript 7 does not see it, and every key would do.
 */
declare module 'use-intl/core' {
  interface AppConfig {
    Messages: Messages
  }
}
