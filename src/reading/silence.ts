// The meaning of a request without an answer although the peer was connected and verified.
import type { CauseId } from '../words/causes.ts'
import { isNoHttp, TIMEOUT } from '../probes/failure.ts'
import type { NetworkFailure } from '../probes/observation.ts'
import { TCP_WORDS, tcpCause, unheardCause } from './tcp-codes.ts'
import { tlsCause } from './tls-codes.ts'

interface Silence {
  readonly cause: CauseId
  /** Completes "The endpoint …". */
  readonly words: string
}

/** A connection that was needed for one more request, and did not come about. */
function unconnected(code: string, phase: 'dns' | 'tcp' | 'proxy'): Silence {
  const cause = tcpCause(code) ?? NO_CONNECTION[phase]
  return { cause, words: TCP_WORDS[cause] ?? 'could not be connected to once more' }
}

const NO_CONNECTION = {
  dns: 'dns.failure',
  tcp: 'tcp.unreachable',
  proxy: 'proxy.unreachable',
} as const satisfies Record<string, CauseId>

/** The cause of a request that got no answer within `timeoutMs` an attempt, and the words for it. */
export function judgeSilence(failure: NetworkFailure, timeoutMs: number): Silence {
  const { code, phase } = failure
  if (phase === 'dns' || phase === 'tcp' || phase === 'proxy') return unconnected(code, phase)
  const unheard = unheardCause(code)
  if (unheard !== undefined) return unheard
  if (code === TIMEOUT)
    return { cause: 'service.timeout', words: `${LATE[phase] ?? LATE.request} within ${timeoutMs / 1_000} s` }
  const tls = tlsCause(code)
  if (tls !== undefined) return { cause: tls, words: 'ended the TLS connection instead of answering' }
  if (isNoHttp(failure)) return unreadable(failure)
  return phase === 'request' ? ended(code) : { cause: 'service.cut', words: LOST }
}

/** Bytes that do not even begin as HTTP are of another protocol; the others are of a server that breaks its rules. */
function unreadable({ code, reason }: NetworkFailure): Silence {
  if (code === 'HPE_INVALID_CONSTANT' || reason.includes('Expected HTTP/'))
    return { cause: 'endpoint.not-an-api', words: 'answered with something that is not HTTP' }
  const why = OTHER_FAULTS[code] ?? /\(([\w',/ -]{1,60})\)$/.exec(reason)?.[1]
  return { cause: 'format.http', words: `gave no valid HTTP answer${why === undefined ? '' : `: ${why}`}` }
}

const OTHER_FAULTS: Readonly<Record<string, string>> = {
  UND_ERR_HEADERS_OVERFLOW: 'its headers do not end',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'its body is not as long as content-length says',
}

const LOST = 'lost the connection in the middle of its answer'

const LATE: Readonly<Partial<Record<NetworkFailure['phase'], string>>> & { readonly request: string } = {
  request: 'accepted the connection but didn’t respond',
  answer: 'started a response but didn’t finish it',
}

/** Before a byte of the answer. */
function ended(code: string): Silence {
  return code === 'ECONNRESET'
    ? { cause: 'tcp.reset', words: 'reset the connection instead of answering' }
    : { cause: 'service.cut', words: 'closed the connection without an answer' }
}
