'use client'

export interface ShortcutLabels {
  readonly on: string
  readonly off: string
  readonly switchOff: string
  readonly switchOn: string
}

interface Props {
  readonly labels: ShortcutLabels
  readonly isOn: boolean
  readonly onToggle: () => void
}

/** Which keys there are, and the switch for those who need them otherwise. */
export function ShortcutNote({ labels, isOn, onToggle }: Props) {
  return (
    <p className="shortcut-note">
      <span>{isOn ? labels.on : labels.off}</span>
      <button type="button" onClick={onToggle}>
        {isOn ? labels.switchOff : labels.switchOn}
      </button>
    </p>
  )
}
