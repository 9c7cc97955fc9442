import type { ViewProps } from '../view-props'

export function Moved({ words }: ViewProps) {
  return <h2>{words.workbench.view.moved}</h2>
}
