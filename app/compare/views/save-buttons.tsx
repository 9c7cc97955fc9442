import { type MouseEvent, useState } from 'react'
import { fillSentence } from '@/app/fill-sentence'
import type { ChartSourceValue } from './chart-source'

interface Props {
  readonly heading: string
  readonly fileName: string
  readonly source: ChartSourceValue
}

const FORMATS = ['png', 'svg'] as const

/** Saves the drawing of its figure as a file. What that takes is loaded when it is asked for. */
export function SaveButtons({ heading, fileName, source }: Props) {
  const { locale, title, technology, group, count } = source
  const t = source.words.charts
  const [outcome, setOutcome] = useState('')
  async function save(button: HTMLElement, format: (typeof FORMATS)[number]) {
    const frame = button.closest('figure')?.querySelector('.chart-frame')
    if (!frame) throw new Error('A chart has no frame.')
    const file = `passgenau-${fileName}.${format}`
    const groupName = group === '' ? source.words.workbench.ungrouped : group
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date())
    // Emptied first: the same words twice would not be spoken a second time.
    setOutcome('')
    try {
      const { saveChart } = await import('./save-chart')
      const saved = await saveChart(frame, format, file, {
        title,
        heading: technology === null ? heading : `${heading} – ${technology}`,
        facts: [groupName, fillSentence(t.count, { count }), day, source.words.site.name]
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
