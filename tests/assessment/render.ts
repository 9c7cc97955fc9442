import { act, createElement, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach } from 'vitest'

/** React asks for this mark wherever `act` is used. */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const leaving: (() => void)[] = []
afterEach(() => {
  for (const leave of leaving.splice(0)) act(leave)
  document.body.replaceChildren()
  sessionStorage.clear()
  localStorage.clear()
  location.hash = ''
})

function place(): HTMLElement {
  const container = document.createElement('div')
  document.body.append(container)
  return container
}

/** Shows it in the page as a browser with scripts would from the start. */
export async function render(node: ReactNode): Promise<void> {
  const root = createRoot(place())
  leaving.push(() => root.unmount())
  await act(async () => root.render(node))
}

/** Shows it as the server sends it, lets `meanwhile` happen, and only then lets the script take over. */
export async function hydrate(node: ReactNode, meanwhile: () => void): Promise<void> {
  const container = place()
  container.innerHTML = renderToString(node)
  meanwhile()
  await act(async () => {
    const root = hydrateRoot(container, node)
    leaving.push(() => root.unmount())
  })
}

/** Calls a hook in a component of its own; `current` is what it returned last. */
export async function renderHook<Value>(use: () => Value): Promise<{ readonly current: Value }> {
  const result: { current?: Value } = {}
  function Caller() {
    result.current = use()
    return null
  }
  await render(createElement(Caller))
  return result as { readonly current: Value }
}

export { act }
