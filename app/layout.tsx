import type { ReactNode } from 'react'
import '@/app/styles/tokens.css'
import '@/app/styles/page.css'
import '@/app/styles/controls.css'
import '@/app/styles/frame.css'
import '@/app/styles/drawings.css'

/** Passes through: each page brings its own document, so that `<html lang>` and the ways to other languages are right. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return children
}
