import base from '../playwright.config'

/** Only for scripts/test/prove-editions.ts, which brings both servers; the normal run does not look into this folder. */
const { webServer: _, ...config } = base

export default { ...config, testDir: '.', outputDir: '../test-results' }
