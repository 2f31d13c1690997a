// Shares answers of a host to questions without anything of a target's: for a while they hold for the other targets too.

/** Asks, or tells what the same question was answered before. */
export type Share = <Answer>(question: string, ask: () => Promise<Answer>) => Promise<Answer>

/** For a run of one target. */
export const askAlways: Share = (_, ask) => ask()

/** How long an answer holds, in milliseconds. */
const FRESH_MS = 30_000

interface Known {
  readonly askedMs: number
  readonly answer: Promise<unknown>
}

/** Shares answers between targets for as long as they are fresh, by a clock in milliseconds. */
export function shareAnswers(elapsedMs: () => number): Share {
  const known = new Map<string, Known>()
  return async <Answer>(question: string, ask: () => Promise<Answer>) => {
    const earlier = known.get(question)
    // The same question has the same kind of answer, which no type can say of a map.
    if (earlier !== undefined && elapsedMs() - earlier.askedMs < FRESH_MS)
      return earlier.answer as Promise<Answer>
    const answer = ask()
    known.set(question, { askedMs: elapsedMs(), answer })
    return answer
  }
}
