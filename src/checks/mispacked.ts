// What is said of a body that is packed otherwise than its headers say.
import type { HeardReading } from '../reading/reading.ts'
import { evidenceOf, toldBy } from '../reading/words.ts'
import { fail, type Answer } from '../words/finding.ts'
import { say } from '../words/phrase.ts'
import type { CheckContext } from './check.ts'

/** Clients fail on it, whoever made it. */
export function mispacked(reading: HeardReading, { clean }: CheckContext): Answer {
  return fail('format.response', say`${toldBy(reading, clean)}.`, evidenceOf(reading, clean))
}
