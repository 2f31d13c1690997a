// How long to wait before the next try: exponential backoff with full jitter.

/** First ceiling, growth and cap of the backoff, in milliseconds: 1 s, 2 s, 4 s, 8 s, 8 s … */
export const BACKOFF = { baseMs: 1_000, factor: 2, capMs: 8_000 } as const

/**
 * A wait drawn evenly between nothing and the ceiling of this try ("full jitter"), in milliseconds.
 * `tries` counts the tries made so far, from 1; `random` is uniform in [0, 1).
 */
export function backoffMs(tries: number, random: number): number {
  return Math.round(ceilingMs(tries) * random)
}

/** The longest wait after so many tries, counted from 1, in milliseconds. */
export function ceilingMs(tries: number): number {
  return Math.min(BACKOFF.capMs, BACKOFF.baseMs * BACKOFF.factor ** (tries - 1))
}
