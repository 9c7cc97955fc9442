import base from '../playwright.config'

/** Only for scripts/test/prove-pages.ts, which brings the server; the normal run does not look into this folder. */
const { webServer: _, ...config } = base

export default { ...config, testDir: '.', outputDir: '../test-results' }
