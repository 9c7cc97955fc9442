import type { ReactNode } from 'react'
import '@/app/styles/tokens.css'
import '@/app/styles/page.css'
import '@/app/styles/controls.css'
import '@/app/styles/frame.css'
import '@/app/styles/drawings.css'
// The page that says "not found" is rendered beside every other: a sheet of its own would be fetched each time.
import '@/app/styles/dead-end.css'

/** Passes through: each page brings its own document, so that `<html lang>` and the ways to other languages are right. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return children
}
