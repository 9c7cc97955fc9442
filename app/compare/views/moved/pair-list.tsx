import { useId } from 'react'
import { PageLinks, usePage } from '../../workbench/page-links'
import type { MovedProps } from './moved'
import { MovedPair } from './moved-pair'

interface Props extends MovedProps {
  readonly heading: string
  readonly text: string
}

/** Pair after pair in words; a long list in pages. */
export function PairList({ heading, text, ...props }: Props) {
  const id = useId()
  const page = usePage(props.pairs)
  return (
    <section className="moved-list" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <p>{text}</p>
      <ol start={page.from + 1}>
        {page.shown.map((pair) => (
          <MovedPair {...props} pair={pair} key={`${pair.before.code} ${pair.after.code}`} />
        ))}
      </ol>
      <PageLinks page={page} words={props.words} />
    </section>
  )
}
