// The simulator is kept honest by clients that nobody here wrote: the official SDKs, unmodified, of both generations.
import Anthropic from '@anthropic-ai/sdk'
import Anthropic2023 from '@anthropic-ai/sdk-2023'
import {
  accountKey,
  defaultAccount,
  GOOD_KEY,
  inventedKey,
  inventedToken,
} from '../../src/simulator/account.ts'
import { OTHER_WORKSPACE_ID, ORGANIZATION_ID, WORKSPACE_ID } from '../../src/simulator/account.ts'
import { claudeApi } from '../../src/simulator/api.ts'
import type { ErrorSpec } from '../../src/simulator/envelope.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { Simulator } from '../../src/simulator/server.ts'
import { recordSdkRequests } from '../support/sdk-requests.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const MODEL = 'claude-haiku-5-5'
const HELLO = { model: MODEL, max_tokens: 64, messages: [{ role: 'user' as const, content: 'hi' }] }
const QUESTION = { model: MODEL, messages: HELLO.messages }

const KEYS = {
  good: GOOD_KEY,
  revoked: inventedKey('R'),
  onHold: inventedKey('H'),
  creatorLeft: inventedKey('L'),
  forbidden: inventedKey('F'),
  poor: inventedKey('P'),
  spent: inventedKey('S'),
  roaming: inventedKey('W'),
  token: inventedToken('T'),
} as const

const account = defaultAccount({
  keys: [
    accountKey(KEYS.good, { forbiddenModels: ['claude-fable-5-2'] }),
    accountKey(KEYS.revoked, { state: 'revoked' }),
    accountKey(KEYS.onHold, { state: 'organization-on-hold' }),
    accountKey(KEYS.creatorLeft, { state: 'creator-left' }),
    accountKey(KEYS.forbidden, { state: 'forbidden' }),
    accountKey(KEYS.poor, { state: 'no-credit' }),
    accountKey(KEYS.spent, { state: 'spend-limit' }),
    accountKey(KEYS.roaming, { workspaceIds: [WORKSPACE_ID, OTHER_WORKSPACE_ID] }),
    accountKey(KEYS.token, { schemes: ['bearer'] }),
  ],
})

let simulator: Simulator
let origin: string

beforeAll(async () => {
  simulator = await startSimulator({ handler: claudeApi(account, () => NOW) })
  origin = simulator.origin
})
afterAll(() => simulator.close())

function client(apiKey: string = KEYS.good): Anthropic {
  return new Anthropic({ apiKey, baseURL: origin, maxRetries: 0 })
}

function olderClient(apiKey: string = KEYS.good): Anthropic2023 {
  return new Anthropic2023({ apiKey, baseURL: origin, maxRetries: 0 })
}

async function idsOf(pages: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of pages) ids.push(id)
  return ids
}

/** What a call was refused with. */
async function refusal(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('the call was not refused')
}

