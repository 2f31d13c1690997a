// Breaks a stream of server-sent events in the ways in which boxes on the way, or the service itself, break one.
import { withHeaders } from './exchange.ts'
import type { ApiAnswer } from './exchange.ts'
import { serverSentEvent } from './messages.ts'

/** Ways of breaking a stream. */
export const STREAM_FAULTS = [
  'shuffled',
  'unfinished',
  'cut',
  'overloaded',
  'plain',
  'buffered',
  'empty',
] as const

/**
 * `shuffled`: the first token comes before the message begins. `unfinished`: ends well, but without its last events. `cut`: the connection is
 * lost in the middle. `overloaded`: an error event after some tokens. `plain`: declared as JSON. `buffered`: held back whole, with its length.
 * `empty`: no event at all.
 */
export type StreamFault = (typeof STREAM_FAULTS)[number]

/** How many events are left of a stream that ends before its time: more than its beginning, less than its end. */
const KEPT = 4

/** Source of the event: platform.claude.com/docs/en/build-with-claude/streaming, "Error events", as of 2026-08-22. */
const OVERLOADED = serverSentEvent({
  type: 'error',
  error: { type: 'overloaded_error', message: 'Overloaded' },
})

const BREAK: Readonly<Record<StreamFault, (answer: ApiAnswer, events: readonly string[]) => ApiAnswer>> = {
  shuffled: (answer, events) => ({ ...answer, body: [...events.slice(3, 4), ...events.toSpliced(3, 1)] }),
  unfinished: (answer, events) => ({ ...answer, body: events.slice(0, KEPT) }),
  cut: (answer, events) => ({ ...answer, body: events.slice(0, KEPT), breaksOff: true }),
  overloaded: (answer, events) => ({ ...answer, body: [...events.slice(0, KEPT), OVERLOADED] }),
  plain: (answer) => withHeaders(answer, { 'content-type': 'application/json' }),
  buffered: (answer, events) => ({ ...answer, body: events.join('') }),
  empty: (answer) => ({ ...answer, body: [] }),
}

/** The answer with its stream broken; one that is no stream stays as it is. */
export function brokenStream(answer: ApiAnswer, fault: StreamFault): ApiAnswer {
  return typeof answer.body === 'string' ? answer : BREAK[fault](answer, answer.body)
}
