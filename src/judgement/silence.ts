// What it means that a request got no answer although the peer was connected and verified.
import type { CauseId } from '../cause.ts'
import { CANCELLED, TIMEOUT } from '../probes/failure.ts'
import type { NetworkFailure } from '../probes/observation.ts'
import { tlsCause } from './tls-codes.ts'

export interface Silence {
  readonly cause: CauseId
  /** Completes "The endpoint …". */
  readonly words: string
}

/** Codes of `undici` and its parser: what came was no HTTP. */
const NOT_HTTP = /^HTTPParserError$|^HPE_|^UND_ERR_HEADERS_OVERFLOW$/

export function judgeSilence({ code, phase }: NetworkFailure): Silence {
  if (code === CANCELLED) return { cause: 'run.deadline', words: 'had not answered when the run was ended' }
  if (code === TIMEOUT)
    return {
      cause: 'service.timeout',
      words:
        phase === 'answer'
          ? 'began to answer and did not end in time'
          : 'was connected and did not answer in time',
    }
  const tls = tlsCause(code)
  if (tls !== undefined) return { cause: tls, words: 'ended the TLS connection instead of answering' }
  if (NOT_HTTP.test(code))
    return { cause: 'endpoint.not-an-api', words: 'answered with something that is not HTTP' }
  if (phase === 'request' && code === 'ECONNRESET')
    return { cause: 'tcp.reset', words: 'reset the connection instead of answering' }
  if (phase === 'request') return { cause: 'service.cut', words: 'closed the connection without an answer' }
  return { cause: 'service.cut', words: 'lost the connection in the middle of its answer' }
}
