import { type ReactElement, useContext } from 'react'
import { ChartSource, SaveButtons } from '../export/save-buttons'

interface Props {
  readonly heading: string
  /** For the name of the file: letters and hyphens. */
  readonly fileName: string
  /** How many results are drawn. */
  readonly count: number
  /** The drawing, made only when it is asked for: the page shows the same as a table. */
  readonly load: () => Promise<ReactElement>
}

/** The ways to save what a table shows as a picture. */
export function SaveDrawing({ heading, fileName, count, load }: Props) {
  const source = useContext(ChartSource)
  if (source === null) return null
  return <SaveButtons heading={heading} fileName={fileName} source={{ ...source, count }} load={load} />
}
