interface Message {
  readonly subject: string
  /** Plain text; lines end in "\n". */
  readonly text: string
}

/** A mail without a receiver, to be finished in the reader's own program. Lines end as RFC 6068 asks. */
export function mailAddress({ subject, text }: Message): string {
  const body = text.replaceAll('\n', '\r\n')
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
