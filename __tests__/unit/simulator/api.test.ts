// The API's handler without a transport: credentials, versions and headers, in the words of the real service.
import {
  accountKey,
  defaultAccount,
  GOOD_KEY,
  inventedToken,
  KEY_STATES,
} from '../../../src/simulator/account.ts'
import type { KeyStateId } from '../../../src/simulator/account.ts'
import { claudeApi } from '../../../src/simulator/api.ts'
import type { ApiAnswer, ApiRequest, Handler } from '../../../src/simulator/exchange.ts'

const TOKEN = inventedToken('T')
const api = claudeApi(defaultAccount({ keys: [accountKey(GOOD_KEY), accountKey(TOKEN)] }))

const BEARER = { authorization: `Bearer ${GOOD_KEY}`, 'anthropic-version': '2026-10-21' }
const API_KEY = { 'x-api-key': GOOD_KEY, 'anthropic-version': '2023-06-01' }

function asking(headers: ApiRequest['headers'], path = '/v1/models'): ApiRequest {
  return { method: 'GET', path, query: new URLSearchParams(), headers, body: Buffer.alloc(0) }
}

function counting(text: string, handler: Handler = api): ApiAnswer {
  const request = asking(BEARER, '/v1/messages/count_tokens')
  return handler({ ...request, method: 'POST', body: Buffer.from(text) })
}

function told(answer: ApiAnswer): { status: number; message: unknown } {
  const parsed: unknown = JSON.parse(String(answer.body))
  return { status: answer.status, message: (parsed as { error?: { message?: unknown } }).error?.message }
}

describe('credentials', () => {
  test.each([
    ['bearer and the newer version', BEARER],
    ['bearer and the older version', { ...BEARER, 'anthropic-version': '2023-06-01' }],
    ['x-api-key and the older version', API_KEY],
    ['x-api-key and the newer version', { ...API_KEY, 'anthropic-version': '2026-10-21' }],
    [
      'an OAuth token with its beta',
      { ...BEARER, authorization: `Bearer ${TOKEN}`, 'anthropic-beta': 'oauth-2025-04-20' },
    ],
  ])('accepted: %s', (_, headers) => {
    expect(api(asking(headers)).status).toBe(200)
  })

  test.each([
    ['none', { 'anthropic-version': '2023-06-01' }, 401, 'x-api-key header is required'],
    ['a wrong x-api-key', { ...API_KEY, 'x-api-key': 'x' }, 401, 'invalid x-api-key'],
    ['a wrong bearer', { ...BEARER, authorization: 'Bearer x' }, 401, 'Invalid bearer token'],
    ['another scheme', { ...BEARER, authorization: `Basic ${GOOD_KEY}` }, 401, 'Invalid bearer token'],
    ['both headers', { ...BEARER, ...API_KEY }, 401, 'Invalid authentication credentials'],
    ['an empty second header', { ...BEARER, 'x-api-key': '' }, 401, 'Invalid authentication credentials'],
    [
      'an OAuth token without its beta',
      { ...BEARER, authorization: `Bearer ${TOKEN}` },
      401,
      'OAuth authentication is currently not supported.',
    ],
    ['an OAuth token as x-api-key', { ...API_KEY, 'x-api-key': TOKEN }, 400, 'Error'],
    [
      'an origin',
      { ...BEARER, origin: 'http://localhost' },
      401,
      "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
    ],
    ['no version', { 'x-api-key': GOOD_KEY }, 400, 'anthropic-version: header is required'],
    [
      'an unknown version',
      { ...API_KEY, 'anthropic-version': '2020-01-01' },
      400,
      'anthropic-version: "2020-01-01" is not a valid API version',
    ],
    [
      'an empty workspace',
      { ...BEARER, 'anthropic-workspace-id': '' },
      400,
      'anthropic-workspace-id header must be a valid workspace ID.',
    ],
    [
      'a foreign workspace',
      { ...BEARER, 'anthropic-workspace-id': 'wrkspc_x' },
      404,
      'Workspace `wrkspc_x` not found.',
    ],
  ])('refused: %s', (_, headers, status, message) => {
    const answer = api(asking(headers))
    expect(told(answer)).toEqual({ status, message })
    expect(answer.headers['request-id']).toMatch(/^req_/)
    expect(JSON.parse(String(answer.body))).toMatchObject({ request_id: answer.headers['request-id'] })
  })

  test('a beta that is none is named', () => {
    const answer = api(asking({ ...BEARER, 'anthropic-beta': 'oauth-2025-04-20, nonsense' }))
    expect(told(answer).message).toContain('Unexpected value(s) `nonsense` for the `anthropic-beta` header')
  })

  test('the headers of the account are there only for those who were let in', () => {
    expect(api(asking(BEARER)).headers).toHaveProperty('anthropic-organization-id')
    expect(api(asking({ ...API_KEY, 'x-api-key': 'x' })).headers).not.toHaveProperty(
      'anthropic-organization-id',
    )
    const versionless = { authorization: BEARER.authorization }
    expect(api(asking(versionless)).headers).toHaveProperty('anthropic-organization-id')
  })
})

describe('states of a key', () => {
  const states = Object.keys(KEY_STATES) as KeyStateId[]

  test.each(states)('%s', (state) => {
    const handler = claudeApi(defaultAccount({ keys: [accountKey(GOOD_KEY, { state })] }))
    const list = handler(asking(BEARER)).status
    const count = counting(
      '{"model":"claude-opus-5","messages":[{"role":"user","content":"hi"}]}',
      handler,
    ).status
    const { refuses } = KEY_STATES[state]
    expect(list === 200).toBe(refuses !== 'everything')
    expect(count === 200).toBe(refuses === 'nothing')
  })
})

describe('bodies', () => {
  const user = { role: 'user', content: 'hi' }

  test.each([
    ['{', 'The request body is not valid JSON: expected value: line 1 column 1 (char 0)'],
    ['[]', 'Input should be a valid dictionary'],
    ['{}', 'model: Field required'],
    [JSON.stringify({ model: 7, messages: [user] }), 'model: Input should be a valid string'],
    [JSON.stringify({ model: 'm', messages: 'hi' }), 'messages: Input should be a valid list'],
    [JSON.stringify({ model: 'm', messages: [user], top_k: 1 }), 'top_k: Extra inputs are not permitted'],
    [JSON.stringify({ model: 'm', messages: [{ role: 'user' }] }), 'messages.0.content: Field required'],
    [JSON.stringify({ model: 'm', messages: [{ content: 'hi' }] }), 'messages.0.role: Field required'],
    [
      JSON.stringify({
        model: 'm',
        messages: [user, { role: 'assistant', content: [{ type: 'document' }] }],
      }),
      'messages.1.content.0: Extra inputs are not permitted',
    ],
    [
      JSON.stringify({
        model: 'm',
        messages: [{ role: 'user', content: [{ type: 'text', text: 'a', citations: [{}] }] }],
      }),
      'messages.0.content.0.citations: Extra inputs are not permitted',
    ],
  ])('%s', (body, message) => {
    expect(told(counting(body))).toEqual({ status: 400, message })
  })
})

describe('time', () => {
  test('a deprecated model retires on its day', () => {
    const body = '{"model":"claude-sonnet-4-5","messages":[{"role":"user","content":"hi"}]}'
    const on = (day: string): Handler => claudeApi(defaultAccount(), () => new Date(day))
    expect(counting(body, on('2026-11-29T23:59:00Z')).status).toBe(200)
    expect(told(counting(body, on('2026-11-30T00:00:00Z')))).toEqual({
      status: 404,
      message: 'model: claude-sonnet-4-5',
    })
  })
})
