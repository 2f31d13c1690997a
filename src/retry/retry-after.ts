// The server's own word on when to come back.
import { DAY_MS } from '../words/days.ts'

/** Longest wait that is believed; what asks for more is taken as this much, and then ends the tries. Milliseconds. */
export const LONGEST_MS = DAY_MS

/** `Date.parse` makes a date of `-1` and of `wait 5`, too; all three forms of HTTP have a time of day. */
const DATE = /\d{2}:\d{2}:\d{2}/

/** The parts of an answer that may name a wait. */
interface Answered {
  readonly headers: Readonly<Record<string, string>>
  /** The body parsed as JSON, or undefined when it is none. */
  readonly json: unknown
}

/**
 * Milliseconds to wait by `retry-after-ms`, else `retry-after` in seconds or as an HTTP date (the order of the official SDK), else by
 * `retry_after` in seconds in the body, where Cloudflare's edge writes it (claude-code#67341, as of 2026-09).
 * Undefined when the server said nothing that can be read.
 */
export function retryAfterMs({ headers, json }: Answered, now: number): number | undefined {
  return (
    milliseconds(headers['retry-after-ms'], 1) ??
    milliseconds(headers['retry-after'], 1_000) ??
    untilDate(headers['retry-after'], now) ??
    milliseconds(inBody(json), 1_000)
  )
}

function inBody(json: unknown): string | undefined {
  const told =
    typeof json === 'object' && json !== null && 'retry_after' in json ? json.retry_after : undefined
  return typeof told === 'number' || typeof told === 'string' ? String(told) : undefined
}

function milliseconds(text: string | undefined, unit: number): number | undefined {
  if (text === undefined || !/^\s*\d+(?:\.\d+)?\s*$/.test(text)) return undefined
  return Math.min(LONGEST_MS, Math.ceil(Number(text) * unit))
}

function untilDate(text: string | undefined, now: number): number | undefined {
  const at = DATE.test(text ?? '') ? Date.parse(text ?? '') : NaN
  return Number.isNaN(at) ? undefined : Math.min(LONGEST_MS, Math.max(0, at - now))
}
