import type { ReactNode } from 'react'

interface Props {
  readonly heading: string
  /** How to read the drawing, in a sentence or two. */
  readonly text: string
  /** For the name of the file that the drawing is saved as: letters and hyphens. */
  readonly fileName: string
  readonly children: ReactNode
}

/** A drawing with its heading and how to read it. The numbers in it stand in a table as well. */
export function Chart({ heading, text, children }: Props) {
  return (
    <figure className="chart">
      <figcaption>
        <h3>{heading}</h3>
        <p>{text}</p>
      </figcaption>
      <div className="chart-frame">{children}</div>
    </figure>
  )
}
