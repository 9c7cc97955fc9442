'use client'

import { useLatePart } from '@/app/browser/use-late-part'
import { useIsReady } from '@/components/use-is-ready'
import { loadWhole } from '../../late-words'
import { LateMeasures } from '../../shell/late-measures'
import { Panel } from '../../shell/panels'
import type { PairFilesProps } from './pair-files'

interface Props extends PairFilesProps {
  readonly words: Readonly<Record<'download' | 'print' | 'loading' | 'failed', string>>
}

/** What can be done with two results, as with many; nothing of it works without the script. */
export function PairMenu({ words, ...props }: Props) {
  const isReady = useIsReady()
  const { late, open } = useLatePart(async () => {
    const [{ PairFiles }, whole] = await Promise.all([import('./pair-files'), loadWhole(props.locale)])
    return { PairFiles, whole }
  })
  if (!isReady) return null
  return (
    <div className="panels">
      <Panel heading={words.download} isMenu onOpen={open}>
        {late.state === 'open' ? (
          <late.part.PairFiles {...props} whole={late.part.whole} />
        ) : (
          <p role="status">{late.state === 'failed' ? words.failed : words.loading}</p>
        )}
      </Panel>
      <LateMeasures
        {...{ locale: props.locale, codes: props.codes }}
        {...{ loading: words.loading, failed: words.failed }}
      />
      <button type="button" onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  )
}
