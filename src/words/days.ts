// Days, as people count them to an end.

/** Milliseconds. */
export const DAY_MS = 86_400_000

/** Whole days from one moment to another, both in milliseconds; negative when it is over, NaN when there is none. */
export function daysUntil(endMs: number, nowMs: number): number {
  return Math.floor((endMs - nowMs) / DAY_MS)
}
