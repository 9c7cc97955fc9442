import { type DraftStorage, keysOf, type StoredDraft } from './stored-draft'

/** A draft that its owner asked to be kept on the device. Each tab writes one of its own, so that none overwrites another. */
export interface DeviceDraft extends StoredDraft {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

const PREFIX = 'passgenau-device/'
const DAY_MS = 86_400_000
/** How long a draft stays on the device after its last change. */
export const KEPT_DAYS = 30

export function saveOnDevice(storage: DraftStorage, { id, ...draft }: DeviceDraft): void {
  storage.setItem(PREFIX + id, JSON.stringify(draft))
}

export function removeFromDevice(storage: DraftStorage, id: string): void {
  storage.removeItem(PREFIX + id)
}

/** What the device keeps, newest first. Removes what is older than allowed, or unreadable. `now` as {@link Date.now}. */
export function draftsOnDevice(storage: DraftStorage, now: number): readonly DeviceDraft[] {
  const ids = keysOf(storage).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []))
  const drafts = ids.flatMap((id) => {
    const draft = parse(id, storage.getItem(PREFIX + id) ?? '')
    if (draft !== null && draft.savedAt > now) {
      // Written while the clock was ahead: its days begin now.
      saveOnDevice(storage, { ...draft, savedAt: now })
      return [{ ...draft, savedAt: now }]
    }
    if (draft !== null && now - draft.savedAt < KEPT_DAYS * DAY_MS) return [draft]
    removeFromDevice(storage, id)
    return []
  })
  return drafts.sort((a, b) => b.savedAt - a.savedAt)
}

/** Checked by hand: the schema library would cost the form more than all the rest of its script. */
function parse(id: string, text: string): DeviceDraft | null {
  try {
    const { edition, fields, savedAt } = JSON.parse(text)
    const isDraft =
      typeof edition === 'string' && typeof fields === 'string' && typeof savedAt === 'number' && savedAt >= 0
    return isDraft ? { id, edition, fields, savedAt } : null
  } catch {
    return null
  }
}
