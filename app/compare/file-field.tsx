'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { fillSentence } from '@/app/fill-sentence'

interface Props {
  /** The id of the text field that the codes go to. */
  readonly textField: string
  /** Bytes; a larger file is not read. */
  readonly limit: number
  /** So many results are taken over at most: no more can be shown. */
  readonly most: number
  readonly labels: {
    readonly field: string
    readonly hint: string
    readonly hintWithoutScript: string
    /** With `{file}`. */
    readonly taken: string
    /** With `{file}` and `{reason}`. */
    readonly notTaken: string
    /** With `{count}`. */
    readonly tooMany: string
    readonly problems: Readonly<Record<string, string>>
  }
}

/**
 * Chosen files are read here: their codes go into the text field, the files themselves stay on the device. Without
 * JavaScript, or if the reader does not load, the form sends them.
 */
export function FileField({ textField, limit, most, labels }: Props) {
  const [notes, setNotes] = useState<readonly string[]>([])
  const field = useRef<HTMLInputElement>(null)
  const take = useCallback(async () => {
    const files = [...(field.current?.files ?? [])]
    const text = document.getElementById(textField) as HTMLTextAreaElement
    if (files.length === 0) return
    const { readResultFile } = await import('@/lib/comparison/read-result-file')
    const read = await Promise.all(
      files.map(async (file) =>
        file.size > limit
          ? ({ ok: false, problem: 'too-large' } as const)
          : readResultFile(file.name, await textOf(file)),
      ),
    )
    const codes = read.flatMap((one) => (one.ok ? one.references.map(({ code }) => code) : []))
    text.value = [text.value.trimEnd(), ...codes.slice(0, most)].filter(Boolean).join('\n')
    setNotes([
      ...read.map((one, place) => {
        const file = files[place]?.name ?? ''
        if (one.ok) return fillSentence(labels.taken, { file })
        return fillSentence(labels.notTaken, { file, reason: labels.problems[one.problem] ?? '' })
      }),
      ...(codes.length > most ? [fillSentence(labels.tooMany, { count: most })] : []),
    ])
    if (field.current) field.current.value = ''
  }, [textField, limit, most, labels])
  // Files may have been chosen before the script was there.
  useEffect(() => {
    take().catch(() => {})
  }, [take])
  return (
    <>
      <label htmlFor="files">{labels.field}</label>
      {/* Not as a description of the field: that would read out the hidden one of the two as well. */}
      <p className="hint needs-script">{labels.hint}</p>
      <p className="hint needs-no-script">{labels.hintWithoutScript}</p>
      <input
        id="files"
        name="files"
        type="file"
        multiple
        accept=".json,application/json"
        ref={field}
        onChange={() => take().catch(() => {})}
      />
      <div className="file-notes" role="status">
        {[...new Set(notes)].map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </>
  )
}

/** As the server reads files: bytes that are no UTF-8 become text that is no JSON. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}
