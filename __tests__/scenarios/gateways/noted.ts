// What else is known of single gateways: codes of money, models and roles, and routes that fail by design.
import type { CauseId } from '../../../src/words/causes.ts'
import { gatewayWorld } from '../../worlds/gateways/open.ts'
import {
  COUNT,
  guarded,
  LIST,
  LISTED,
  MESSAGES,
  naming,
  openAiList,
  passedOn,
} from '../../worlds/gateways/parts.ts'
import { jsonBody } from '../../worlds/gateways/rows.ts'
import type { Literal, Row, When } from '../../worlds/gateways/rows.ts'
import type { World } from '../../worlds/world.ts'
import { KEY } from '../../support/scenario-keys.ts'
import { broken, degraded, healthy } from '../../support/scenario.ts'
import type { Expectation, Inputs, Played, Scenario } from '../../support/scenario.ts'

const LIVE = { live: 'true' } as const
const PROVEN = { keyValid: 'true', reachable: 'true' } as const
const LITELLM = { 'x-litellm-version': '1.80.5' } as const
const NEW_API = { 'x-oneapi-request-id': '20261126180000123456789aBcDeFgH' } as const

/** Nobody is told to make a new key: none of these is about the key. */
function noted(id: string, world: World, wanted: Expectation, inputs: Inputs = {}): Scenario {
  const also = ({ run }: Played): void =>
    expect(run.summary).not.toMatch(/(?:create|get|make) a new (?:key|token)/i)
  return { id: `gateways/${id}`, world, inputs, expect: wanted, also }
}

const gone = (cause: CauseId): Expectation => broken(cause, PROVEN)

const liteLlmError = (status: number, type: string, message: string): Literal => ({
  ...{ status, json: { error: { message, type, param: null, code: String(status) } } },
})

/** The list is right, and a well-formed body is answered so. */
function bodiesAnswered(answer: Literal, headers: Readonly<Record<string, string>>): World {
  const body = (when: When): readonly Row[] => {
    const [wrong, none, right] = guarded(when)
    const refused = { when: { ...when, body: jsonBody(() => true) }, answer }
    return [wrong, none, refused, right].filter((row) => row !== undefined)
  }
  return gatewayWorld({ headers, rows: [...guarded(LIST, openAiList()), ...body(COUNT), ...body(MESSAGES)] })
}

const ADMINS_ONLY = liteLlmError(
  401,
  'auth_error',
  'Authentication Error, Only proxy admin can be used to generate, delete, update info for new keys/users/teams. Route=/v1/messages/count_tokens. Your role=unknown. Your user_id=None',
)

const BUDGET = liteLlmError(
  400,
  'budget_exceeded',
  'Budget has been exceeded! Current cost: 10.02, Max budget: 10.0',
)

const [ASKED = ''] = LISTED

const MODEL_DENIED = liteLlmError(
  403,
  'key_model_access_denied',
  `key not allowed to access model. This key can only access models=['claude-haiku-5-5']. Tried to access ${ASKED}`,
)

function forOneModel(when: When): readonly Row[] {
  const [wrong, none, right] = guarded(when)
  const denied = { when: { ...when, body: naming(ASKED) }, answer: MODEL_DENIED }
  return [wrong, none, denied, right].filter((row) => row !== undefined)
}

const LITELLM_NOTES: readonly Scenario[] = [
  noted(
    'litellm: the count is for admins only',
    gatewayWorld({
      headers: LITELLM,
      rows: [
        ...guarded(LIST, openAiList()),
        { when: { ...COUNT, credential: 'right' }, answer: ADMINS_ONLY },
        ...guarded(COUNT),
        ...guarded(MESSAGES),
      ],
    }),
    healthy(),
  ),
  noted('litellm: the budget is spent', bodiesAnswered(BUDGET, LITELLM), gone('billing.limit')),
  noted(
    'litellm: the key may not use the model',
    gatewayWorld({
      headers: LITELLM,
      rows: [...guarded(LIST, openAiList()), ...forOneModel(COUNT), ...forOneModel(MESSAGES)],
    }),
    gone('model.forbidden'),
    { models: ASKED },
  ),
]

