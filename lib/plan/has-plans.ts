/** What every key of a plan begins with in the browser's storage. In a file of its own: who only asks loads nothing more. */
export const PLAN_PREFIX = 'passgenau-plan/'

/** Whether a storage holds any plan, of whatever result. */
export function hasPlans(storage: Pick<Storage, 'key' | 'length'>): boolean {
  return Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '').some((key) =>
    key.startsWith(PLAN_PREFIX),
  )
}
