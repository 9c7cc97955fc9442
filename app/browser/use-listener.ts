'use client'

import { useEffect, useEffectEvent } from 'react'

/** Listens to events of the page, as long as `isOn` is set. */
export function useListener<Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
  isOn = true,
) {
  const onEvent = useEffectEvent(listener)
  useEffect(() => {
    if (!isOn) return
    const listen = (event: WindowEventMap[Type]) => onEvent(event)
    addEventListener(type, listen)
    return () => removeEventListener(type, listen)
  }, [type, isOn])
}
