import { describe, expect, test } from 'vitest'
import { answerCount, draftsOfOtherEditions } from '../../../lib/drafts/offered-drafts'
import { keysOf, mergeFields, readDraft, removeDraft, writeDraft } from '../../../lib/drafts/stored-draft'
import { memoryStorage } from './memory-storage'

const draft = { edition: '2026-1', fields: 'form=quick&technologies=ai&ai-use-case=3&ai-process=unknown' }

describe('what a tab keeps', () => {
  test('is read as it was written, and gone when removed', () => {
    const storage = memoryStorage()
    writeDraft(storage, draft, 'new')
    expect(readDraft(storage, '2026-1', 'new')).toEqual(draft)
    removeDraft(storage, '2026-1', 'new')
    expect(readDraft(storage, '2026-1', 'new')).toBeNull()
  })

  test('is kept apart for each link whose answers are being changed', () => {
    const storage = memoryStorage()
    writeDraft(storage, draft, 'new')
    writeDraft(storage, { ...draft, fields: 'form=full' }, 'A01F0ahN9w')
    expect(readDraft(storage, '2026-1', 'new')).toEqual(draft)
    expect(readDraft(storage, '2026-1', 'A01F0ahN9x')).toBeNull()
  })

  test('of another edition is never read as one of this, but found as what it is', () => {
    const storage = memoryStorage({ 'something else': '1' })
    const older = { edition: '2025-2', fields: 'form=quick&ai-use-case=1' }
    writeDraft(storage, older, 'new')
    writeDraft(storage, draft, 'new')
    expect(readDraft(storage, '2026-1', 'new')).toEqual(draft)
    expect(draftsOfOtherEditions(storage, '2026-1', 'new')).toEqual([older])
    expect(draftsOfOtherEditions(storage, '2026-1', 'A01F0ahN9w')).toEqual([])
    expect(keysOf(storage)).toHaveLength(3)
  })
})

test('answers are counted without the fields around them', () => {
  expect(answerCount(draft)).toBe(2)
  expect(answerCount({ edition: '2026-1', fields: 'edition=2026-1&form=quick&industry=it&size=1-9' })).toBe(0)
  expect(answerCount({ edition: '2026-1', fields: '' })).toBe(0)
})

describe('what a form keeps of what was there before', () => {
  test('is all that it does not ask itself: the quick form loses nothing of the full one', () => {
    const earlier = 'form=full&technologies=ai&technologies=bitcoin&ai-use-case=1&ai-data=not-applicable'
    const now = [
      ['form', 'quick'],
      ['technologies', 'ai'],
      ['ai-use-case', '3'],
    ] as const
    const merged = mergeFields(earlier, now, (name) =>
      ['form', 'technologies', 'ai-use-case', 'ai-process'].includes(name),
    )
    expect(merged).toBe('form=quick&technologies=ai&ai-use-case=3&ai-data=not-applicable')
  })

  test('nothing before: just what it holds', () => {
    expect(mergeFields('', [['form', 'quick']], () => true)).toBe('form=quick')
  })
})
