import { expect, test } from 'vitest'
import { drawableText } from '../../../lib/drawing/drawable-text'

/** Names that an operator may give, and what pictures, whose fonts hold western letters alone, say in their place. */
test.each([
  ['Zeit und Können', 'Zeit und Können'],
  ['Wie viel? 5–7 % „mehr“ für 3 €…', 'Wie viel? 5–7 % „mehr“ für 3 €…'],
  ['Umění', 'Umení'],
  ['Współpraca', 'Wspólpraca'],
  ['İşbirliği', 'Isbirligi'],
  ['Cafe\u0301', 'Café'],
  ['KI 🤖 im Betrieb', 'KI im Betrieb'],
  ['Daten→Wert', 'DatenWert'],
  ['Сотрудничество', ''],
  ['協力', ''],
])('%s: "%s"', (text, drawn) => expect(drawableText(text)).toBe(drawn))
