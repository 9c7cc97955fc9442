import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser, LAUNCH_FLAGS } from './scripts/test/browser'

// `npm test` brings its own server and browser. Without them (`npx playwright test` on its own) the
// application is started here. The public address stays the default one: the build depends on it.
const OWN_PORT = '3217'
const OWN_URL = `http://localhost:${OWN_PORT}`
const { CHROMIUM_PATH, E2E_BASE_URL } = process.env
const executablePath = CHROMIUM_PATH ?? findBrowser()?.path

const launchOptions = {
  args: LAUNCH_FLAGS,
  env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'e2e/fonts.conf') },
  ...(executablePath ? { executablePath } : {}),
}

const ownServer = {
  command: 'node scripts/run/launch.mjs run/start',
  url: `${OWN_URL}/healthz`,
  env: { PORT: OWN_PORT, HOST: '127.0.0.1', BASE_URL: 'http://localhost:3000' },
  timeout: 20 * 60_000,
  // Killed outright, it could not take the server it started along.
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // What a snapshot holds does not depend on the system, so neither does its name.
  snapshotPathTemplate: '{testDir}/spoken/{arg}{ext}',
  workers: 2,
  // Machines differ threefold in speed: patience costs nothing where a test passes, and what a slow one got wrong once is tried again.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: true,
  ...(E2E_BASE_URL ? {} : { webServer: ownServer }),
  use: {
    baseURL: E2E_BASE_URL ?? OWN_URL,
    browserName: 'chromium',
    launchOptions,
    // Emptied between two tests, one browser context serves them in half the time.
    reuseContext: true,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    video: 'off',
    screenshot: 'only-on-failure',
  },
})
