// What is said where the API was seen to answer at another path than the one that was given.
import { fail, type Answer } from '../words/finding.ts'
import type { HeardReading } from '../reading/reading.ts'
import { evidenceOf, toldBy } from '../reading/words.ts'
import { say } from '../words/phrase.ts'
import type { CheckContext } from './check.ts'

/** The API was seen to answer at another path of the same origin. */
export function elsewhere(reading: HeardReading, base: string, { clean }: CheckContext): Answer {
  const corrected = clean.named(base)
  const detail = say`${toldBy(reading, clean)}. The API isn’t at this base URL; it answers at ${corrected}.`
  return fail('endpoint.path', detail, { ...evidenceOf(reading, clean), corrected: corrected.quoted })
}
