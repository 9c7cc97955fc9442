'use client'

// A file of its own: this component travels with every page, and all other messages would with it.
import messages from '@/messages/failure.de.json'

/** The last resort, when even the document cannot be rendered: no style, no script, only what to do. */
export default function GlobalError() {
  const { title, heading, text, home } = messages
  return (
    <html lang="de">
      <head>
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>{heading}</h1>
          <p>{text}</p>
          <p>
            <a href="/">{home}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
