// The keys of a measured fleet: one for each target, known to the far endpoint, and no two alike.
import { createHash } from 'node:crypto'

/** In the shape of the common family. */
export function fleetKey(at: number): string {
  const digits = createHash('sha512').update(`bench ${at}`).digest('hex')
  return ['sk', 'ant', 'api03', `${digits.slice(0, 93)}AA`].join('-')
}

/** The variable that the target's entry names. */
export function fleetVariable(at: number): string {
  return `BENCH_${at}_KEY`
}
