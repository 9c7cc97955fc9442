'use client'

import { FAILURES_OF_RESULTS } from '@/i18n/failures-of-results'

/** In place of a result that cannot be shown: the frame of the page stays, and one button loads it anew. */
export default function ResultError() {
  const messages = FAILURES_OF_RESULTS[document.documentElement.lang]
  return (
    <>
      <h1>{messages?.heading}</h1>
      <p>{messages?.text}</p>
      <p className="actions">
        <button type="button" onClick={() => window.location.reload()}>
          {messages?.again}
        </button>
      </p>
    </>
  )
}