describe('SDK 1.12.0 works', () => {
  test('lists the active and deprecated models, page by page, newest first', async () => {
    const whole = await client().models.list({ limit: 1000 })
    const paged = await idsOf(client().models.list({ limit: 4 }))
    expect(paged).toEqual(whole.data.map(({ id }) => id))
    expect(paged.length).toBeGreaterThan(8)
    expect(paged[0]).toBe('claude-fable-5-2')
    expect(new Set(whole.data.map(({ lifecycle }) => lifecycle))).toEqual(new Set(['active', 'deprecated']))
  })

  test('lists backwards from a cursor', async () => {
    const all = await idsOf(client().models.list())
    const before = await client().models.list({ before_id: all[5] ?? '', limit: 2 })
    expect(before.data.map(({ id }) => id)).toEqual(all.slice(3, 5))
    expect(before.has_more).toBe(true)
  })

  test('lists retired models when asked, with their dates', async () => {
    const { data } = await client().models.list({ lifecycle: ['retired'] })
    expect(data.find(({ id }) => id === 'claude-opus-4-1-20250805')?.retires_at).toBe('2026-08-05T00:00:00Z')
    expect(data.every(({ lifecycle }) => lifecycle === 'retired')).toBe(true)
  })

  test('retrieves a model by its alias', async () => {
    const model = await client().models.retrieve('claude-sonnet-4-5')
    expect(model).toMatchObject({
      id: 'claude-sonnet-4-5-20250929',
      lifecycle: 'deprecated',
      deprecated_at: '2026-09-30T00:00:00Z',
      retires_at: '2026-11-30T00:00:00Z',
    })
  })

  test('counts tokens', async () => {
    const { input_tokens: few } = await client().messages.countTokens(QUESTION)
    const longer = [{ role: 'user' as const, content: 'hi '.repeat(100) }]
    const { input_tokens: many } = await client().messages.countTokens({ model: MODEL, messages: longer })
    expect(few).toBeGreaterThan(0)
    expect(many).toBeGreaterThan(few)
  })

  test('creates a message', async () => {
    const message = await client().messages.create(HELLO)
    expect(message).toMatchObject({
      type: 'message',
      role: 'assistant',
      model: MODEL,
      stop_reason: 'end_turn',
    })
    expect(message.content).toMatchObject([{ type: 'text', text: 'Hello! How can I help?' }])
    expect(message._request_id).toMatch(/^req_/)
    expect(await client().messages.create({ ...HELLO, max_tokens: 1 })).toMatchObject({
      stop_reason: 'max_tokens',
    })
  })

  test('streams a message in the documented order of events', async () => {
    const types: string[] = []
    const stream = client().messages.stream(HELLO)
    stream.on('streamEvent', ({ type }) => types.push(type))
    const message = await stream.finalMessage()
    expect(message.content).toMatchObject([{ text: 'Hello! How can I help?' }])
    expect(types.slice(0, 3)).toEqual(['message_start', 'content_block_start', 'content_block_delta'])
    expect(types.slice(-3)).toEqual(['content_block_stop', 'message_delta', 'message_stop'])
  })

  test('reads the headers of account and limits', async () => {
    const { response } = await client().models.list().withResponse()
    expect(response.headers.get('anthropic-organization-id')).toBe(ORGANIZATION_ID)
    expect(response.headers.get('anthropic-workspace-id')).toBe(WORKSPACE_ID)
    expect(response.headers.get('anthropic-ratelimit-requests-remaining')).toBe('3999')
    expect(response.headers.get('server')).toBe('cloudflare')
  })

  test('an OAuth token works, with the beta which the SDK adds', async () => {
    const oauth = new Anthropic({ apiKey: null, authToken: KEYS.token, baseURL: origin, maxRetries: 0 })
    const betas = { headers: { 'anthropic-beta': 'oauth-2025-04-20' } }
    expect((await oauth.models.list({}, betas)).data.length).toBeGreaterThan(0)
    expect(await refusal(oauth.models.list())).toMatchObject({ status: 401, requestID: expect.any(String) })
  })

  test('a key of several workspaces must choose', async () => {
    const roaming = client(KEYS.roaming)
    expect(await refusal(roaming.models.list())).toBeInstanceOf(Anthropic.BadRequestError)
    const chosen = await roaming.models.list({ workspace_id: OTHER_WORKSPACE_ID }).withResponse()
    expect(chosen.response.headers.get('anthropic-workspace-id')).toBe(OTHER_WORKSPACE_ID)
    const stranger = await refusal(roaming.models.list({ workspace_id: 'wrkspc_unknown' }))
    expect(stranger).toBeInstanceOf(Anthropic.NotFoundError)
  })
})

describe('SDK 1.12.0 fails with its own classes', () => {
  test.each([
    ['a wrong key', inventedKey('X'), Anthropic.AuthenticationError, 'Invalid bearer token'],
    ['a revoked key', KEYS.revoked, Anthropic.AuthenticationError, 'Invalid bearer token'],
    ['a forbidden key', KEYS.forbidden, Anthropic.PermissionDeniedError, 'does not have permission'],
  ])('%s', async (_, key, errorClass, words) => {
    const error = await refusal(client(key).models.list())
    expect(error).toBeInstanceOf(errorClass)
    expect(error).toMatchObject({
      requestID: expect.stringMatching(/^req_/),
      apiMessage: expect.stringContaining(words),
    })
  })

  test.each([
    ['an organization on hold', KEYS.onHold, Anthropic.BadRequestError, 'organization_on_hold'],
    [
      'a key whose creator left',
      KEYS.creatorLeft,
      Anthropic.BadRequestError,
      'claude_code_key_creator_not_member',
    ],
    ['a spent budget', KEYS.spent, Anthropic.RateLimitError, 'enforced_spend_limit_reached'],
  ])('%s, by its code', async (_, key, errorClass, errorCode) => {
    const error = await refusal(client(key).messages.countTokens(QUESTION))
    expect(error).toBeInstanceOf(errorClass)
    expect(error).toMatchObject({ errorCode })
  })

  test('no credit stops messages but not the list of models', async () => {
    const error = await refusal(client(KEYS.poor).messages.create(HELLO))
    expect(error).toBeInstanceOf(Anthropic.BadRequestError)
    expect(error).toMatchObject({ apiMessage: expect.stringContaining('credit balance is too low') })
    expect((await client(KEYS.poor).models.list()).data.length).toBeGreaterThan(0)
  })

  test.each(['claude-nonexistent', 'claude-opus-4-1-20250805'])(
    'a model that is not there: %s',
    async (model) => {
      const error = await refusal(client().messages.countTokens({ ...QUESTION, model }))
      expect(error).toBeInstanceOf(Anthropic.NotFoundError)
      expect(error).toMatchObject({ apiMessage: `model: ${model}`, type: 'not_found_error' })
    },
  )

  test('a model that is not for this key', async () => {
    const error = await refusal(client().messages.countTokens({ ...QUESTION, model: 'claude-fable-5-2' }))
    expect(error).toBeInstanceOf(Anthropic.PermissionDeniedError)
  })

  test.each([
    ['temperature', { ...HELLO, temperature: 1 }, 'temperature: Extra inputs are not permitted'],
    ['max_tokens missing', QUESTION, 'max_tokens: Field required'],
    ['no message', { ...HELLO, messages: [] }, 'messages: at least one message is required'],
    [
      'an unknown role',
      { ...HELLO, messages: [{ role: 'x', content: 'hi' }] },
      "messages.0.role: Input should be 'user'",
    ],
    ['an empty text', { ...HELLO, messages: [{ role: 'user', content: '' }] }, 'must be non-empty'],
  ])('a request that is refused: %s', async (_, body, words) => {
    const error = await refusal(client().post('/v1/messages', { body }))
    expect(error).toBeInstanceOf(Anthropic.BadRequestError)
    expect(error).toMatchObject({ type: 'invalid_request_error', apiMessage: expect.stringContaining(words) })
  })

  test('a token count takes no max_tokens', async () => {
    const error = await refusal(client().post('/v1/messages/count_tokens', { body: HELLO }))
    expect(error).toMatchObject({ apiMessage: 'max_tokens: Extra inputs are not permitted' })
  })

  test('a wrong path and a wrong method', async () => {
    expect(await refusal(client().get('/v1/v1/models'))).toMatchObject({
      status: 404,
      apiMessage: 'Not Found',
    })
    expect(await refusal(client().get('/v1/messages'))).toMatchObject({ status: 405 })
  })
})

