import { expect, test } from 'vitest'
import { questionnaire } from '@/content/2026-1/structure'
import { workedExample } from '@/content/2026-1/worked-example'
import { reportOnAnswers } from '@/lib/report/report'
import { resultJson } from '@/lib/report/result-json'

test('figures have nine decimals at most, on which all engines agree, and stay the same to them', () => {
  const report = reportOnAnswers(questionnaire, workedExample)
  const written = JSON.stringify(resultJson(report))
  expect(written).not.toMatch(/\d\.\d{10}/)
  const [ai] = report.technologies
  expect(written).toContain(`"value":${ai?.readiness.value?.toFixed(9)}`)
})
