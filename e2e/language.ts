import { readFileSync } from 'node:fs'
import type { Messages } from '../i18n/messages'

/** A language as tests read its pages: where they lie, and what they say. */
export interface Language {
  readonly locale: string
  /** The address of a page in this language: German lies at the root. */
  readonly at: (path: string) => string
  readonly words: Messages
}

export function languageOf(locale: string, messages = 'messages'): Language {
  const read = (name: string) => JSON.parse(readFileSync(`${messages}/${name}`, 'utf8'))
  const form = read(`${locale}/form.json`)
  const whatIf = read(`${locale}/what-if.json`)
  const whole = read(`${locale}.json`)
  return {
    locale,
    at: (path) => (locale === 'de' ? path : `/${locale}${path === '/' ? '' : path}`),
    words: {
      ...whole,
      assessment: { ...whole.assessment, ...form.assessment },
      advice: { ...whole.advice, ...whatIf.advice },
    },
  }
}

export const GERMAN = languageOf('de')
export const ENGLISH = languageOf('en')
