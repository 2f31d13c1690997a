// Answers, failures and exchanges as the probes would have measured them.
import type { CheckId } from '../../src/words/check-ids.ts'
import type { Finding, Outcome } from '../../src/words/finding.ts'
import { anthropic } from '../../src/claude/providers/anthropic.ts'
import type { Provider } from '../../src/claude/providers/provider.ts'
import type {
  Candidate,
  Conversation,
  FreeQuestion,
  FreeTrial,
  SignIn,
} from '../../src/reading/conversation.ts'
import { readExchange, type Question, type Reading, type ReadExchange } from '../../src/reading/reading.ts'
import { AUTH_SCHEMES, type AuthScheme } from '../../src/words/result.ts'
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

interface UnreadCount {
  readonly scheme: AuthScheme
  readonly model: string
  readonly own: boolean
  readonly exchange: Exchange
}

interface UnreadTrial {
  readonly question: FreeQuestion
  readonly scheme?: AuthScheme | undefined
  readonly outcome: HttpOutcome
}

const ASKED: Readonly<Partial<Record<FreeQuestion, Question['asked']>>> = {
  ...{ count: 'count', 'impossible-count': 'count', key: 'key' },
}

function askedBy(question: FreeQuestion): Question['asked'] {
  return ASKED[question] ?? 'route'
}

/** A conversation before its answers are read. */
export interface Unread {
  readonly lists?: Readonly<Partial<Record<AuthScheme, Exchange>>>
  readonly counts?: readonly UnreadCount[]
  readonly live?: readonly { scheme: AuthScheme; model: string; message: Exchange; stream: Exchange }[]
  readonly lookups?: Readonly<Record<string, Exchange>>
  readonly candidates?: readonly (Omit<Candidate, 'exchange'> & { readonly exchange: Exchange })[]
  readonly anonymous?: Exchange | undefined
  readonly nowhere?: Exchange | undefined
  readonly trials?: readonly UnreadTrial[]
  readonly signIn?: Omit<SignIn, 'exchange'> & { readonly exchange: Exchange | undefined }
}

/** A token count that was answered so. */
export function counted(outcome: HttpOutcome, trial: Partial<UnreadCount> = {}): UnreadCount {
  return { scheme: 'bearer', model: 'claude-haiku-5-5', own: false, exchange: exchange(outcome), ...trial }
}

/** The reading of one answer. */
export function reading(
  outcome: HttpOutcome,
  provider: Provider = anthropic,
  question: Partial<Question> = {},
): Reading {
  return readExchange(exchange(outcome), { asked: 'list', scheme: 'bearer', ...question }, provider).reading
}

type Read = (one: Exchange, asked: Question['asked'], scheme?: AuthScheme) => ReadExchange

function trialsOf({ trials = [] }: Unread, read: Read): readonly FreeTrial[] {
  return trials.map(({ question, scheme, outcome }) => ({
    ...{ question, scheme },
    exchange: read(exchange(outcome, question), askedBy(question), scheme),
  }))
}

/** A conversation in which nothing was said but this, read by the rules of the provider. */
export function conversation(said: Unread, provider: Provider = anthropic): Conversation {
  const read: Read = (one, asked, scheme = 'bearer') => readExchange(one, { asked, scheme }, provider)
  const bare = (one: Exchange | undefined, asked: Question['asked']): ReadExchange | undefined =>
    one && read(one, asked)
  const { lists = {}, counts = [], live = [], lookups = {}, candidates = [], signIn } = said
  const listed = AUTH_SCHEMES.flatMap((scheme) => {
    const one = lists[scheme]
    return one === undefined ? [] : [[scheme, read(one, 'list', scheme)] as const]
  })
  const token = signIn?.exchange
  return {
    lists: Object.fromEntries(listed),
    counts: counts.map(({ scheme, ...one }) => ({ ...one, exchange: read(one.exchange, 'count', scheme) })),
    live: live.map(({ scheme, model, message, stream }) => ({
      model,
      message: read(message, 'message', scheme),
      stream: read(stream, 'stream', scheme),
    })),
    lookups: new Map(Object.entries(lookups).map(([id, one]) => [id, read(one, 'model')])),
    candidates: candidates.map((one) => ({ ...one, exchange: read(one.exchange, 'route') })),
    anonymous: bare(said.anonymous, 'list'),
    nowhere: bare(said.nowhere, 'route'),
    trials: trialsOf(said, read),
    ...(signIn && { signIn: { ...signIn, exchange: token && read(token, 'token', 'federation') } }),
  }
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
