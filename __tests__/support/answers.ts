// Answers, failures and exchanges as the probes would have measured them.
import type { CheckId } from '../../src/words/check-ids.ts'
import type { Finding, Outcome } from '../../src/words/finding.ts'
import type { Conversation, CountTrial } from '../../src/probes/conversation.ts'
import type {
  Attempt,
  ConnectionObservation,
  Exchange,
  HttpAnswer,
  HttpOutcome,
  NetworkFailure,
} from '../../src/probes/observation.ts'

/** A JSON answer, unless `json` is a text: then that is the body. */
export function answer(
  status: number,
  json: unknown = {},
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  const text = typeof json === 'string' ? json : JSON.stringify(json)
  return {
    ...{ kind: 'answer', status, json: typeof json === 'string' ? undefined : json },
    headers: { 'content-type': 'application/json', ...headers },
    body: { bytes: Buffer.from(text), truncated: false },
    ...{ arrivals: [], sentAtMs: 100 },
    ...{ headAtMs: 120, endAtMs: 130, receivedAt: Date.parse('2026-11-22T12:00:00Z') },
  }
}

/** An error as the API itself words it. */
export function apiError(status: number, type: string, message: string): HttpAnswer {
  const body = { type: 'error', error: { type, message }, request_id: 'req_011CSimulated' }
  return answer(status, body, { 'request-id': 'req_011CSimulated' })
}

export const REFUSED_401 = apiError(401, 'authentication_error', 'invalid x-api-key')

/** The model list with these ids. */
export function modelList(...ids: readonly string[]): HttpAnswer {
  const data = ids.map((id) => ({ type: 'model', id, display_name: id, created_at: '2026-01-01T00:00:00Z' }))
  const [first_id, last_id] = [ids[0] ?? null, ids.at(-1) ?? null]
  return answer(200, { data, has_more: false, first_id, last_id }, { 'request-id': 'req_011CSimulated' })
}

export const COUNTED = answer(200, { input_tokens: 8 }, { 'request-id': 'req_011CSimulated' })

export function failure(code: string, phase: NetworkFailure['phase'] = 'request'): HttpOutcome {
  return { kind: 'failure', failure: { phase, code, reason: '' } }
}

/** An exchange whose last try ended so. */
export function exchange(outcome: HttpOutcome, name = 'models (bearer)'): Exchange {
  const attempt: Attempt = { at: Date.parse('2026-11-22T12:00:00Z'), durationMs: 10, outcome }
  return { name, attempts: [attempt], outcome }
}

export function counted(outcome: HttpOutcome, trial: Partial<CountTrial> = {}): CountTrial {
  return { scheme: 'bearer', model: 'claude-haiku-5-5', own: false, exchange: exchange(outcome), ...trial }
}

/** A conversation in which nothing was said but this. */
export function conversation(said: Partial<Conversation>): Conversation {
  const nothing = { anonymous: undefined, anonymousCount: undefined, messagesRoute: undefined }
  return { lists: {}, counts: [], lookups: {}, candidates: [], live: [], ...nothing, ...said }
}

/** A connection that stood after 100 ms, over plain TCP. */
export function connection(changes: Partial<ConnectionObservation> = {}): ConnectionObservation {
  return {
    ...{ startedAtMs: 0, durationMs: 100, host: 'api.example', port: 443, redirectedTo: undefined },
    ...{
      addresses: ['192.0.2.7'],
      tries: [],
      address: '192.0.2.7',
      phases: { dnsMs: 1, tcpMs: 2, tlsMs: 3 },
    },
    ...{ tunnel: undefined, tls: undefined, failure: undefined },
    ...changes,
  }
}

/** A finding as the runner of checks would stamp it. */
export function found(check: CheckId, outcome: Outcome): Finding {
  return { ...outcome, check, title: check, layer: 'http', startedAtMs: 0, durationMs: 1 }
}
