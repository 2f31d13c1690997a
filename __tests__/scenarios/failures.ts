// Failures that people had, in the literal words of public threads; `failure-table.ts` names the thread of each.
import { json } from '../../src/simulator/exchange.ts'
import type { ApiAnswer, Handler } from '../../src/simulator/exchange.ts'
import { edgeHeaders } from '../../src/simulator/envelope.ts'
import type { ErrorSpec } from '../../src/simulator/envelope.ts'
import { gateway } from '../../src/simulator/gateway.ts'
import type { Act } from '../../src/simulator/misbehaviour.ts'
import type { CauseId } from '../../src/words/causes.ts'
import { GATEWAY_KEY, KEY_IN, TOKEN } from '../support/scenario-keys.ts'
import { broken, degraded, healthy } from '../support/scenario.ts'
import type { Expectation, Played, Scenario } from '../support/scenario.ts'
import { behindGateway, scripted, service } from '../worlds/world.ts'

const COUNT = { path: 'count_tokens' } as const
const OF_TOKEN = { 'api-key': '', 'auth-token': TOKEN } as const

const error = (type: ErrorSpec['type'], message: string, status?: number): Act => ({
  ...{ do: 'error', error: { type, message, ...(status !== undefined && { status }) } },
})

const says =
  (words: string) =>
  ({ run }: Played): void =>
    expect(run.summary).toContain(words)

/** The list proves the key, and the count is answered so. */
function counted(id: string, act: Act, cause: CauseId, more: Partial<Scenario> = {}): Scenario {
  const expected = broken(cause, { keyValid: 'true', findings: { 'key-accepted': 'pass' } })
  return { ...{ id: `field/${id}`, world: scripted({ when: COUNT, act }), expect: expected }, ...more }
}

function always(id: string, act: Act, expected: Expectation, more: Partial<Scenario> = {}): Scenario {
  return { ...{ id: `field/${id}`, world: scripted({ act }), expect: expected }, ...more }
}

const CARRY = "login fail: Please carry the API secret key in the 'Authorization' field of the request header"

/** Reads `Authorization` alone, and says so in its own words. */
function wantsBearer(): Handler {
  const inner = gateway({ key: GATEWAY_KEY, schemes: ['bearer'] })
  const refusal: ApiAnswer = json(401, {
    type: 'error',
    error: { type: 'authentication_error', message: CARRY },
  })
  return (request) => (request.headers['authorization'] === undefined ? refusal : inner(request))
}

const CREDENTIALS: readonly Scenario[] = [
  {
    id: 'field/character in a token that no header can carry',
    inputs: { ...OF_TOKEN, 'auth-token': `${TOKEN.slice(0, 40)}\u2028${TOKEN.slice(40)}` },
    expect: broken('key.whitespace', { unsent: true, unconnected: true, reachable: 'unknown' }),
    also: says('U+2028'),
  },
  always(
    'OAuth is not supported',
    error('authentication_error', 'OAuth authentication is currently not supported.'),
    broken('auth.oauth-unsupported'),
    { inputs: OF_TOKEN },
  ),
  always(
    'OAuth token is invalid',
    error('authentication_error', 'OAuth access token is invalid.'),
    broken('auth.invalid', { keyValid: 'false' }),
    { inputs: OF_TOKEN },
  ),
  always(
    '400 without a body is no bad key',
    { do: 'answer', status: 400, fromApi: true },
    degraded('endpoint.unverified', { reachable: 'true' }),
    { inputs: OF_TOKEN },
  ),
  always(
    'the older header got lost on the way',
    error('authentication_error', 'x-api-key header is required'),
    broken('auth.header-stripped'),
  ),
  {
    id: 'field/gateway wants the key in Authorization and gets x-api-key',
    world: service({ handler: wantsBearer() }),
    inputs: { auth: 'x-api-key' },
    expect: broken('auth.scheme', { keyValid: 'true', findings: { 'auth-schemes': 'fail' } }),
  },
  {
    id: 'field/gateway wants the key in Authorization, and is asked so',
    world: service({ handler: wantsBearer() }),
    expect: healthy({ auth: 'bearer' }),
  },
]

const ITPM =
  'This request would exceed the rate limit for your organization (5b7e1c1e-7f0a-4d63-9d2b-0a6c3b1f2e4d) of 20,000 input tokens per minute.'

