// Whether a try is worth repeating, and when. Pure: the loop that waits lives in `run/exchange.ts`.
import { SPENT_CODES } from '../claude/errors/spent-codes.ts'
import {
  CANCELLED,
  isNoHttp,
  LINK_LOCAL,
  NOT_LOOPBACK,
  STARVED,
  TIMEOUT,
  TUNNEL_REFUSED,
} from '../probes/failure.ts'
import type { HttpAnswer, HttpOutcome, NetworkFailure } from '../probes/observation.ts'
import { backoffMs } from './backoff.ts'
import { retryAfterMs } from './retry-after.ts'

export interface RetryFacts {
  /** Tries made so far, from 1. */
  readonly tries: number
  readonly attempts: number
  /** Milliseconds left until the deadline of the run. */
  readonly leftMs: number
  readonly now: number
  readonly random: number
}

/** Network codes which a second try rarely changes: one more is enough (contract, `attempts`). */
const ONE_MORE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'ENODATA'])

/** A failure that we made ourselves stays as it is. */
const OURS = new Set([CANCELLED, NOT_LOOPBACK, LINK_LOCAL])

/** Refusals of a proxy which pass: it is busy, or could not reach the host this time. */
const TRANSIENT_TUNNEL = new RegExp(`^${TUNNEL_REFUSED}(?:408|429|5\\d\\d)$`)

const TOO_LATE = new Set([TIMEOUT, 'ETIMEDOUT'])
const CONNECTING: ReadonlySet<NetworkFailure['phase']> = new Set(['dns', 'tcp', 'proxy', 'tls'])
/** A failure in these phases comes again: a certificate, a refused tunnel. */
const FINAL: ReadonlySet<NetworkFailure['phase']> = new Set(['proxy', 'tls'])

/** Answers that the official SDK repeats too, beside every status from 500. */
const TRANSIENT_STATUS = new Set([408, 409, 429])

/** The wait in milliseconds before another try, or undefined when this outcome stands. */
export function nextTryMs(outcome: HttpOutcome, facts: RetryFacts): number | undefined {
  if (facts.tries >= Math.min(facts.attempts, worthTries(outcome))) return undefined
  const told = outcome.kind === 'answer' ? retryAfterMs(outcome, facts.now) : undefined
  const waitMs = told ?? backoffMs(facts.tries, facts.random)
  return waitMs < facts.leftMs ? waitMs : undefined
}

/** How often a request with this outcome is sent at all; `attempts` limits it further. */
export function worthTries(outcome: HttpOutcome): number {
  if (outcome.kind === 'failure') return isNoHttp(outcome.failure) ? 1 : triesForFailure(outcome.failure)
  const { status, headers } = outcome
  if (isDeterminate(outcome)) return 1
  const told = headers['x-should-retry']
  if (told === 'true' || told === 'false') return told === 'true' ? Infinity : 1
  return TRANSIENT_STATUS.has(status) || status >= 500 ? Infinity : 1
}

function isDeterminate(answer: HttpAnswer): boolean {
  const { status } = answer
  return status < 400 || status === 401 || status === 403 || isSpent(answer)
}

/** A spend limit ends on a date or by a person: a code says so, whatever the status. */
function isSpent({ json }: HttpAnswer): boolean {
  const code = fieldsOf(fieldsOf(fieldsOf(json)['error'])['details'])['error_code']
  return typeof code === 'string' && SPENT_CODES.has(code)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** How often a network failure is tried at all. A peer that failed verification, or does not speak TLS, will not learn it. */
function triesForFailure({ code, phase, sharedFailure }: NetworkFailure): number {
  if (OURS.has(code) || sharedFailure === true) return 1
  if (code === STARVED) return Infinity
  const late = TOO_LATE.has(code) && CONNECTING.has(phase)
  if (ONE_MORE.has(code) || TRANSIENT_TUNNEL.test(code) || late) return 2
  return FINAL.has(phase) && code !== 'ECONNRESET' ? 1 : Infinity
}
