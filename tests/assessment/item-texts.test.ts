// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import type { Choices } from '../../app/assessment/form/choices'
import { textsOnPage, withLevels, withoutLevels } from '../../app/assessment/form/item-texts'

const texts = {
  'ai-data': { stem: 'Which data?', levels: ['none', 'some'], help: 'Look.', why: 'So.', evidence: 'Study' },
}
const choices: Choices = {
  size: [{ value: '1-9', text: 'few' }],
  'ai-data': [
    { value: '0', text: 'none' },
    { value: '1', text: 'some' },
    { value: 'unknown', text: 'no idea', isApart: true },
  ],
}

test('the texts of levels are taken from the choices and put back', () => {
  const bare = withoutLevels(choices, texts)
  expect(JSON.stringify(bare)).not.toContain('some')
  expect(withLevels(bare, texts)).toEqual(choices)
})

describe('the page', () => {
  afterEach(() => document.body.replaceChildren())

  test('holds the texts of its items', () => {
    document.body.innerHTML = `<fieldset class="item"><h3 data-text="stem">Which data?</h3>
      <label class="choice"><input type="radio" name="ai-data" value="0">none</label>
      <label class="choice"><input type="radio" name="ai-data" value="1">some</label>
      <label class="choice choice-apart"><input type="radio" name="ai-data" value="unknown">no idea</label>
      <p data-text="help">Look.</p><p data-text="why">So.</p><p data-text="evidence">Study</p></fieldset>`
    expect(textsOnPage()).toEqual(texts)
  })
})
