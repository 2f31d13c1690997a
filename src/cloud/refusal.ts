// Why a cloud gave nobody credentials: refusals by their words, and what hindered asking.
import { tcpCause, TCP_WORDS, unheardCause } from '../reading/tcp-codes.ts'
import { isPassing, type CauseId } from '../words/causes.ts'
import type { HttpAnswer, HttpOutcome, NetworkFailure } from '../probes/observation.ts'
import type { CloudRefusal } from './sign-in.ts'

/** What was heard last of a cloud's sign-in service. */
export interface Heard {
  readonly host: string
  readonly outcome: HttpOutcome
}

/** A kind of refusal, told by its words. */
export interface Meaning {
  /** Matches "code: message". */
  readonly says: RegExp
  readonly cause: CauseId
  /** A clause in our own words. */
  readonly reason: string
  /** It passes by itself, whatever is said of the cause in general. */
  readonly passing?: boolean
}

/** The words of a refusal. */
export interface Told {
  readonly code: string
  readonly message: string
}

/** What a sign-in service gives, and how it refuses: the more telling meanings first. */
export interface Service {
  /** Completes "the host answered without …". */
  readonly gives: string
  readonly meanings: readonly Meaning[]
}

type Judged = Pick<CloudRefusal, 'cause' | 'passing' | 'reason'>

/** The refusal in the answer that was heard last. */
export function refusalIn({ host, outcome }: Heard, told: Told, service: Service): CloudRefusal {
  if (outcome.kind === 'failure') return unheard(host, outcome.failure)
  return {
    ...answered(outcome, told, host, service),
    ...saidIn(outcome, told.message),
    status: outcome.status,
    host,
  }
}

/** The kind of refusal that these words tell; undefined for unknown ones. */
export function meaningOf({ code, message }: Told, { meanings }: Service): Meaning | undefined {
  return meanings.find(({ says }) => says.test(`${code}: ${message}`))
}

/** A meaning as a refusal in our own words. */
export function meant({ cause, reason, passing = isPassing(cause) }: Omit<Meaning, 'says'>): Judged {
  return { cause, passing, reason }
}

function answered({ status }: HttpAnswer, told: Told, host: string, service: Service): Judged {
  const meaning = meaningOf(told, service)
  if (meaning !== undefined) return meant(meaning)
  if (status === 429) return meant({ cause: 'limit.rate', reason: `${host} throttles the sign-in` })
  if (status >= 500) return meant({ cause: 'service.error', reason: `${host} answered ${status}` })
  const reason = status < 300 ? `${host} answered without ${service.gives}` : `${host} refused with ${status}`
  return meant({ cause: 'auth.federation', reason })
}

function unheard(host: string, { code }: NetworkFailure): CloudRefusal {
  const passing = unheardCause(code)
  const words = TCP_WORDS[tcpCause(code) ?? 'tcp.unreachable'] ?? ''
  return {
    cause: passing?.cause ?? 'auth.federation',
    passing: passing !== undefined,
    reason: `${host} ${words}`,
    host,
  }
}

/** Words of the service alone: what anybody else answers is shown nowhere. */
function saidIn({ headers }: HttpAnswer, message: string): Pick<CloudRefusal, 'said'> {
  const isOurs = /\b(?:xml|json)\b/.test(headers['content-type'] ?? '')
  return isOurs && message !== '' ? { said: message } : {}
}
