// Refusals of a key that do not look like one: under another status, in words about something else.
import { presentedCredentials } from '../../../src/simulator/authenticate.ts'
import { COUNT, guarded, LIST, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import { jsonBody } from '../../worlds/gateways/rows.ts'
import type { GatewayWorld } from '../../worlds/gateways/open.ts'
import type { Answer, Literal, Row } from '../../worlds/gateways/rows.ts'
import { STRANGE_KEY } from '../../worlds/gateways/self-hosted.ts'
import type { CauseId } from '../../../src/words/causes.ts'
import { GATEWAY_KEY } from '../../support/scenario-keys.ts'
import { broken, healthy } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { C, error, json, L, LIVE, M, member, PROVEN, toAll } from './member.ts'

const LITELLM = { 'x-litellm-version': '1.80.5' } as const

/** Masks the middle of the key that it was given, as xAI does. */
const xai: Answer = (request) => {
  const [{ value: key } = { value: '' }] = presentedCredentials(request)
  const shown = `${key.slice(0, 2)}***${key.slice(-2)}`
  return {
    ...{ status: 400, headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({
      code: 'Client specified an invalid argument',
      error: `Incorrect API key provided: ${shown}. You can obtain an API key from https://console.x.ai.`,
    }),
  }
}

const google = (message: string): Literal =>
  json(400, {
    error: {
      ...{ code: 400, message, status: 'INVALID_ARGUMENT' },
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          ...{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' },
        },
      ],
    },
  })
const INVALID = google('API key not valid. Please pass a valid API key.')
const UNREGISTERED = json(403, {
  error: { code: 403, message: "Method doesn't allow unregistered callers", status: 'PERMISSION_DENIED' },
})

const liteLlm = (status: number, type: string, message: string): Literal =>
  json(status, { error: { message, type, param: null, code: String(status) } }, LITELLM)
const NO_KEY = liteLlm(401, 'auth_error', 'Authentication Error, No api key passed in.')

/** A key that is wrong everywhere; without any, `none` is answered. */
function wrong(id: string, answer: Answer, none: Answer = answer, cause: CauseId = 'auth.invalid'): Scenario {
  return member(
    3,
    `bad key, told by 400, ${id}`,
    { given: STRANGE_KEY, rows: guarded({}, json(200, {}), answer, none) },
    broken(cause, { keyValid: 'false', reachable: 'true', auth: '' }),
    { isBadKey: true },
  )
}

const BY_400: readonly Scenario[] = [
  wrong('xAI', xai),
  wrong('xAI, and none by 401', xai, NO_KEY),
  wrong('Google', INVALID, UNREGISTERED),
  wrong(
    'Google, expired',
    google('API key expired. Please renew the API key.'),
    UNREGISTERED,
    'auth.expired',
  ),
  wrong('LiteLLM without a database', liteLlm(400, 'no_db_connection', 'No connected db.'), NO_KEY),
  wrong(
    'LiteLLM, expired',
    liteLlm(
      400,
      'expired_key',
      'Authentication Error - Expired Key. Key Expiry time 2025-01-01 00:00:00+00:00',
    ),
    NO_KEY,
    'auth.expired',
  ),
]

/** The door accepts the key, and the backend calls the gateway's own bad. */
const UPSTREAM: readonly Scenario[] = [
  member(
    3,
    'backend calls a key bad by 400, where the list lets the key in',
    { rows: [...L, ...guarded(COUNT, INVALID), ...guarded(MESSAGES, INVALID)] },
    broken('auth.upstream', PROVEN),
  ),
  member(
    3,
    'backend calls a key bad by 400, and another key is refused at the door',
    { rows: guarded({}, INVALID) },
    broken('auth.upstream', PROVEN),
  ),
  member(
    3,
    'backend calls a key bad by 400, live',
    {
      rows: [
        ...guarded(LIST, openAiList()),
        ...guarded({ ...MESSAGES, body: jsonBody(() => true) }, INVALID),
        ...guarded(MESSAGES, error(400, 'Body is not valid JSON')),
      ],
    },
    broken('auth.upstream', PROVEN),
    { inputs: LIVE },
  ),
]

/** Reads x-api-key alone. */
const OLDER_HEADER: GatewayWorld = { schemes: ['x-api-key'], rows: [...L, ...C, ...M] }
const AS_TOKEN = { 'api-key': '', 'auth-token': GATEWAY_KEY } as const

const HEADERS: readonly Scenario[] = [
  member(
    3,
    'an auth token, sent in Authorization alone, where x-api-key is read',
    OLDER_HEADER,
    broken('auth.scheme', { ...PROVEN, auth: 'x-api-key', findings: { 'auth-schemes': 'fail' } }),
    { inputs: AS_TOKEN, says: ['in no other header'] },
  ),
  member(
    3,
    'an auth token where x-api-key is read, told by 403',
    { ...OLDER_HEADER, otherwise: json(404, {}), rows: [L, C, M].flatMap((rows) => rows.map(by403)) },
    broken('auth.scheme', { ...PROVEN, auth: 'x-api-key' }),
    { inputs: AS_TOKEN },
  ),
  member(
    3,
    'an API key, which is sent in either, where x-api-key is read',
    OLDER_HEADER,
    healthy({ auth: 'x-api-key' }),
  ),
  member(
    3,
    'an auth token where x-api-key is read, and demanded',
    OLDER_HEADER,
    healthy({ auth: 'x-api-key' }),
    { inputs: { ...AS_TOKEN, auth: 'x-api-key' } },
  ),
]

/** The same door with another word. */
function by403({ when, answer }: Row): Row {
  return { when, answer: when.credential === undefined ? answer : json(403, { message: 'Forbidden' }) }
}

const TRIED = (path: string): string =>
  `Virtual key is not allowed to call this route. Only allowed to call routes: ['openai_routes']. Tried to call route: ${path}`

/** The list is right, and every other route is denied by its name. */
function denied(id: string, answer: (path: string) => Literal, inputs = {}): Scenario {
  return member(
    3,
    `route denied to the key, ${id}`,
    { rows: [...L, ...[COUNT, MESSAGES].flatMap((when) => guarded(when, answer(String(when.path))))] },
    broken('auth.forbidden', PROVEN),
    { inputs, says: ['/v1/messages'] },
  )
}

const ROUTES: readonly Scenario[] = [
  denied('by its name', (path) => json(403, { detail: TRIED(path) }, LITELLM)),
  denied('by its name, live', (path) => json(403, { detail: TRIED(path) }, LITELLM), LIVE),
  denied('to its team', (path) =>
    liteLlm(401, 'auth_error', `Authentication Error, Team not allowed to access route=${path}`),
  ),
  member(
    2,
    'only the count is denied to the key, by its name',
    { rows: [...L, ...guarded(COUNT, json(403, { detail: TRIED(String(COUNT.path)) }, LITELLM)), ...M] },
    healthy(),
  ),
]

/** MiniMax names the header that the key came in, as if it had not come. */
const carry: Answer = (request) => {
  const field = request.headers['x-api-key'] === undefined ? 'Authorization' : 'X-Api-Key'
  const message = `login fail: Please carry the API secret key in the '${field}' field of the request header`
  return {
    ...{ status: 401, headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({
      type: 'error',
      error: { type: 'authentication_error', message },
      request_id: '05',
    }),
  }
}

const TEAM = "Authentication Error, Team=t1 is blocked. Update via `/team/unblock` if you're an admin."
const UNKNOWN_KEY = liteLlm(
  401,
  'token_not_found_in_db',
  'Authentication Error, Invalid proxy server token passed',
)

const WORDS: readonly Scenario[] = [
  member(
    3,
    'words of a header that was sent, for a bad key',
    { ...toAll(carry), given: STRANGE_KEY, base: '/anthropic' },
    broken('auth.invalid', { keyValid: 'false', reachable: 'true' }),
    { isBadKey: true },
  ),
  member(
    3,
    'words of a team that is blocked',
    { rows: guarded({}, liteLlm(401, 'auth_error', TEAM), UNKNOWN_KEY) },
    broken('auth.forbidden', { reachable: 'true' }),
    { says: ['is blocked'] },
  ),
]

/** Keys that were misread. */
export const MISREAD_KEYS: readonly Scenario[] = [...BY_400, ...UPSTREAM, ...HEADERS, ...ROUTES, ...WORDS]
