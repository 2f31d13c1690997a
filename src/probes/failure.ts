// Turns what Node throws into a `NetworkFailure`, so that a broken network is a value and never an exception.
import type { NetworkFailure } from './observation.ts'

/** Our own clock ran out on one attempt. */
export const TIMEOUT = 'TIMEOUT'
/** The run ended first. */
export const CANCELLED = 'CANCELLED'
/** The name leads to a link-local address, where clouds keep their metadata (contract, safety rule 8). */
export const LINK_LOCAL = 'LINK_LOCAL'
/** Plain http would have left the machine (contract, safety rule 1). */
export const NOT_LOOPBACK = 'NOT_LOOPBACK'

export function networkFailure(phase: NetworkFailure['phase'], error: unknown): NetworkFailure {
  const root = deepest(error)
  return { phase, code: codeOf(root), reason: root instanceof Error ? root.message : '' }
}

/** Why an abort signal of ours fired: the attempt's time-out, or the end of the run. */
export function abortFailure(phase: NetworkFailure['phase'], signal: AbortSignal): NetworkFailure {
  const timedOut = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'
  return { phase, code: timedOut ? TIMEOUT : CANCELLED, reason: '' }
}

function deepest(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return deepest(error.errors[0])
  return error instanceof Error && error.cause instanceof Error ? deepest(error.cause) : error
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
