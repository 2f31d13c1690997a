// Faults of a targets file, with their places: always told without any value of the file.
import { InputError, lineAndColumn, type Misfit } from '../../inputs/input-error.ts'

/** From 1. */
export interface FilePlace {
  readonly line: number
  readonly column: number
}

/** What is wrong there, or with the part of the file that a misfit names as its place. */
export function targetsFault(
  place: FilePlace | undefined,
  wrong: string | Misfit,
  accepted: string,
): InputError {
  const misfit = typeof wrong === 'string' ? { fault: wrong } : wrong
  const places = [place && lineAndColumn(place.line, place.column), misfit.place]
  return new InputError('targets', { ...misfit, place: places.filter(Boolean).join(', ') }, accepted)
}

/** The path of a value in the file, as `targets[3].models` is told. */
export type FilePath = readonly (string | number)[]
