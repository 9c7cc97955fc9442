'use client'

import { type RefObject, useEffect, useState } from 'react'
import { useListener } from '@/app/browser/use-listener'
import { withStorage } from '@/app/browser/with-storage'

const SWITCHED_OFF = 'passgenau-shortcuts-off'
/** Here the keys have a meaning of their own. */
const OWN_KEYS = 'a, button, summary, select, textarea, input:not([type=radio], [name][type=checkbox])'

/**
 * Digits choose an answer of the shown item, Enter goes on. Arrow keys stay the radios' own. Can be switched off
 * (WCAG 2.1.4); the choice lasts as long as the tab.
 */
export function useShortcuts(form: RefObject<HTMLFormElement | null>, goOn: () => void) {
  const [isOn, setOn] = useState(true)

  useEffect(() => {
    withStorage(() => setOn(sessionStorage.getItem(SWITCHED_OFF) === null))
  }, [])

  useListener(
    'keydown',
    (event) => {
      const target = event.target instanceof Element ? event.target : null
      // Only where the note about them, and the switch, are shown (steps.css).
      if (!matchMedia('(hover: hover) and (pointer: fine)').matches) return
      const isModified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey
      if (isModified || event.repeat || event.isComposing || target?.closest(OWN_KEYS)) return
      if (event.key === 'Enter') {
        event.preventDefault()
        goOn()
      } else if (/^[1-9]$/.test(event.key)) {
        choose(form.current, Number(event.key))
      }
    },
    isOn,
  )

  return {
    isOn,
    toggle() {
      withStorage(() => {
        if (isOn) sessionStorage.setItem(SWITCHED_OFF, '')
        else sessionStorage.removeItem(SWITCHED_OFF)
      })
      setOn(!isOn)
    },
  }
}

/** Chooses the answer with this number on the shown item, as a click would. */
function choose(form: HTMLFormElement | null, number: number) {
  const items = [...(form?.querySelectorAll<HTMLElement>('fieldset.item') ?? [])]
  const [shown, another] = items.filter((item) => item.offsetParent !== null)
  const radio = another
    ? undefined
    : shown?.querySelectorAll<HTMLInputElement>('input[type=radio]')[number - 1]
  radio?.click()
  radio?.focus({ preventScroll: true })
}
