'use client'

import { FAILURES } from '@/i18n/failures'
import { localePath } from '@/i18n/locales'

/**
 * The last resort, when even the document cannot be rendered: no style, no script, only what to do, in every language,
 * because none is known.
 */
export default function GlobalError() {
  const failures = Object.entries(FAILURES)
  return (
    <html lang={failures[0]?.[0]}>
      <head>
        <title>{failures[0]?.[1].title}</title>
      </head>
      <body>
        <main>
          {failures.map(([locale, { heading, text, home }]) => (
            <div lang={locale} key={locale}>
              <h1>{heading}</h1>
              <p>{text}</p>
              <p>
                <a href={localePath(locale, '/')}>{home}</a>
              </p>
            </div>
          ))}
        </main>
      </body>
    </html>
  )
}
