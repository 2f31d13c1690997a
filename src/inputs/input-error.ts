// The errors of wrong usage: which input, where in its value, what is wrong with it (never the value itself), and what is accepted.

/** What is wrong with a value, in words that never show it. */
export interface Misfit {
  /** Where in the value: "line 2", "entry 3". */
  readonly place?: string | undefined
  /** Absent where the value is merely none of those accepted. */
  readonly fault?: string | undefined
  /** The looks of the value from a distance, where no fault is known. */
  readonly shape?: string | undefined
}

/** A value that cannot be used: names the input and what is accepted, never the value. */
export class InputError extends Error {
  readonly input: string
  readonly place: string | undefined
  readonly fault: string | undefined
  readonly shape: string | undefined
  readonly accepted: string

  /** What is wrong is a fault or a misfit, such as `unlike(text)`; `accepted` follows "Accepted:" and "use". */
  constructor(input: string, wrong: string | Misfit, accepted: string) {
    const { place, fault, shape } = typeof wrong === 'string' ? { fault: wrong } : wrong
    const why = [place, fault ?? shape].filter(Boolean).join(': ')
    super(`Invalid value for \`${input}\` (${why}). Accepted: ${accepted}.`)
    this.input = input
    this.place = place
    this.fault = fault
    this.shape = shape
    this.accepted = accepted
  }
}

/** A value that cannot be left out and was not given; `accepted` follows "Set it to". */
export class MissingInput extends InputError {
  constructor(input: string, accepted: string) {
    super(input, 'missing', accepted)
    this.message = `\`${input}\` is missing. Set it to ${accepted}.`
  }
}

/** A text, or the entry `at` of a list counted from 0, that is none of those accepted: by its size alone. */
export function unlike(text: string, at?: number): Misfit {
  const lines = text.split('\n').length
  const [size, unit] = lines > 1 ? [lines, 'line'] : [text.length, 'character']
  const place = at === undefined ? undefined : `entry ${at + 1}`
  return { place, shape: `${size} ${unit}${size === 1 ? '' : 's'}, not shown` }
}

/** The place of a sign of a text, both counted from 1. */
export function lineAndColumn(line: number, column: number): string {
  return `line ${line}, column ${column}`
}
