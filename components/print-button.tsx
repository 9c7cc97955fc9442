'use client'

/** Prints the page; without scripts the browser's own menu does. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className="needs-script" onClick={() => print()}>
      {label}
    </button>
  )
}
