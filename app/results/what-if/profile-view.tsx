'use client'

import { useState } from 'react'
import { PartBoundary } from '@/app/browser/part-boundary'
import { useLatePart } from '@/app/browser/use-late-part'
import { ProfileTable } from '@/components/profile-table'
import type { Locale } from '@/i18n/locales'
import type { RadarWords } from '@/i18n/messages'
import { profileOf } from '@/lib/report/profile'
import type { Imagined, PanelProps } from './panel-props'

type Props = Imagined & Pick<PanelProps, 'locale' | 'profileWords'>

async function loadRadar(locale: Locale) {
  const [{ LiveRadar }, words] = (await Promise.all([
    import('./live-radar'),
    import(`@/messages/${locale}/radar.json`),
  ])) as [typeof import('./live-radar'), { readonly default: RadarWords }]
  return { LiveRadar, radarWords: words.default.result }
}

/** The profile as a table with what was as a ring, or as a radar to turn to, whose library comes when it is asked for. */
export function ProfileView({ locale, profileWords, ...parts }: Props) {
  const { scored, before, wording, words } = parts
  const [asRadar, setAsRadar] = useState(false)
  const { late, open, fail } = useLatePart(() => loadRadar(locale))
  const isRadar = asRadar && late.state === 'open'
  return (
    <>
      {isRadar ? (
        <PartBoundary onError={fail}>
          <late.part.LiveRadar
            scored={scored}
            before={before}
            wording={wording}
            words={{ ...words, ...late.part.radarWords }}
          />
        </PartBoundary>
      ) : (
        <ProfileTable
          technologies={scored.technologies.map(({ id }) => ({ id, label: wording.technologies[id].label }))}
          groups={profileOf(scored, before)}
          words={profileWords}
          caption={words.profileCaption}
        />
      )}
      <p>
        <button
          type="button"
          onClick={() => {
            setAsRadar(!isRadar)
            open()
          }}
        >
          {isRadar ? words.asTable : words.asRadar}
        </button>
      </p>
      <p role="status">
        {late.state === 'loading' ? words.radarLoading : late.state === 'failed' && words.radarFailed}
      </p>
    </>
  )
}
