import type { ReactNode } from 'react'

/** Passes through: each language tree brings its own document, so that `<html lang>` is right everywhere. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return children
}
