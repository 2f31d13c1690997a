// Answers of the simulator's own handlers to our own requests, without a transport: what a socket would have brought, at once.
import { asJson, LIST_LIMITS } from '../../src/probes/body.ts'
import type { HttpRequest } from '../../src/probes/http.ts'
import type { Exchange, HttpOutcome, NetworkFailure } from '../../src/probes/observation.ts'
import type { Exchanger } from '../../src/run/exchange.ts'
import { accountKey, defaultAccount, GOOD_KEY, type Account } from '../../src/simulator/account.ts'
import { claudeApi } from '../../src/simulator/api.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../src/simulator/exchange.ts'
import { withHeaders } from '../../src/simulator/exchange.ts'
import {
  direct,
  type Fault,
  type Place,
  type Rule,
  type Script,
  type Words,
} from '../../src/simulator/misbehaviour.ts'
import { changed, planFor } from '../../src/simulator/plan.ts'
import { spoken } from '../../src/simulator/words.ts'

/** The moment at which all simulated answers come, by both clocks. */
export const NOW = Date.parse('2026-11-22T12:00:00Z')

/** A simulated service with a script of what it does instead of its duty. */
export interface Service {
  /** Default: the API, which knows `GOOD_KEY`. */
  readonly handler?: Handler
  readonly script?: Script
}

/** The answer of the API when it has too much to do. */
export const LIMITED = {
  do: 'error',
  error: { type: 'rate_limit_error', message: 'This request would exceed your rate limit.' },
} as const satisfies Words
export const OVERLOADED = {
  do: 'error',
  error: { type: 'overloaded_error', message: 'Overloaded' },
} as const satisfies Words

/** A service that does this, whatever it is asked, or only when it is asked at that place. */
export function always(act: Rule['act'], path?: Place): Service {
  return { script: [{ act, ...(path && { when: { path } }) }] }
}

/** The API at that moment, for an account that differs so from the default one. */
export function api(account: Partial<Account> = {}): Handler {
  return claudeApi(defaultAccount(account), () => new Date(NOW))
}

/** The API for one key, `GOOD_KEY`, that differs so from a good one. */
export function apiForKey(changes: Parameters<typeof accountKey>[1]): Handler {
  return api({ keys: [accountKey(GOOD_KEY, changes)] })
}

/** An exchanger that asks the service in this process, once for each request. */
export function simulatedExchanger({ handler = api(), script = [] }: Service): Exchanger {
  const director = direct(script)
  return (name, request) => {
    const asked = apiRequest(request)
    const { words, fault, changes } = planFor(director(asked))
    const said = (): ApiAnswer => changed(dated(words ? spoken(words, asked) : handler(asked)), changes)
    return Promise.resolve(exchangeOf(name, fault === undefined ? outcomeOf(said()) : broken(fault)))
  }
}

function apiRequest({ method, path: target, headers, body = '' }: HttpRequest): ApiRequest {
  const [path = '', query = ''] = target.split('?', 2)
  return { method, path, query: new URLSearchParams(query), headers, body: Buffer.from(body) }
}

function dated(answer: ApiAnswer): ApiAnswer {
  return answer.headers['date'] === undefined
    ? withHeaders(answer, { date: new Date(NOW).toUTCString() })
    : answer
}

function exchangeOf(name: string, outcome: HttpOutcome): Exchange {
  return { name, attempts: [{ at: NOW, durationMs: 30, outcome }], outcome }
}

/** The head arrives after 20 ms, and each piece of the body 10 ms after the one before it. */
function outcomeOf({ status, headers, body, breaksOff }: ApiAnswer): HttpOutcome {
  if (breaksOff) return failed('answer', 'UND_ERR_SOCKET')
  const pieces = typeof body === 'string' ? [body] : body
  const bytes = Buffer.from(pieces.join(''))
  const length = typeof body === 'string' ? { 'content-length': String(bytes.length) } : {}
  const read = { bytes, truncated: false }
  return {
    ...{
      kind: 'answer',
      status,
      headers: { ...length, ...headers },
      body: read,
      ...asJson(read, LIST_LIMITS),
    },
    ...{ sentAtMs: 100, headAtMs: 120, endAtMs: 120 + 10 * pieces.length, receivedAt: NOW },
    arrivals: pieces.map((_, at) => ({
      atMs: 130 + 10 * at,
      end: Buffer.byteLength(pieces.slice(0, at + 1).join('')),
    })),
  }
}

const BROKEN: Readonly<Partial<Record<Fault['do'], readonly [NetworkFailure['phase'], string]>>> = {
  hang: ['request', 'TIMEOUT'],
  drip: ['answer', 'TIMEOUT'],
  cut: ['answer', 'UND_ERR_SOCKET'],
  reset: ['request', 'ECONNRESET'],
  close: ['request', 'UND_ERR_SOCKET'],
  garbage: ['request', 'HPE_INVALID_CONSTANT'],
}

function broken(fault: Fault): HttpOutcome {
  const known = BROKEN[fault.do]
  if (known === undefined) throw new TypeError(`${fault.do} needs a socket`)
  return failed(...known)
}

function failed(phase: NetworkFailure['phase'], code: string): HttpOutcome {
  return { kind: 'failure', failure: { phase, code, reason: '' } }
}
