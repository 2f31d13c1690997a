// Codes of a TCP connection that did not come about: the cause each stands for, and its words.
import type { CauseId } from '../words/causes.ts'
import { CANCELLED, STARVED, TIMEOUT } from '../probes/failure.ts'

/** Source: connect(2), tcp(7) and Node 24 `doc/api/errors.md` (common system errors). As of 2026-11-22. */
const CAUSE_OF_CODE: Readonly<Record<string, CauseId>> = {
  ECONNREFUSED: 'tcp.refused',
  ECONNRESET: 'tcp.reset',
  EPIPE: 'tcp.reset',
  ETIMEDOUT: 'tcp.timeout',
  [TIMEOUT]: 'tcp.timeout',
  [CANCELLED]: 'run.deadline',
  [STARVED]: 'run.starved',
}

/** The cause a code stands for; undefined for one that says nothing but that there is no way. */
export function tcpCause(code: string): CauseId | undefined {
  return Object.hasOwn(CAUSE_OF_CODE, code) ? CAUSE_OF_CODE[code] : undefined
}

/** Causes of what this process did not hear out: they say nothing about the peer, whatever it was doing. */
const OURS: ReadonlySet<CauseId | undefined> = new Set(['run.deadline', 'run.starved'])

/** Why nobody was heard out, by the code of an attempt, with words that complete "The host …"; undefined where the peer was. */
export function unheardCause(code: string): { readonly cause: CauseId; readonly words: string } | undefined {
  const cause = tcpCause(code)
  return cause && OURS.has(cause) ? { cause, words: TCP_WORDS[cause] ?? '' } : undefined
}

/** Completes "The host …" for each of these causes. */
export const TCP_WORDS: Readonly<Partial<Record<CauseId, string>>> = {
  'tcp.refused': 'refused the connection',
  'tcp.reset': 'reset the connection',
  'tcp.timeout': 'did not answer',
  'tcp.unreachable': 'cannot be reached from this machine',
  'run.deadline': 'had not answered when the run was ended',
  'run.starved': 'could not be judged, because this machine paused the check for most of the wait',
}
