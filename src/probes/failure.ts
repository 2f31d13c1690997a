// Turns what Node throws into a `NetworkFailure`, so that a broken network is a value and never an exception.
import type { NetworkFailure } from './observation.ts'

/** Our own clock ran out on one attempt. */
export const TIMEOUT = 'TIMEOUT'
/** Our own clock ran out, but this machine had held our process for most of the wait: nothing is proven about the peer. */
export const STARVED = 'STARVED'
/** The run ended first. */
export const CANCELLED = 'CANCELLED'
/** The name leads to a link-local address or to one where a cloud keeps its metadata (contract, safety rule 8). */
export const LINK_LOCAL = 'LINK_LOCAL'
/** Plain http would have left the machine (contract, safety rule 1). */
export const NOT_LOOPBACK = 'NOT_LOOPBACK'

/** The proxy answered CONNECT with another status than 2xx: its code is this prefix and the status. */
export const TUNNEL_REFUSED = 'TUNNEL_'

/** The failure of a CONNECT that was answered with this status. */
export function tunnelRefused(status: number): NetworkFailure {
  return { phase: 'proxy', code: `${TUNNEL_REFUSED}${status}`, reason: '' }
}

/** A thrown error as a value, with the phase it happened in. */
export function networkFailure(phase: NetworkFailure['phase'], error: unknown): NetworkFailure {
  const { code, name, message } = deepest(error)
  return { phase, code: text(code) ?? text(name) ?? 'UNKNOWN', reason: text(message) ?? '' }
}

/** Why an abort signal of ours fires, by the name of its reason; any other reason is the end of the run. */
const CODE_OF_REASON: ReadonlyMap<string, string> = new Map([
  ['TimeoutError', TIMEOUT],
  ['StarvedError', STARVED],
])

/** The reason of a signal that ends a wait by its time-out, as `AbortSignal.timeout` gives it. */
export function timeOutReason(): DOMException {
  return new DOMException('The time for one attempt is over.', 'TimeoutError')
}

/** The reason of a signal that ends a wait in which this process hardly ran. */
export function starvedReason(): DOMException {
  return new DOMException('This machine held the process for most of the wait.', 'StarvedError')
}

/** Why an abort signal of ours fired: the attempt's time-out, one that proves nothing, or the end of the run. */
export function abortFailure(phase: NetworkFailure['phase'], { reason }: AbortSignal): NetworkFailure {
  const name = reason instanceof DOMException ? reason.name : ''
  return { phase, code: CODE_OF_REASON.get(name) ?? CANCELLED, reason: '' }
}

/** A failure that was not listened to until the end: it says nothing about the peer. */
export function isUnheard(code: string): boolean {
  return code === CANCELLED || code === STARVED
}

/**
 * Codes of `undici` for an answer that is no valid HTTP. Its parser tells why in the message alone; a length that contradicts the body has
 * a code of its own, because a body that was cut has another. Seen with undici 8.12 on 2026-11-26.
 */
const NO_HTTP = /^HTTPParserError$|^HPE_|^UND_ERR_(?:HEADERS_OVERFLOW|RES_CONTENT_LENGTH_MISMATCH)$/

/** True of an answer that no HTTP client can read: the same comes again. */
export function isNoHttp({ code }: Pick<NetworkFailure, 'code'>): boolean {
  return NO_HTTP.test(code)
}

/** The members read of a thrown value. Its class says nothing: an error of another realm is an instance of no class here. */
interface Thrown {
  readonly code?: unknown
  readonly name?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

function deepest(error: unknown): Thrown {
  if (!isThrown(error)) return {}
  const errors: readonly unknown[] = Array.isArray(error.errors) ? error.errors : []
  const inner = errors[0] ?? error.cause
  return isThrown(inner) && text(inner.message) !== undefined ? deepest(inner) : error
}

function isThrown(error: unknown): error is Thrown {
  return typeof error === 'object' && error !== null
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
