import type { MovedProps } from './moved'

/** Nothing to compare, and how that changes. */
export function NobodyTwice({ words, areUnlabelled, isReady }: MovedProps) {
  const t = words.moved
  return (
    <>
      <p className="lead">{t.nobodyTwice}</p>
      <ul>
        {isReady && !areUnlabelled && <li>{t.nobodyTwiceNames}</li>}
        {isReady && <li>{t.nobodyTwiceFilter}</li>}
        <li>{t.nobodyTwiceAdd}</li>
      </ul>
    </>
  )
}
