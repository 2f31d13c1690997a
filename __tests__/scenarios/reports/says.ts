// What scenarios of public reports demand of the words that a user reads.
import type { Played } from '../../support/scenario.ts'

/** All of these stand in the summary. */
export function says(...words: readonly (string | RegExp)[]): (played: Played) => void {
  return ({ run }) => {
    for (const word of words) {
      if (typeof word === 'string') expect(run.summary.toLowerCase()).toContain(word.toLowerCase())
      else expect(run.summary).toMatch(word)
    }
  }
}

/** None of these does. */
export function neverSays(...words: readonly RegExp[]): (played: Played) => void {
  return ({ run }) => {
    for (const word of words) expect(run.summary).not.toMatch(word)
  }
}

/** The advice that belongs to a refused key alone. */
export const noNewKey = neverSays(/(?:create|get|make) a new (?:key|token)/i)

/** Several demands at once. */
export function all(...demands: readonly ((played: Played) => void)[]): (played: Played) => void {
  return (played) => {
    for (const demand of demands) demand(played)
  }
}
