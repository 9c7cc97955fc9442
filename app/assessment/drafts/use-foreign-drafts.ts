'use client'

import { useEffect, useState } from 'react'
import { withStorage } from '@/app/browser/with-storage'
import { draftsOfOtherEditions } from '@/lib/drafts/offered-drafts'
import { removeDraft, type StoredDraft } from '@/lib/drafts/stored-draft'

export interface ForeignDrafts {
  readonly drafts: readonly StoredDraft[]
  readonly discard: (draft: StoredDraft) => void
}

/** Unfinished answers of this tab to the questions of other editions. */
export function useForeignDrafts(edition: string, scope: string): ForeignDrafts {
  const [drafts, setDrafts] = useState<readonly StoredDraft[]>([])
  useEffect(() => {
    withStorage(() => setDrafts(draftsOfOtherEditions(sessionStorage, edition, scope)))
  }, [edition, scope])
  return {
    drafts,
    discard(draft) {
      withStorage(() => removeDraft(sessionStorage, draft.edition, scope))
      setDrafts(drafts.filter((other) => other !== draft))
    },
  }
}
