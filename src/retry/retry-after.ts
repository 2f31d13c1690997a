// The server's own word on when to come back.

/** Longest wait that is believed; what asks for more is taken as this much, and then ends the tries. Milliseconds. */
const LONGEST_MS = 24 * 60 * 60 * 1_000

/** `Date.parse` makes a date of `-1` and of `wait 5`, too; all three forms of HTTP have a time of day. */
const DATE = /\d{2}:\d{2}:\d{2}/

/**
 * Milliseconds to wait by `retry-after-ms`, else `retry-after` in seconds or as an HTTP date (the order of the official SDK).
 * Undefined when the server said nothing that can be read.
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  return (
    milliseconds(headers['retry-after-ms'], 1) ??
    milliseconds(headers['retry-after'], 1_000) ??
    untilDate(headers['retry-after'], now)
  )
}

function milliseconds(text: string | undefined, unit: number): number | undefined {
  if (text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return undefined
  return Math.min(LONGEST_MS, Math.ceil(Number(text) * unit))
}

function untilDate(text: string | undefined, now: number): number | undefined {
  const at = DATE.test(text ?? '') ? Date.parse(text ?? '') : NaN
  return Number.isNaN(at) ? undefined : Math.min(LONGEST_MS, Math.max(0, at - now))
}
