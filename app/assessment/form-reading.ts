import type { FormFields } from '@/lib/responses/form-fields'

export type Field = readonly [name: string, value: string]

/** What the form would send, files aside: it has none. */
export function readFields(form: HTMLFormElement): readonly Field[] {
  return [...new FormData(form)].map(([name, value]) => [name, String(value)])
}

/** The chosen answers in the form's own words, by field name. */
export function chosenTexts(form: HTMLFormElement): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const control of controlsOf(form)) {
    const text = chosenText(control)
    if (text !== null) texts[control.name] = [texts[control.name] ?? [], text].flat().join(', ')
  }
  return texts
}

function chosenText(control: Control): string | null {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? null
  return control.checked ? (control.labels?.[0]?.querySelector('b, span')?.textContent ?? null) : null
}

/**
 * Fills stored fields into the form. What a person, or the browser on their behalf, has changed since the page arrived
 * counts for more and stays, unless `overwrite` is set. Returns whether anything was filled in.
 */
export function fillIn(form: HTMLFormElement, fields: FormFields, { overwrite = false } = {}): boolean {
  const stored = [...fields]
  const before = JSON.stringify(readFields(form))
  const controls = controlsOf(form)
  for (const name of new Set(controls.map((control) => control.name))) {
    const group = controls.filter((control) => control.name === name)
    const values = stored.flatMap(([field, value]) => (field === name ? [String(value)] : []))
    const isStored = values.length > 0 || name === 'technologies'
    if (isStored && (overwrite || !group.some(differsFromDefault))) {
      for (const control of group) setControl(control, values)
    }
  }
  return JSON.stringify(readFields(form)) !== before
}

type Control = HTMLInputElement | HTMLSelectElement

/** Every control that sends something; what has no name belongs to the page, not to the answers. */
function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter(
    (control): control is Control =>
      (control instanceof HTMLInputElement &&
        ['radio', 'checkbox'].includes(control.type) &&
        control.name !== '') ||
      control instanceof HTMLSelectElement,
  )
}

/** Whether anything differs from what the server has filled in. */
export function isChanged(form: HTMLFormElement): boolean {
  return controlsOf(form).some(differsFromDefault)
}

function differsFromDefault(control: Control): boolean {
  if (control instanceof HTMLInputElement) return control.checked !== control.defaultChecked
  const initial = [...control.options].findIndex((option) => option.defaultSelected)
  return control.selectedIndex !== Math.max(initial, 0)
}

function setControl(control: Control, values: readonly string[]) {
  if (control instanceof HTMLInputElement) control.checked = values.includes(control.value)
  else if ([...control.options].some(({ value }) => value === values[0])) control.value = values[0] ?? ''
}
