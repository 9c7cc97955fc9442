import { createContext, type MouseEvent, type ReactElement, useState } from 'react'
import { fillCounted } from '@/app/words/fill-counted'
import { fillSentence } from '@/app/words/fill-sentence'
import type { Locale } from '@/i18n/locales'
import type { Words } from '../words'

/** What the charts of a view have in common, and say of themselves where they are saved as files. */
interface ChartSourceValue {
  readonly locale: Locale
  readonly words: Words
  /** The consultant's own line; may be empty. */
  readonly title: string
  /** What the view is about, in words; `null` where it is about all technologies. */
  readonly technology: string | null
  /** The group that is looked at; `null`: all. */
  readonly group: string | null
  /** Number of results that pass the filter. */
  readonly count: number
  /** Whether the script is there. */
  readonly isReady: boolean
}

/** `null` outside of the views: charts stand there without the ways to save them. */
export const ChartSource = createContext<ChartSourceValue | null>(null)

interface Props {
  readonly heading: string
  readonly fileName: string
  readonly source: ChartSourceValue
  /** Makes the drawing where the page shows none; else that of the figure is taken. */
  readonly load?: () => Promise<ReactElement>
}

const FORMATS = ['png', 'svg'] as const

/** Saves the drawing of its figure as a file. What that takes is loaded when it is asked for. */
export function SaveButtons({ heading, fileName, source, load }: Props) {
  const { locale, title, technology, group, count } = source
  const t = source.words.charts
  const [outcome, setOutcome] = useState('')
  async function save(button: HTMLElement, format: (typeof FORMATS)[number]) {
    const file = `passgenau-${fileName}.${format}`
    const groupName = group === '' ? source.words.workbench.ungrouped : group
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date())
    // Emptied first: the same words twice would not be spoken a second time.
    setOutcome('')
    try {
      const { drawnAside, saveChart } = await import('../export/save-chart')
      const frame = load ? drawnAside(await load()) : button.closest('figure')?.querySelector('.chart-frame')
      if (!frame) throw new Error('A chart has no frame.')
      const saved = await saveChart(frame, format, file, {
        title,
        heading: technology === null ? heading : `${heading} – ${technology}`,
        facts: [groupName, fillCounted(t.count, { count }, locale), day, source.words.site.name]
          .filter(Boolean)
          .join(' · '),
      })
      setOutcome(fillSentence(saved.ok ? t.saved : t.tooLarge, { file }))
    } catch {
      setOutcome(t.failed)
    }
  }
  return (
    <p className="save-chart">
      {FORMATS.map((format) => (
        <button
          type="button"
          key={format}
          aria-label={fillSentence(t.saveNamed, { format: t[format], heading })}
          onClick={(event: MouseEvent<HTMLElement>) => save(event.currentTarget, format)}
        >
          {t[format]}
        </button>
      ))}
      <span role="status">{outcome}</span>
    </p>
  )
}
