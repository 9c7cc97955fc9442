/** One item on a screen, or the whole form on one page: the style sheet decides (steps.css), by the same question. */
export function isStepping(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(scripting: enabled)').matches
}