describe('scripted errors reach SDK 1.12.0 as its classes', () => {
  const cases: [string, ErrorSpec, typeof Anthropic.APIError][] = [
    [
      '429',
      { type: 'rate_limit_error', message: 'slow', headers: { 'retry-after': '1' } },
      Anthropic.RateLimitError,
    ],
    ['500', { type: 'api_error', message: 'Internal server error' }, Anthropic.InternalServerError],
    ['529', { type: 'overloaded_error', message: 'Overloaded' }, Anthropic.OverloadedError],
  ]

  test.each(cases)('%s', async (_, error, errorClass) => {
    const scripted = await startSimulator({ script: [{ act: { do: 'error', error } }] })
    const failing = new Anthropic({ apiKey: GOOD_KEY, baseURL: scripted.origin, maxRetries: 0 })
    const refused = await refusal(failing.models.list())
    await scripted.close()
    expect(refused).toBeInstanceOf(errorClass)
    expect(refused).toMatchObject({ type: error.type, requestID: expect.stringMatching(/^req_/) })
  })

  test('a passing fault is survived by its retries', async () => {
    const act = { do: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } } as const
    const changes = { do: 'headers', headers: { 'retry-after-ms': '1' } } as const
    const scripted = await startSimulator({ script: [{ times: 2, act: [act, changes] }] })
    const patient = new Anthropic({ apiKey: GOOD_KEY, baseURL: scripted.origin, maxRetries: 2 })
    const models = await patient.models.list()
    await scripted.close()
    expect(models.data.length).toBeGreaterThan(0)
    expect(scripted.received).toHaveLength(3)
  })
})

describe('SDK 0.137.0, the older dialect', () => {
  test('lists, counts, creates and streams', async () => {
    const older = olderClient()
    expect(await idsOf(older.models.list({ limit: 3 }))).toEqual(await idsOf(client().models.list()))
    expect((await older.messages.countTokens(QUESTION)).input_tokens).toBeGreaterThan(0)
    expect(await older.messages.create(HELLO)).toMatchObject({ type: 'message', stop_reason: 'end_turn' })
    expect(await older.messages.stream(HELLO).finalText()).toBe('Hello! How can I help?')
  })

  test('sampling parameters are taken where the model takes them', async () => {
    const sampled = { ...HELLO, temperature: 0.2 }
    expect(await olderClient().messages.create({ ...sampled, model: 'claude-sonnet-4-6' })).toMatchObject({
      type: 'message',
    })
    const error = await refusal(olderClient().messages.create(sampled))
    expect(error).toBeInstanceOf(Anthropic2023.BadRequestError)
    expect(String(error)).toContain('`temperature` is deprecated for this model.')
  })

  test('fails with its own classes, in its own words', async () => {
    const error = await refusal(olderClient(inventedKey('X')).models.list())
    expect(error).toBeInstanceOf(Anthropic2023.AuthenticationError)
    expect(String(error)).toContain('invalid x-api-key')
    const missing = await refusal(olderClient().messages.create({ ...HELLO, model: 'claude-none' }))
    expect(missing).toBeInstanceOf(Anthropic2023.NotFoundError)
  })
})

describe('what the SDKs send', () => {
  test('each generation uses one header and its own version', async () => {
    const { current, older } = await recordSdkRequests()
    const newer = new Map(current['models.list'].headers)
    expect(newer.get('authorization')).toBe(`Bearer ${GOOD_KEY}`)
    expect(newer.get('anthropic-version')).toBe('2026-10-21')
    expect(newer.has('x-api-key')).toBe(false)
    const past = new Map(older['messages.create'].headers)
    expect(past.get('x-api-key')).toBe(GOOD_KEY)
    expect(past.get('anthropic-version')).toBe('2023-06-01')
    expect(past.has('authorization')).toBe(false)
    expect(current['messages.countTokens']).toMatchObject({
      method: 'POST',
      path: '/v1/messages/count_tokens',
    })
  })
})