const CREDIT: Literal = {
  status: 402,
  json: { error: { message: 'Insufficient credits. Add more to continue.', code: 402 } },
}

const NO_SUCH_GATEWAY: Literal = {
  status: 400,
  json: {
    ...{ success: false, result: [], messages: [] },
    error: [{ code: 2001, message: 'Please configure AI Gateway in the Cloudflare dashboard' }],
  },
}

const USAGE_LIMIT: Literal = {
  status: 412,
  json: { status: 'failure', message: 'Portkey Error: Usage limit exceeded for this key. Error Code: 04' },
}
const NO_KEY: Literal = {
  status: 401,
  json: { status: 'failure', message: 'Portkey Error: API Key is missing. Error Code: 01' },
}

const QUOTA: Literal = {
  status: 403,
  json: {
    error: {
      message: '预扣费额度失败, 用户剩余额度不足 (request id: 20261126180000123456789aBcDeFgH)',
      ...{ type: 'new_api_error', code: 'pre_consume_token_quota_failed' },
    },
  },
}

const MONEY: readonly Scenario[] = [
  noted(
    'openrouter: no credit is left',
    gatewayWorld({
      ...{ host: 'openrouter.ai', base: '/api' },
      rows: [
        { when: LIST, answer: openAiList(LISTED.map((id) => `anthropic/${id}`)) },
        ...guarded(
          { method: 'GET', path: '/v1/key' },
          { status: 200, json: { data: { limit: null, usage: 5 } } },
        ),
        ...guarded({ ...MESSAGES, body: jsonBody(() => true) }, CREDIT),
        ...guarded(MESSAGES, { status: 400, json: { error: { message: 'Invalid JSON body', code: 400 } } }),
      ],
    }),
    gone('billing.credit'),
    LIVE,
  ),
  noted(
    'cloudflare: there is no such gateway',
    gatewayWorld({
      ...{ host: 'gateway.ai.cloudflare.com', base: '/v1/0123456789abcdef0123456789abcdef/nope/anthropic' },
      ...{ key: KEY, rows: [{ when: {}, answer: NO_SUCH_GATEWAY }] },
    }),
    broken('endpoint.not-found', { reachable: 'true' }),
  ),
  noted(
    'portkey: the usage limit is reached',
    gatewayWorld({ host: 'api.portkey.ai', rows: guarded({}, USAGE_LIMIT, NO_KEY) }),
    gone('billing.limit'),
  ),
  noted('new-api: the quota cannot be reserved', bodiesAnswered(QUOTA, NEW_API), gone('billing.limit')),
]

const FAILS: Literal = { status: 500, json: { status: 'failure', message: 'Something went wrong' } }

/** Portkey's open source: no keys of its own; list and count fail, and bodies that are no JSON; what it knows is passed on. */
function portkeyOpenSource(looksAtKeysFirst: boolean): World {
  const notFound = { status: 404, json: { error: { message: 'Not Found' } } }
  const read: When = { method: 'GET', path: /^\/v1\/(?!models$)/ }
  return gatewayWorld({
    key: KEY,
    rows: [
      ...(looksAtKeysFirst ? guarded(read, notFound) : [{ when: read, answer: passedOn }]),
      { when: { ...MESSAGES, body: jsonBody(() => true) }, answer: passedOn },
    ],
    otherwise: FAILS,
  })
}

const OPEN_SOURCE: readonly Scenario[] = [
  noted(
    'portkey: its open source, before somebody who looks at keys first',
    portkeyOpenSource(true),
    // The key is let in; that messages are served is not shown by any of its answers.
    degraded('endpoint.unverified', { keyValid: 'true', reachable: 'true' }),
  ),
  noted(
    'portkey: its open source, before the vendor, where nothing free proves the key',
    portkeyOpenSource(false),
    degraded('endpoint.unverified', { reachable: 'true' }),
  ),
  noted('portkey: its open source, before the vendor, live', portkeyOpenSource(false), healthy(), LIVE),
]

/** Beside the situations that every gateway is played in. */
export const NOTED: readonly Scenario[] = [...LITELLM_NOTES, ...MONEY, ...OPEN_SOURCE]
