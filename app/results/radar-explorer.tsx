'use client'

import { type ComponentType, type ReactNode, useState } from 'react'
import type { RadarProfile } from './radar-interactive'

interface Props extends RadarProfile {
  readonly note: string
  /** The chart as the server has drawn it. */
  readonly children: ReactNode
}

type State = ComponentType<RadarProfile> | 'drawn' | 'loading' | 'failed'

/** The drawn chart until the reader points at it, taps it or asks for it; only then the chart library is loaded. */
export function RadarExplorer({ children, note, ...profile }: Props) {
  const [state, setState] = useState<State>('drawn')
  const { explore, loading, failed } = profile.labels

  function turnTo() {
    if (state !== 'drawn' && state !== 'failed') return
    setState('loading')
    import('./radar-interactive').then(
      ({ RadarInteractive }) => setState(() => RadarInteractive),
      () => setState('failed'),
    )
  }

  const Interactive = typeof state === 'function' ? state : null
  return (
    <figure className="radar-figure">
      {Interactive ? <Interactive {...profile} /> : <div onPointerEnter={turnTo}>{children}</div>}
      {!Interactive && (
        <button type="button" className="needs-script" onClick={turnTo}>
          {explore}
        </button>
      )}
      <p role="status">{state === 'loading' ? loading : state === 'failed' ? failed : ''}</p>
      <figcaption>{note}</figcaption>
    </figure>
  )
}
