// The simulator is kept honest by clients that nobody here wrote: the official SDKs, unmodified, of both generations.
import Anthropic from '@anthropic-ai/sdk'
import Anthropic2023 from '@anthropic-ai/sdk-2023'
import { GOOD_KEY, inventedKey, ORGANIZATION_ID } from '../../src/simulator/account.ts'
import { OTHER_WORKSPACE_ID, WORKSPACE_ID } from '../../src/simulator/account.ts'
import type { Simulator } from '../../src/simulator/server.ts'
import { recordSdkRequests } from '../support/sdk-requests.ts'
import {
  client,
  HELLO,
  KEYS,
  MODEL,
  olderClient,
  QUESTION,
  refusal,
  startAccountWorld,
} from '../support/sdk-world.ts'

const REQUEST_ID: unknown = expect.stringMatching(/^req_/)

let simulator: Simulator
let origin: string

beforeAll(async () => {
  simulator = await startAccountWorld()
  origin = simulator.origin
})
afterAll(() => simulator.close())

async function idsOf(pages: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of pages) ids.push(id)
  return ids
}

describe('SDK 1.14.0 works', () => {
  test('lists the active and deprecated models, page by page, newest first', async () => {
    const whole = await client(origin).models.list({ limit: 1000 })
    const paged = await idsOf(client(origin).models.list({ limit: 4 }))
    expect(paged).toEqual(whole.data.map(({ id }) => id))
    expect(paged.length).toBeGreaterThan(8)
    expect(paged[0]).toBe('claude-fable-5-2')
    expect(new Set(whole.data.map(({ lifecycle }) => lifecycle))).toEqual(new Set(['active', 'deprecated']))
  })

  test('lists backwards from a cursor', async () => {
    const all = await idsOf(client(origin).models.list())
    const before = await client(origin).models.list({ before_id: all[5] ?? '', limit: 2 })
    expect(before.data.map(({ id }) => id)).toEqual(all.slice(3, 5))
    expect(before.has_more).toBe(true)
  })

  test('lists retired models when asked, with their dates', async () => {
    const { data } = await client(origin).models.list({ lifecycle: ['retired'] })
    expect(data.find(({ id }) => id === 'claude-opus-4-1-20250805')?.retires_at).toBe('2026-08-05T00:00:00Z')
    expect(data.every(({ lifecycle }) => lifecycle === 'retired')).toBe(true)
  })

  test('retrieves a model by its alias', async () => {
    const model = await client(origin).models.retrieve('claude-sonnet-4-5')
    expect(model).toMatchObject({
      id: 'claude-sonnet-4-5-20250929',
      lifecycle: 'deprecated',
      deprecated_at: '2026-09-30T00:00:00Z',
      retires_at: '2026-11-30T00:00:00Z',
    })
  })

  test('counts tokens', async () => {
    const { input_tokens: few } = await client(origin).messages.countTokens(QUESTION)
    const longer = [{ role: 'user' as const, content: 'hi '.repeat(100) }]
    const { input_tokens: many } = await client(origin).messages.countTokens({
      model: MODEL,
      messages: longer,
    })
    expect(few).toBeGreaterThan(0)
    expect(many).toBeGreaterThan(few)
  })

  test('creates a message', async () => {
    const message = await client(origin).messages.create(HELLO)
    expect(message).toMatchObject({
      type: 'message',
      role: 'assistant',
      model: MODEL,
      stop_reason: 'end_turn',
    })
    expect(message.content).toMatchObject([{ type: 'text', text: 'Hello! How can I help?' }])
    expect(message._request_id).toMatch(/^req_/)
    expect(await client(origin).messages.create({ ...HELLO, max_tokens: 1 })).toMatchObject({
      stop_reason: 'max_tokens',
    })
  })

  test('streams a message in the documented order of events', async () => {
    const types: string[] = []
    const stream = client(origin).messages.stream(HELLO)
    stream.on('streamEvent', ({ type }) => types.push(type))
    const message = await stream.finalMessage()
    expect(message.content).toMatchObject([{ text: 'Hello! How can I help?' }])
    expect(types.slice(0, 3)).toEqual(['message_start', 'content_block_start', 'content_block_delta'])
    expect(types.slice(-3)).toEqual(['content_block_stop', 'message_delta', 'message_stop'])
  })

  test('reads the headers of account and limits', async () => {
    const { response } = await client(origin).models.list().withResponse()
    expect(response.headers.get('anthropic-organization-id')).toBe(ORGANIZATION_ID)
    expect(response.headers.get('anthropic-workspace-id')).toBe(WORKSPACE_ID)
    expect(response.headers.get('anthropic-ratelimit-requests-remaining')).toBe('3999')
    expect(response.headers.get('server')).toBe('cloudflare')
  })

  test('an OAuth token works with its beta, and not without', async () => {
    const oauth = new Anthropic({ apiKey: null, authToken: KEYS.token, baseURL: origin, maxRetries: 0 })
    const betas = { headers: { 'anthropic-beta': 'oauth-2025-04-20' } }
    expect((await oauth.models.list({}, betas)).data.length).toBeGreaterThan(0)
    expect(await refusal(oauth.models.list())).toMatchObject({ status: 401, requestID: REQUEST_ID })
  })

  test('a key of several workspaces must choose', async () => {
    const roaming = client(origin, KEYS.roaming)
    expect(await refusal(roaming.models.list())).toBeInstanceOf(Anthropic.BadRequestError)
    const chosen = await roaming.models.list({ workspace_id: OTHER_WORKSPACE_ID }).withResponse()
    expect(chosen.response.headers.get('anthropic-workspace-id')).toBe(OTHER_WORKSPACE_ID)
    const stranger = await refusal(roaming.models.list({ workspace_id: 'wrkspc_unknown' }))
    expect(stranger).toBeInstanceOf(Anthropic.NotFoundError)
  })
})

describe('SDK 0.137.0, the older dialect', () => {
  test('lists, counts, creates and streams', async () => {
    const older = olderClient(origin)
    expect(await idsOf(older.models.list({ limit: 3 }))).toEqual(await idsOf(client(origin).models.list()))
    expect((await older.messages.countTokens(QUESTION)).input_tokens).toBeGreaterThan(0)
    expect(await older.messages.create(HELLO)).toMatchObject({ type: 'message', stop_reason: 'end_turn' })
    expect(await older.messages.stream(HELLO).finalText()).toBe('Hello! How can I help?')
  })

  test('sampling parameters are taken where the model takes them', async () => {
    const sampled = { ...HELLO, temperature: 0.2 }
    expect(
      await olderClient(origin).messages.create({ ...sampled, model: 'claude-sonnet-4-6' }),
    ).toMatchObject({
      type: 'message',
    })
    const error = await refusal(olderClient(origin).messages.create(sampled))
    expect(error).toBeInstanceOf(Anthropic2023.BadRequestError)
    expect(String(error)).toContain('`temperature` is deprecated for this model.')
  })

  test('fails with its own classes, in its own words', async () => {
    const error = await refusal(olderClient(origin, inventedKey('X')).models.list())
    expect(error).toBeInstanceOf(Anthropic2023.AuthenticationError)
    expect(String(error)).toContain('invalid x-api-key')
    const missing = await refusal(olderClient(origin).messages.create({ ...HELLO, model: 'claude-none' }))
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
