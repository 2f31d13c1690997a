// The one error of wrong usage: which input, what shape its value has (never the value), and what is accepted.

/** A value that cannot be used: names the input and what is accepted, never the value. */
export class InputError extends Error {
  readonly input: string
  readonly shape: string
  readonly accepted: string

  /** `shape` completes "Input x is …" without showing the value, such as "text of 12 characters"; `accepted` follows "Accepted:" and "use". */
  constructor(input: string, shape: string, accepted: string) {
    super(`Input \`${input}\` is ${shape}. Accepted: ${accepted}.`)
    this.input = input
    this.shape = shape
    this.accepted = accepted
  }
}

/** The looks of a rejected value from a distance. */
export function shapeOf(value: string): string {
  const lines = value.split('\n').length
  return lines > 1
    ? `text of ${lines} lines`
    : `text of ${value.length} character${value.length === 1 ? '' : 's'}`
}
