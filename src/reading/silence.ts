// The meaning of a request without an answer although the peer was connected and verified.
import type { CauseId } from '../words/causes.ts'
import { TIMEOUT } from '../probes/failure.ts'
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

/** Codes of `undici` and its parser: what came was no HTTP. */
const NOT_HTTP = /^HTTPParserError$|^HPE_|^UND_ERR_HEADERS_OVERFLOW$/

/** The cause of a request that got no answer, and the words for it. */
export function judgeSilence({ code, phase }: NetworkFailure): Silence {
  if (phase === 'dns' || phase === 'tcp' || phase === 'proxy') return unconnected(code, phase)
  const unheard = unheardCause(code)
  if (unheard !== undefined) return unheard
  if (code === TIMEOUT) return { cause: 'service.timeout', words: LATE[phase] ?? 'did not answer in time' }
  const tls = tlsCause(code)
  if (tls !== undefined) return { cause: tls, words: 'ended the TLS connection instead of answering' }
  if (NOT_HTTP.test(code))
    return { cause: 'endpoint.not-an-api', words: 'answered with something that is not HTTP' }
  return phase === 'request' ? ended(code) : { cause: 'service.cut', words: LOST }
}

const LOST = 'lost the connection in the middle of its answer'

const LATE: Readonly<Partial<Record<NetworkFailure['phase'], string>>> = {
  request: 'was connected and did not answer in time',
  answer: 'began to answer and did not end in time',
}

/** Before a byte of the answer. */
function ended(code: string): Silence {
  return code === 'ECONNRESET'
    ? { cause: 'tcp.reset', words: 'reset the connection instead of answering' }
    : { cause: 'service.cut', words: 'closed the connection without an answer' }
}
