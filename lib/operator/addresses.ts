const MAIL = /^[^\s@<>"'&?]+@[^\s@<>"'&?]+\.[a-z]{2,}$/i
/** As `frame-ancestors` takes it: nothing that could end the directive. */
const FRAME_ORIGIN = /^https?:\/\/(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i

const isPage = (text: string) => URL.canParse(text) && new URL(text).protocol === 'https:' && !/\s/.test(text)

/** Where a link of the operator's may lead: a page, or a message that the reader's own program writes. */
export function isLink(text: string): boolean {
  return (
    isPage(text) ||
    (text.startsWith('mailto:') && MAIL.test(text.slice(7).split('?', 1)[0] ?? '') && URL.canParse(text))
  )
}

/** An e-mail address as people write it, or a page to reach somebody by. */
export function isContact(text: string): boolean {
  return MAIL.test(text) || isPage(text)
}

/** The address behind a contact. */
export function contactLink(contact: string): string {
  return MAIL.test(contact) ? `mailto:${contact}` : contact
}

export function isFrameOrigin(text: string): boolean {
  return FRAME_ORIGIN.test(text)
}
