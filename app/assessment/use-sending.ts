'use client'

import { type RefObject, useEffect, useState } from 'react'
import { isLineUp } from './line'

export interface Sending {
  readonly state: 'idle' | 'under way' | 'waiting for the line'
  readonly begin: () => void
  readonly end: () => void
  /** Opens the result behind a code, once the server can be reached. */
  readonly openResult: (code: string) => void
  /** The script that reads the answers did not arrive (bad line, new deployment): the server reads the form instead. */
  readonly leaveToServer: () => void
}

const BETWEEN_TRIES_MS = 4000

/**
 * Keeps the reader on the form while there is no line, and goes on by itself when it is back. A page load that fails
 * would put the browser's own error page in its place. Waits only while `mayWait`: who changes answers is left alone.
 */
export function useSending(
  formRef: RefObject<HTMLFormElement | null>,
  resultsPath: string,
  mayWait: boolean,
): Sending {
  const [state, setState] = useState<Sending['state']>('idle')

  async function whenLineIsUp(leave: () => void) {
    if (!(await isLineUp())) return setState('waiting for the line')
    setState('idle')
    leave()
  }

  const isWaiting = state === 'waiting for the line' && mayWait
  useEffect(() => {
    if (!isWaiting) return
    let isOver = false
    async function look() {
      if ((await isLineUp()) && !isOver) formRef.current?.requestSubmit()
    }
    const timer = setInterval(look, BETWEEN_TRIES_MS)
    addEventListener('online', look)
    return () => {
      isOver = true
      clearInterval(timer)
      removeEventListener('online', look)
    }
  }, [isWaiting, formRef])

  return {
    state,
    begin: () => setState('under way'),
    end: () => setState('idle'),
    openResult: (code) => whenLineIsUp(() => location.assign(`${resultsPath}/${code}`)),
    leaveToServer: () => whenLineIsUp(() => formRef.current?.submit()),
  }
}
