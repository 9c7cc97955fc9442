'use client'

import { type ComponentType, useState } from 'react'
import type { WhatIfProps } from './what-if-panel'

interface Props extends WhatIfProps {
  readonly openLabel: string
  readonly loading: string
  readonly failed: string
}

type State = ComponentType<WhatIfProps> | 'closed' | 'loading' | 'failed'

/** What would be, if: scoring, codec and wording are loaded only when it is opened. */
export function WhatIf({ openLabel, loading, failed, ...props }: Props) {
  const [state, setState] = useState<State>('closed')
  const Panel = typeof state === 'function' ? state : null

  function open() {
    setState('loading')
    import('./what-if-panel').then(
      ({ WhatIfPanel }) => setState(() => WhatIfPanel),
      () => setState('failed'),
    )
  }

  if (Panel) return <Panel {...props} />
  return (
    <>
      <button type="button" className="needs-script" onClick={open} disabled={state === 'loading'}>
        {openLabel}
      </button>
      <p role="status">{state === 'loading' ? loading : state === 'failed' ? failed : ''}</p>
    </>
  )
}
