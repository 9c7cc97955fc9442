import { getTranslations } from 'next-intl/server'
import { OFFERED_EDITION } from '@/app/operator/offered'
import { loadWording } from '@/app/words/instrument'
import type { Locale } from '@/i18n/locales'
import { evidenceCounts } from '@/lib/instrument/evidence'

/** In the units of the drawing. */
const SQUARE = { side: 17, step: 20, columns: 16 } as const

/** A square for each item that is offered, filled by what the item rests on, and the same in words. */
export async function EvidenceSquares({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'method.items.grades' })
  const wording = await loadWording(OFFERED_EDITION.edition, locale)
  const counted = evidenceCounts(OFFERED_EDITION, wording)
  const rows = Math.ceil(OFFERED_EDITION.items.length / SQUARE.columns)
  let drawn = 0
  return (
    <>
      <svg
        className="evidence-squares"
        viewBox={`-1 -1 ${SQUARE.columns * SQUARE.step} ${rows * SQUARE.step}`}
        aria-hidden="true"
      >
        {counted.map(({ grade, count }) => {
          const from = drawn
          drawn += count
          return <path key={grade} data-grade={grade} d={squares(from, count)} />
        })}
      </svg>
      <ul className="evidence-key">
        {counted.map(({ grade, count }) => (
          <li key={grade} data-grade={grade} data-count={count}>
            <svg viewBox={`-1 -1 ${SQUARE.step} ${SQUARE.step}`} aria-hidden="true">
              <path data-grade={grade} d={squares(0, 1)} />
            </svg>
            {`${t(grade)}: `}
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Path data of `count` squares in rows, the first of them at the place `from`. */
function squares(from: number, count: number): string {
  const { side, step, columns } = SQUARE
  return Array.from({ length: count }, (_, index) => {
    const place = from + index
    return `M${(place % columns) * step} ${Math.floor(place / columns) * step}h${side}v${side}h${-side}z`
  }).join('')
}
