import type { ReactNode } from 'react'
import type { TechnologyId, VerdictId } from '@/lib/instrument/vocabulary'
import { TechnologyKey } from './mark-key'
import { VerdictSign } from './verdict-sign'

interface Props {
  readonly technology: TechnologyId
  readonly name: string
  readonly verdict: VerdictId
  /** How the verdict is called. */
  readonly label: string
  /** Where the row's head leads; nowhere if left out. */
  readonly href?: string | undefined
  /** What the verdict means or asks for. */
  readonly children?: ReactNode
}

/**
 * One technology and its verdict, in an `<ol className="verdict-rows">`; the page's `SignSheet` holds the signs. Style:
 * app/styles/verdict-rows.css.
 */
export function VerdictRow({ technology, name, verdict, label, href, children }: Props) {
  const head = (
    <>
      <span>
        <TechnologyKey technology={technology} />
        {` ${name}`}
      </span>{' '}
      <VerdictSign verdict={verdict}>{label}</VerdictSign>
    </>
  )
  return (
    <li data-technology={technology} data-verdict={verdict}>
      <h2>{href === undefined ? head : <a href={href}>{head}</a>}</h2>
      {children && <div>{children}</div>}
    </li>
  )
}
