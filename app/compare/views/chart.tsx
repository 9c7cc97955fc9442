import { type ReactNode, useContext } from 'react'
import { ScrollFrame } from '@/components/scroll-frame'
import { ChartSource, SaveButtons } from '../export/save-buttons'

interface Props {
  readonly heading: string
  /** How to read the drawing, in a sentence or two. */
  readonly text: string
  /** For the name of the file that the drawing is saved as: letters and hyphens. */
  readonly fileName: string
  /** How many results are drawn, where those are not all of the view. */
  readonly count?: number
  /** Drawings (`svg`), and what explains them: an element with `data-legend`, each child of it a key and its text. */
  readonly children: ReactNode
}

/** A drawing with its heading and how to read it. The numbers in it stand in a table as well. */
export function Chart({ heading, text, fileName, count, children }: Props) {
  const source = useContext(ChartSource)
  return (
    <figure className="chart">
      <figcaption>
        <h3>{heading}</h3>
        <p>{text}</p>
      </figcaption>
      <ScrollFrame className="chart-frame" label={heading}>
        {children}
      </ScrollFrame>
      {source?.isReady && (
        <SaveButtons
          heading={heading}
          fileName={fileName}
          source={count === undefined ? source : { ...source, count }}
        />
      )}
    </figure>
  )
}
