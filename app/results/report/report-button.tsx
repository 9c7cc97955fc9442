'use client'

import { useState } from 'react'
import { useIsReady } from '@/components/use-is-ready'
import type { Asked } from './write-report'

interface Props extends Asked {
  readonly label: string
  readonly failed: string
}

/** Makes the report as a file to edit; what writes it is loaded when it is asked for. */
export function ReportButton({ label, failed, ...asked }: Props) {
  const isReady = useIsReady()
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  async function write() {
    if (state === 'making') return
    setState('making')
    try {
      await (await import('./write-report')).writeReport(asked)
      setState('idle')
    } catch (error) {
      console.error(error)
      setState('failed')
    }
  }
  return (
    <>
      <button
        type="button"
        className="needs-script"
        disabled={!isReady}
        aria-disabled={state === 'making'}
        onClick={write}
      >
        {label}
      </button>
      <span role="status">{state === 'failed' && failed}</span>
    </>
  )
}
