import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findLocales } from './i18n/find-locales.js'

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('.', import.meta.url)),
      // Only Next knows the mark of modules for the server, and the tests are one.
      'server-only': fileURLToPath(import.meta.resolve('next/dist/compiled/server-only/empty.js')),
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    passWithNoTests: false,
    // Property tests take seconds on a busy machine: patience costs nothing where a test passes.
    testTimeout: 60_000,
    env: { LOCALES: findLocales() },
    // All cores: left to itself, vitest keeps one for a person who waits.
    maxWorkers: '100%',
  },
})
