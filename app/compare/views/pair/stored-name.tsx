'use client'

import { useEffect, useState } from 'react'
import { readStorages } from '../../collection/window-and-device'

/** Said where this browser knows both results by different names. */
export function TwoFirms({
  codes,
  children,
}: {
  readonly codes: readonly string[]
  readonly children: string
}) {
  const [areTwo, setAreTwo] = useState(false)
  useEffect(() => {
    const { entries } = readStorages(Date.now()).collection
    const labels = codes.map((code) => {
      const label = entries.find((one) => one.code === code)?.label ?? ''
      return label.normalize('NFC').trim().toLocaleLowerCase('de')
    })
    setAreTwo(!labels.includes('') && new Set(labels).size > 1)
  }, [codes])
  return areTwo && <p>{children}</p>
}

/** What this browser calls a result, with its group; nothing if it has no name here. Never sent: the server cannot know it. */
export function StoredName({ code }: { readonly code: string }) {
  const [name, setName] = useState('')
  useEffect(() => {
    const entry = readStorages(Date.now()).collection.entries.find((one) => one.code === code)
    setName([entry?.label, entry?.group].filter(Boolean).join(', '))
  }, [code])
  return name === '' ? null : <strong className="pair-name">{name}</strong>
}
