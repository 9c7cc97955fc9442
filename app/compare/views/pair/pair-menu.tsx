'use client'

import { useIsReady } from '@/app/browser/use-is-ready'
import { useLatePart } from '@/app/browser/use-late-part'
import type { Locale } from '@/i18n/locales'
import type { Day } from '@/lib/instrument/vocabulary'
import { loadWhole } from '../../load-whole'
import { Panel } from '../../shell/panels'

export interface PairMenuProps {
  readonly locale: Locale
  readonly codes: readonly string[]
  readonly today: Day
  /** Where people reach this site, without a slash at the end. */
  readonly siteAddress: string
}

interface Props extends PairMenuProps {
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
      <button type="button" onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  )
}
