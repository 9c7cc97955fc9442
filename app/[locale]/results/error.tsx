'use client'

// A file of its own: this component travels with every result, and all other messages would with it.
import messages from '@/messages/failure-of-result.de.json'

/** In place of a result that cannot be shown: the frame of the page stays, and one button loads it anew. */
export default function ResultError() {
  return (
    <>
      <h1>{messages.heading}</h1>
      <p>{messages.text}</p>
      <p className="actions">
        <button type="button" onClick={() => window.location.reload()}>
          {messages.again}
        </button>
      </p>
    </>
  )
}
