import type { ReactNode } from 'react'
import type { VerdictId } from '@/lib/instrument/vocabulary'

interface Props {
  readonly verdict: VerdictId
  /** What it is called: in an element of its own where it changes in the browser. */
  readonly children: ReactNode
}

const idOf = (verdict: VerdictId) => `sign-${verdict}`
/** The drawing alone, where a picture is not read: `<use href>`. */
export const signHref = (verdict: VerdictId) => `#${idOf(verdict)}`

/** A verdict in words, with its sign before them; one of the page's {@link SignSheet} has to hold the drawing. */
export function VerdictSign({ verdict, children }: Props) {
  return (
    <span className="verdict-sign">
      <svg aria-hidden="true">
        <use href={signHref(verdict)} />
      </svg>
      {children}
    </span>
  )
}

/** The firm's part alone, as an outline: there is nothing to be told. */
export const EMPTY_GROOVE = 'M2 13H7.5V19H16.5V13H22V22H2Z'
/** The firm's part, where nothing sits in it. */
const GROOVE = 'M1 13H7.5V19H16.5V13H23V23H1Z'
/** The technology's part, where the page knows which one it is, in its colour. */
const TENON = 'var(--tech, currentColor)'

/**
 * The five verdicts as positions of the same two parts, once a page: below the firm with its groove, above the technology
 * with its tenon. It sits, sits half, is not known, is too wide, or is not there.
 */
export function SignSheet() {
  return (
    <svg className="sign-sheet" width="0" height="0" aria-hidden="true">
      <symbol id={idOf('fits-now')} viewBox="0 0 24 24">
        <path d="M1 12H7.5V19H16.5V12H23V23H1Z" fill="currentColor" />
        <path d="M1 4H23V10.5H15V17.5H9V10.5H1Z" fill={TENON} />
      </symbol>
      <symbol id={idOf('fits-with-preparation')} viewBox="0 0 24 24">
        <path d={GROOVE} fill="currentColor" />
        <path d="M1 1H23V7H15V14.5H9V7H1Z" fill={TENON} />
      </symbol>
      <symbol id={idOf('clarify')} viewBox="0 0 24 24">
        <path d="M1 14H7.5V19H16.5V14H23V23H1Z" fill="currentColor" />
        <g fill="none" stroke={TENON} strokeWidth="1.8">
          <path d="M2 1.9H22V11.1H2Z" strokeDasharray="3.2 2.2" />
          <path d="M10 5.1C10.2 4 11 3.6 12 3.6 13.2 3.6 14 4.3 14 5.2 14 6.6 12 6.5 12 8M12 8.8V10.2" />
        </g>
      </symbol>
      <symbol id={idOf('not-now')} viewBox="0 0 24 24">
        <path d={GROOVE} fill="currentColor" />
        <path d="M2 2H22V6.5H20V10.2H4V6.5H2Z" fill="none" stroke={TENON} strokeWidth="2" />
      </symbol>
      <symbol id={idOf('not-assessed')} viewBox="0 0 24 24">
        <path d={EMPTY_GROOVE} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </symbol>
    </svg>
  )
}
