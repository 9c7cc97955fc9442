'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import { serverTime } from '@/app/browser/connection'
import { useListener } from '@/app/browser/use-listener'
import { OVERVIEW, type Screen } from '@/lib/journey/journey'
import type { Sent } from './answers-resolver'
import { isStepping } from './screen-address'

export interface Sending {
  readonly state: 'idle' | 'under way' | 'waiting for the line'
  /** Returns a way to go on with it, which does nothing once it has been called off or another one has begun. */
  readonly begin: () => (goOn: () => void) => void
  /** Calls off what was begun: the answers have changed, or are not complete. */
  readonly end: () => void
  /** Opens the result behind the code of that moment by the server's clock, once it can be reached. */
  readonly openResult: (sent: Sent) => void
  /** The script that reads the answers did not arrive (bad line, new deployment): the server reads the form instead. */
  readonly leaveToServer: () => void
}

const BETWEEN_TRIES_MS = 4000

/**
 * Keeps the reader on the form while there is no line, and goes on by itself when it is back. A page load that fails
 * would put the browser's own error page in its place. Who has gone back to a question is left alone.
 */
export function useSending(
  formRef: RefObject<HTMLFormElement | null>,
  resultsPath: string,
  screen: Screen,
): Sending {
  const [state, setState] = useState<Sending['state']>('idle')
  const isAtEnd = screen === OVERVIEW || !isStepping()
  /** Which sending is the latest: an older one that is still looking for the line has been called off. */
  const latest = useRef(0)

  function set(next: Sending['state']) {
    latest.current += 1
    setState(next)
  }

  function unlessCalledOff() {
    const own = latest.current
    return (goOn: () => void) => {
      if (own === latest.current) goOn()
    }
  }

  /** A page load that fails would take the reader away from the form. */
  async function whenReachable(leave: (moment: Date) => void) {
    const goOn = unlessCalledOff()
    const moment = await serverTime()
    goOn(() => (moment ? leave(moment) : set('waiting for the line')))
  }

  const isWaiting = state === 'waiting for the line' && isAtEnd
  useEffect(() => {
    if (!isWaiting) return
    let isOver = false
    async function look() {
      if ((await serverTime()) && !isOver) formRef.current?.requestSubmit()
    }
    const timer = setInterval(look, BETWEEN_TRIES_MS)
    addEventListener('online', look)
    return () => {
      isOver = true
      clearInterval(timer)
      removeEventListener('online', look)
    }
  }, [isWaiting, formRef])

  useEffect(() => {
    if (isAtEnd) return
    latest.current += 1
    setState((before) => (before === 'under way' ? 'idle' : before))
  }, [isAtEnd])

  // Come back from the result: nothing is under way any more.
  useListener('pageshow', ({ persisted }) => persisted && setState('idle'))

  return {
    state,
    begin() {
      set('under way')
      return unlessCalledOff()
    },
    end: () => set('idle'),
    openResult: ({ codeOn, onOpen }) =>
      whenReachable((moment) => {
        const code = codeOn(moment)
        onOpen(code)
        location.assign(`${resultsPath}/${code}`)
      }),
    leaveToServer: () => whenReachable(() => formRef.current?.submit()),
  }
}