const LOAD: readonly Scenario[] = [
  counted(
    'credit is too low for the count alone',
    error('invalid_request_error', 'Credit balance is too low'),
    'billing.credit',
  ),
  always(
    'input tokens per minute',
    error('rate_limit_error', ITPM),
    degraded('limit.rate', { findings: { 'key-accepted': 'unknown' } }),
  ),
  {
    id: 'field/503 and 401 by turns',
    world: scripted(
      { times: 2, act: error('overloaded_error', 'overloaded', 503) },
      { when: COUNT, act: error('overloaded_error', 'overloaded', 503) },
    ),
    inputs: { 'api-key': KEY_IN.revoked },
    expect: broken('auth.invalid', { keyValid: 'false' }),
  },
]

const FORBIDDEN = json(403, { error: { message: 'API Key 不允许使用该模型', type: 'new_api_error' } })

const FORM: readonly Scenario[] = [
  {
    id: 'field/a retired model of a validator is no bad key',
    inputs: { models: 'claude-3-5-haiku-latest' },
    expect: broken('model.retired', { keyValid: 'true', findings: { 'key-accepted': 'pass' } }),
  },
  {
    id: 'field/model default',
    inputs: { models: 'default' },
    expect: broken('model.unknown', { keyValid: 'true' }),
    also: says('This endpoint has no model called `default`'),
  },
  {
    id: 'field/gateway key may not use the model',
    world: behindGateway({
      script: [{ when: COUNT, act: { ...FORBIDDEN, do: 'answer', body: String(FORBIDDEN.body) } }],
    }),
    inputs: { models: 'claude-haiku-5-5' },
    expect: broken('model.forbidden', { keyValid: 'true' }),
  },
  counted(
    'temperature is deprecated',
    error('invalid_request_error', '`temperature` is deprecated for this model.'),
    'format.request',
  ),
  counted(
    'max_tokens is required',
    error('invalid_request_error', 'max_tokens: Field required'),
    'format.request',
  ),
  {
    id: 'field/one token is too little for a model that thinks',
    world: behindGateway({
      script: [
        {
          when: { path: 'messages' },
          act: {
            ...{ do: 'answer', status: 400, headers: { 'content-type': 'application/json' } },
            body: JSON.stringify({
              error: {
                message: 'Could not finish the message because max_tokens or model output limit was reached',
                type: 'invalid_request_error',
              },
            }),
          },
        },
      ],
    }),
    inputs: { live: 'true' },
    expect: healthy({ findings: { 'live-message': 'pass', 'live-stream': 'pass' } }),
  },
  {
    id: 'field/whole path pasted at a gateway which answers with a page',
    world: behindGateway({ product: 'openrouter', after: '/v1/messages' }),
    expect: broken('endpoint.path', { reachable: 'true' }),
  },
]

const CLOUDFLARE: ApiAnswer = json(522, {
  type: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/',
  title: 'Error 522: Connection timed out',
  ...{ status: 522, cloudflare_error: true, retryable: true, retry_after: 120 },
})

const EDGE: readonly Scenario[] = [
  always(
    '520 of the edge',
    {
      ...{ do: 'answer', status: 520, headers: { ...edgeHeaders(), 'content-type': 'text/html' } },
      body: '<!DOCTYPE html><title>api.anthropic.com | 520: Web server is returning an unknown error</title>',
    },
    degraded('service.gateway', { reachable: 'true', findings: { 'key-accepted': 'unknown' } }),
    { also: says('520: Web server is returning an unknown error') },
  ),
  always(
    '522 of the edge, with the wait in its body',
    {
      ...{ do: 'answer', status: 522, headers: { ...edgeHeaders(), ...CLOUDFLARE.headers } },
      body: String(CLOUDFLARE.body),
    },
    degraded('service.gateway', { reachable: 'true', findings: { 'key-accepted': 'unknown' } }),
    {
      also: ({ run, world }) => {
        // Two minutes are more than the deadline leaves: each of the three requests is made once.
        expect(world.received).toHaveLength(3)
        expect(run.everything).toContain('2 minutes')
      },
    },
  ),
]

export const FAILURES: readonly Scenario[] = [...CREDENTIALS, ...LOAD, ...FORM, ...EDGE]
