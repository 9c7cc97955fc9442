'use client'

import type { PointerEvent, ReactNode } from 'react'
import { PartBoundary } from '@/app/browser/part-boundary'
import { useLatePart } from '@/app/browser/use-late-part'
import type { Locale } from '@/i18n/locales'
import type { BothSides, RadarWords } from '@/i18n/messages'
import type { RadarProfile } from './radar-interactive'

interface Props extends RadarProfile {
  readonly locale: Locale
  readonly labels: Readonly<Record<'explore' | 'loading' | 'failed', string>>
  /** The chart as the server has drawn it. */
  readonly children: ReactNode
}

async function loadChart(locale: Locale) {
  const [{ RadarInteractive }, words, both] = (await Promise.all([
    import('./radar-interactive'),
    import(`@/messages/${locale}/radar.json`),
    import(`@/messages/${locale}/both-sides.json`),
  ])) as [
    typeof import('./radar-interactive'),
    { readonly default: RadarWords },
    { readonly default: BothSides },
  ]
  return { RadarInteractive, words: { ...words.default.result, ...both.default.result } }
}

/**
 * The drawn chart until the reader asks for values. A mouse over it, or focus on the button, lets the chart library come
 * ahead of that; nothing is loaded or moved under a thumb that scrolls.
 */
export function RadarExplorer({ children, locale, labels, ...profile }: Props) {
  const { late, open, fail } = useLatePart(() => loadChart(locale))
  // Whether it arrives shows when it is asked for.
  const fetchAhead = () => loadChart(locale).catch(() => {})
  const onPointerEnter = ({ pointerType }: PointerEvent) => pointerType === 'mouse' && fetchAhead()

  if (late.state === 'open') {
    const { RadarInteractive, words } = late.part
    return (
      <PartBoundary onError={fail}>
        <RadarInteractive {...profile} words={words} />
      </PartBoundary>
    )
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the button below does the same for every device. */}
      <div onPointerEnter={onPointerEnter} onClick={open}>
        {children}
      </div>
      <button type="button" className="needs-script" onClick={open} onFocus={fetchAhead}>
        {labels.explore}
      </button>
      <p role="status">{late.state === 'closed' ? '' : labels[late.state]}</p>
    </>
  )
}
