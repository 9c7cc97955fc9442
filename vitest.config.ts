import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findLocales } from './i18n/find-locales.js'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: { include: ['tests/**/*.test.{ts,tsx}'], passWithNoTests: false, env: { LOCALES: findLocales() } },
})
