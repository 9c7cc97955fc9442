'use client'

import { useEffect, useState } from 'react'
import { readStorages } from '../../collection/window-and-device'

/** What this browser calls a result, with its group; nothing if it has no name here. Never sent: the server cannot know it. */
export function StoredName({ code }: { readonly code: string }) {
  const [name, setName] = useState('')
  useEffect(() => {
    const entry = readStorages(Date.now()).collection.entries.find((one) => one.code === code)
    setName([entry?.label, entry?.group].filter(Boolean).join(', '))
  }, [code])
  return name === '' ? null : <strong className="pair-name">{name}</strong>
}
