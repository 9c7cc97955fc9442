import PostalMime, { type Attachment } from 'postal-mime'
import { htmlText } from '@/lib/intake/html-text'

/** Lines of a head, as every saved mail begins with, and among them one that only mails have. */
const HEAD = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n/
const ONLY_IN_MAILS = /^(?:mime-version|message-id|received|return-path|content-transfer-encoding):/im
/** Before each mail of a whole folder (RFC 4155). */
const ENVELOPE = /^From [^\n]*\d{4}[^\n]*\n(?=[!-9;-~]+:)/gm

export interface Mail {
  readonly texts: readonly string[]
  /** Files that came with it. */
  readonly attached: readonly File[]
}

/** A mail or a folder of mails. */
export function isMail(text: string): boolean {
  const [head = ''] = HEAD.exec(text.trimStart().replace(ENVELOPE, '')) ?? []
  return ONLY_IN_MAILS.test(head)
}

/**
 * What saved mails say, in the words of their plain part and, for those who wrote none, of their page; decoded, without the
 * lines of their head; and the files attached, also to mails in mails. Source: RFC 2045 to 2049.
 */
export async function readMails(bytes: Uint8Array<ArrayBuffer>): Promise<Mail> {
  const mails = await Promise.all(mailsIn(bytes).map((mail) => PostalMime.parse(mail)))
  return {
    texts: mails
      .flatMap(({ text = '', html = '' }) => [text, htmlText(html)])
      .filter((part) => part.trim() !== ''),
    attached: mails.flatMap(({ attachments }) => attachments.map(asFile)),
  }
}

function mailsIn(bytes: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  // Each byte is one character of it.
  const text = new TextDecoder('latin1').decode(bytes)
  const envelopes = /^\s*From /.test(text) ? [...text.matchAll(ENVELOPE)] : []
  return envelopes.length === 0
    ? [bytes]
    : envelopes.map(({ index, 0: line }, place) =>
        bytes.subarray(index + line.length, envelopes[place + 1]?.index),
      )
}

const asFile = ({ filename, content }: Attachment) => new File([content as ArrayBuffer], filename ?? '')
