/** A dovetail: the technology's part sits in the firm's. In a square of 24. */
export const LOGO_PATH =
  'M1 1.5H23V10.5H15.7L17.6 17.6H6.4L8.3 10.5H1ZM1 12.2H6.2L4.3 19.3H19.7L17.8 12.2H23V22.5H1Z'

/** The mark that stands before the name of the site. */
export function Logo() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d={LOGO_PATH} fill="currentColor" />
    </svg>
  )
}
