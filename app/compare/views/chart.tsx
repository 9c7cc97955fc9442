import { type ReactNode, useRef } from 'react'
import { SaveDrawing } from './save-drawing'

interface Props {
  readonly heading: string
  /** How to read the drawing, in a sentence or two. */
  readonly text: string
  /** For the name of the file that the drawing is saved as: letters and hyphens. */
  readonly fileName: string
  /** How many results are drawn. */
  readonly count: number
  /** Drawings (`svg`), and what explains them: an element with `data-legend`, each child of it a key and its text. */
  readonly children: ReactNode
}

/** A drawing with how to read it. The numbers in it stand in a table as well. */
export function Chart({ heading, text, fileName, count, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  return (
    <figure className="chart">
      <div ref={frame}>{children}</div>
      <figcaption>{text}</figcaption>
      <SaveDrawing {...{ heading, fileName, count, frame }} />
    </figure>
  )
}
