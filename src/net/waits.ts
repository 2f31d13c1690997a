// What a run is waiting for, published for whoever watches. Where nobody does it costs one look at a flag.
import { channel, tracingChannel } from 'node:diagnostics_channel'

/** What can be waited for, in words for the name of a host; an earlier one is within a later one. */
export const AWAITED = {
  dns: 'DNS lookup of',
  tcp: 'TCP connection to',
  proxy: 'Proxy tunnel through',
  tls: 'TLS handshake with',
  response: 'Response from',
  retry: 'Retry at',
} as const

/** One wait that has begun. */
export interface Wait {
  readonly phase: keyof typeof AWAITED
  /** A host, without user name, path or anything else that could be secret. */
  readonly whom: string
}

/** Tells the start and the end of every wait, with one and the same object for both. */
export const WAITS = tracingChannel<unknown, Wait>('claude-preflight:wait')

/** Does the work, which is started in this very turn, as a wait that others can watch. */
export function awaited<Value>(
  phase: Wait['phase'],
  whom: string,
  work: () => Promise<Value>,
): Promise<Value> {
  return WAITS.hasSubscribers ? WAITS.tracePromise(work, { phase, whom }) : work()
}

/** How far a fleet is. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Tells how far a fleet is whenever a target is done. */
export const PROGRESS = channel('claude-preflight:progress')
