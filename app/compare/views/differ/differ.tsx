import type { ViewProps } from '../view-props'

export function Differ({ words }: ViewProps) {
  return <h2>{words.workbench.view.differ}</h2>
}
