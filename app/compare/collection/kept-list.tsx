import { fillCounted } from '@/app/words/fill-counted'
import type { Locale } from '@/i18n/locales'
import type { Words } from '../words'
import type { Comparison } from './collection-storage'
import '@/app/styles/kept-list.css'

interface Props {
  readonly locale: Locale
  /** The last one first. */
  readonly comparisons: readonly Comparison[]
  readonly words: Words
  readonly onOpen: (codes: readonly string[]) => void
  readonly onRemove: () => void
}

/** Comparisons that this browser keeps, each with the way to open it, and the way to be rid of them all. */
export function KeptList({ locale, comparisons, words: { take: t, charts }, onOpen, onRemove }: Props) {
  return (
    <section aria-labelledby="kept-collection">
      <h2 id="kept-collection">{t.storedHeading}</h2>
      <ul className="kept-comparisons">
        {comparisons.map(({ title, codes }, place) => {
          const count = fillCounted(charts.count, { count: codes.length }, locale)
          return (
            <li key={codes.join()}>
              <span>
                {title && <strong>{`${title}. `}</strong>}
                <span>{count}</span>
              </span>
              <button
                type="button"
                aria-label={`${t.openStored} ${place + 1}: ${title || count}`}
                onClick={() => onOpen(codes)}
              >
                {t.openStored}
              </button>
            </li>
          )
        })}
      </ul>
      <p className="actions">
        <button
          type="button"
          onClick={() => {
            if (confirm(t.removeSure)) onRemove()
          }}
        >
          {t.remove}
        </button>
      </p>
    </section>
  )
}
