/** Something a person can put right: shown as one sentence, without a stack. */
export class Problem extends Error {
  constructor(message, exitCode = 1) {
    super(message)
    this.name = 'Problem'
    this.exitCode = exitCode
  }
}

/** Prints an error for a person and returns the exit code it asks for. Anything unforeseen keeps its stack. */
export function report(error) {
  console.error(error instanceof Problem ? error.message : error)
  return error instanceof Problem ? error.exitCode : 1
}
