import PostalMime from 'postal-mime'
import { htmlText } from '@/lib/intake/html-text'

/** Lines of a head, as every saved mail begins with, and among them one that only mails have. */
const HEAD = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n/
const ONLY_IN_MAILS = /^(?:mime-version|message-id|received|return-path|content-transfer-encoding):/im

export function isMail(text: string): boolean {
  const [head = ''] = HEAD.exec(text) ?? []
  return ONLY_IN_MAILS.test(head)
}

/**
 * What a saved mail says, in the words of its plain part and, for those who wrote none, of its page; decoded, without the
 * lines of its head. Mails in mails and attached texts come along. Source: RFC 2045 to 2049.
 */
export async function mailTexts(bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const { text = '', html = '' } = await PostalMime.parse(bytes)
  return [text, htmlText(html)].filter((part) => part.trim() !== '')
}
