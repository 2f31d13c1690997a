// Faults of a targets file, with their places: always told without any value of the file.
import { InputError } from '../../inputs/input-error.ts'

/** From 1. */
export interface FilePlace {
  readonly line: number
  readonly column: number
}

/** `what` follows "it is a file in which, at line 3, column 5, ". */
export function targetsFault(place: FilePlace | undefined, what: string, accepted: string): InputError {
  const where = place === undefined ? 'in which' : `in which, at line ${place.line}, column ${place.column},`
  return new InputError('targets', `a file ${where} ${what}`, accepted)
}

/** The path of a value in the file, as `targets[3].models` is told. */
export type FilePath = readonly (string | number)[]
