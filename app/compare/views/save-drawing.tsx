import { type ReactElement, type RefObject, useContext, useState } from 'react'
import { createPortal } from 'react-dom'
import { fillCounted } from '@/app/words/fill-counted'
import { fillSentence } from '@/app/words/fill-sentence'
import { formatLocale } from '@/i18n/locales'
import { ChartSource } from '../export/chart-source'

interface Props {
  readonly heading: string
  /** For the name of the file: letters and hyphens. */
  readonly fileName: string
  /** How many results are drawn. */
  readonly count: number
  /** Where the drawing stands on the page … */
  readonly frame?: RefObject<Element | null>
  /** … or how it is made, only when it is asked for, where the page shows the same as a table. */
  readonly load?: () => Promise<ReactElement>
}

const FORMATS = ['png', 'svg'] as const

/** The ways to save a drawing of the view as a picture. They stand in the menu with all other files. */
export function SaveDrawing({ heading, fileName, count, frame, load }: Props) {
  const source = useContext(ChartSource)
  const [outcome, setOutcome] = useState('')
  if (!source?.place) return null
  const { locale, words, title, technology, group } = source
  const t = words.charts

  async function save(format: (typeof FORMATS)[number]) {
    const file = `passgenau-${fileName}.${format}`
    const groupName = group === '' ? words.workbench.ungrouped : group
    const day = new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: 'medium' }).format(new Date())
    // Emptied first: the same words twice would not be spoken a second time.
    setOutcome('')
    try {
      const { drawnAside, saveChart } = await import('../export/save-chart')
      const drawing = load ? drawnAside(await load()) : frame?.current
      if (!drawing) throw new Error('There is no drawing.')
      const saved = await saveChart(drawing, format, file, {
        title,
        heading: `${heading} – ${technology}`,
        facts: [groupName, fillCounted(t.count, { count }, locale), day, words.site.name]
          .filter(Boolean)
          .join(' · '),
      })
      setOutcome(fillSentence(saved.ok ? t.saved : t.tooLarge, { file }))
    } catch {
      setOutcome(t.failed)
    }
  }
  return createPortal(
    <li>
      {FORMATS.map((format) => (
        <button type="button" key={format} onClick={() => save(format)}>
          <span>{fillSentence(t.picture, { heading })}</span> <small>{format.toUpperCase()}</small>
        </button>
      ))}
      <span role="status">{outcome}</span>
    </li>,
    source.place,
  )
}
