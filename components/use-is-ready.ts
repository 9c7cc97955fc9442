import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the script is there: `false` on the server, and in the browser until it has taken over what the server drew. */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
