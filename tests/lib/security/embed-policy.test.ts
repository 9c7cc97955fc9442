import { expect, test } from 'vitest'
import { embedPolicy } from '../../../lib/security/content-security-policy'

test.each([
  [null, '*'],
  [['https://a.example', 'https://*.b.example'], 'https://a.example https://*.b.example'],
  [[], "'none'"],
])('sites that may frame the card: %j', (ancestors, said) => {
  const directives = embedPolicy("'sha256-x'", ancestors).split('; ')
  expect(directives).toContain(`frame-ancestors ${said}`)
  expect(directives).toContain("style-src 'sha256-x'")
})
