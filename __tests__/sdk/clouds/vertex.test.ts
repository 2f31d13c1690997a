// Vertex AI's official client works against the simulator, and fails against it with its own classes.
import Anthropic from '@anthropic-ai/sdk'
import { openGoogle } from '../../../src/simulator/clouds/open.ts'
import { GOOGLE_TOKEN, googleToken, googleWorld } from '../../../src/simulator/clouds/google/world.ts'
import type { GoogleWorld } from '../../../src/simulator/clouds/google/world.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import { towards, vertexClient } from '../../support/cloud-clients.ts'
import { HELLO, QUESTION, refusal } from '../../support/sdk-world.ts'
import { TODAY } from '../../worlds/world.ts'

type ErrorClass = new (...given: never[]) => Error

const TOKENS = { expired: googleToken('E'), narrow: googleToken('N'), stranger: googleToken('S') } as const

const WORLD: Partial<GoogleWorld> = {
  today: () => TODAY,
  expiredTokens: [TOKENS.expired],
  tokensWithoutRole: [TOKENS.narrow],
  withoutAccess: ['claude-fable-5-2'],
  notEnabled: ['claude-fable-5-1'],
  quotaZero: ['claude-opus-5'],
  throttled: ['claude-opus-5-5'],
}

async function openWorld(changes: Partial<GoogleWorld> = {}): Promise<Simulator> {
  return openGoogle(googleWorld({ ...WORLD, ...changes }), { transport: 'http' })
}

let simulator: Simulator

beforeAll(async () => {
  simulator = await openWorld()
})
afterAll(() => simulator.close())

function client(token: string = GOOGLE_TOKEN, place = {}): ReturnType<typeof vertexClient> {
  return vertexClient({ fetch: towards(simulator.origin) }, token, place)
}

function words(text: string): unknown {
  return expect.stringContaining(text)
}

test('creates, streams and counts, with ids that say which way they came', async () => {
  const message = await client().messages.create(HELLO)
  expect(message).toMatchObject({ id: expect.stringMatching(/^msg_vrtx_/) as unknown, model: HELLO.model })
  expect(message._request_id).toMatch(/^req_vrtx_/)
  expect(await client().messages.stream(HELLO).finalText()).toBe('Hello! How can I help?')
  expect((await client().messages.countTokens(QUESTION)).input_tokens).toBeGreaterThan(0)
})

test('takes the ids of Vertex AI, which have a date after @', async () => {
  const model = 'claude-haiku-4-5@20251001'
  expect(await client().messages.create({ ...HELLO, model })).toMatchObject({ type: 'message' })
  const undated = { ...HELLO, model: 'claude-haiku-5-5@default' }
  expect(await client().messages.create(undated)).toMatchObject({ model: HELLO.model })
  const hyphens = client().messages.create({ ...HELLO, model: 'claude-haiku-4-5-20251001' })
  expect(await refusal(hyphens)).toBeInstanceOf(Anthropic.NotFoundError)
})

describe('the token count', () => {
  test('takes names without a date, and no others', async () => {
    const named = { ...QUESTION, model: 'claude-haiku-4-5' }
    expect((await client().messages.countTokens(named)).input_tokens).toBeGreaterThan(0)
    for (const model of ['claude-haiku-4-5@20251001', 'claude-none']) {
      const error = await refusal(client().messages.countTokens({ ...QUESTION, model }))
      expect(error).toBeInstanceOf(Anthropic.BadRequestError)
      expect(error).toMatchObject({ apiMessage: `${model} is not supported for token counting` })
    }
  })

  test('is not there in every location', async () => {
    const error = await refusal(client(GOOGLE_TOKEN, { region: 'global' }).messages.countTokens(QUESTION))
    expect(error).toBeInstanceOf(Anthropic.NotFoundError)
    expect(error).toMatchObject({ apiMessage: 'Requested entity was not found.' })
    const elsewhere = client(GOOGLE_TOKEN, { region: 'global' }).messages.create(HELLO)
    expect(await elsewhere).toMatchObject({ type: 'message' })
  })

  test('asks for access and quota only where the world says so', async () => {
    const world = await openWorld({ countAsksAccess: true })
    const strict = vertexClient({ fetch: towards(world.origin) }, GOOGLE_TOKEN)
    for (const [model, errorClass] of [
      ['claude-fable-5-2', Anthropic.NotFoundError],
      ['claude-opus-5', Anthropic.RateLimitError],
    ] as const) {
      const asked = { ...QUESTION, model }
      expect((await client().messages.countTokens(asked)).input_tokens).toBeGreaterThan(0)
      expect(await refusal(strict.messages.countTokens(asked))).toBeInstanceOf(errorClass)
    }
    await world.close()
  })
})

describe('the door', () => {
  const cases: [string, string, object, ErrorClass, string][] = [
    ['a token that is over', TOKENS.expired, {}, Anthropic.AuthenticationError, 'ACCESS_TOKEN_EXPIRED'],
    [
      'a token of a stranger',
      TOKENS.stranger,
      {},
      Anthropic.AuthenticationError,
      'Request had invalid authentication credentials. Expected OAuth 2 access token',
    ],
    [
      'no role',
      TOKENS.narrow,
      {},
      Anthropic.PermissionDeniedError,
      "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/acme-claude/locations/us-east5/publishers/anthropic/models/claude-haiku-5-5' (or it may not exist).",
    ],
    [
      'another project',
      GOOGLE_TOKEN,
      { projectId: 'acme-other' },
      Anthropic.PermissionDeniedError,
      'Permission denied on resource project acme-other.',
    ],
    [
      'a region without the model',
      GOOGLE_TOKEN,
      { region: 'asia-east1' },
      Anthropic.NotFoundError,
      'Publisher Model `projects/acme-claude/locations/asia-east1/publishers/anthropic/models/claude-haiku-5-5` was not found or your project does not have access to it.',
    ],
  ]

  test.each(cases)('%s', async (_, token, place, errorClass, text) => {
    const error = await refusal(client(token, place).messages.create(HELLO))
    expect(error).toBeInstanceOf(errorClass)
    expect(String(error)).toContain(text)
  })

  test('no credential at all, an API key, and a path that is not there', async () => {
    const path = '/v1/projects/acme-claude/locations/global/publishers/anthropic/models/claude-haiku-5-5'
    const ask = async (end: string, headers = {}): Promise<Response> =>
      fetch(`${simulator.origin}${path}${end}`, { method: 'POST', body: '{', headers })
    const nobody = await ask(':rawPredict', { 'x-goog-api-key': 'AIza' })
    expect(nobody.status).toBe(401)
    expect(nobody.headers.get('www-authenticate')).toContain('Bearer realm="https://accounts.google.com/"')
    expect(await nobody.json()).toMatchObject({
      error: { status: 'UNAUTHENTICATED', details: [{ reason: 'CREDENTIALS_MISSING' }] },
    })
    const bearer = { authorization: `Bearer ${GOOGLE_TOKEN}` }
    expect(await (await ask(':rawPredict', bearer)).json()).toMatchObject({
      error: { code: 400, status: 'INVALID_ARGUMENT' },
    })
    const beside = await ask(':rawPredictions', bearer)
    expect([beside.status, beside.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8'])
  })

  test('the API is switched off, or down', async () => {
    const worlds = [
      [{ disabled: ['aiplatform.googleapis.com'] }, Anthropic.PermissionDeniedError, 'SERVICE_DISABLED'],
      [{ down: 503 }, Anthropic.InternalServerError, 'UNAVAILABLE'],
      [{ down: 500 }, Anthropic.InternalServerError, 'INTERNAL'],
    ] as const satisfies readonly (readonly [Partial<GoogleWorld>, ErrorClass, string])[]
    for (const [changes, errorClass, text] of worlds) {
      const world = await openWorld(changes)
      const way = { fetch: towards(world.origin) }
      const error = await refusal(vertexClient(way, GOOGLE_TOKEN).messages.countTokens(QUESTION))
      await world.close()
      expect(error).toBeInstanceOf(errorClass)
      expect(String(error)).toContain(text)
    }
  })
})

describe('the model', () => {
  const cases: [string, string, ErrorClass, string][] = [
    ['unknown', 'claude-none', Anthropic.NotFoundError, 'was not found or your project does not have access'],
    ['without access', 'claude-fable-5-2', Anthropic.NotFoundError, 'NOT_FOUND'],
    ['retired', 'claude-opus-4-1@20250805', Anthropic.NotFoundError, 'NOT_FOUND'],
    [
      'not enabled',
      'claude-fable-5-1',
      Anthropic.BadRequestError,
      'Project `acme-claude` is not allowed to use Publisher Model',
    ],
    [
      'a quota of zero',
      'claude-opus-5',
      Anthropic.RateLimitError,
      'Quota exceeded for aiplatform.googleapis.com/online_prediction_requests_per_base_model with base model: anthropic-claude-opus-5.',
    ],
    ['throttled', 'claude-opus-5-5', Anthropic.RateLimitError, 'input_tokens_per_minute_per_base_model'],
  ]

  test.each(cases)('%s', async (_, model, errorClass, text) => {
    const error = await refusal(client().messages.create({ ...HELLO, model }))
    expect(error).toBeInstanceOf(errorClass)
    expect(String(error)).toContain(text)
  })

  test('an error may come as a list of one', async () => {
    const world = await openWorld({ errorsAsArray: true })
    const way = { fetch: towards(world.origin) }
    const error = await refusal(
      vertexClient(way, GOOGLE_TOKEN).messages.create({ ...HELLO, model: 'claude-opus-5' }),
    )
    await world.close()
    expect(error).toBeInstanceOf(Anthropic.RateLimitError)
    expect(error).toMatchObject({ error: [{ error: { status: 'RESOURCE_EXHAUSTED' } }] })
  })
})

test.each([
  ['no anthropic_version', { max_tokens: 1, messages: HELLO.messages }, 'anthropic_version: Field required'],
  [
    'the model in the body',
    { ...HELLO, anthropic_version: 'vertex-2023-10-16' },
    'model: Extra inputs are not permitted',
  ],
  [
    'no max_tokens',
    { messages: HELLO.messages, anthropic_version: 'vertex-2023-10-16' },
    'max_tokens: Field required',
  ],
])('what the API refuses, it refuses in its own words: %s', async (_, body, text) => {
  const path = `/projects/acme-claude/locations/us-east5/publishers/anthropic/models/${HELLO.model}:rawPredict`
  const headers = { 'anthropic-version': null }
  const error = await refusal(client().post(path, { body, headers }))
  expect(error).toBeInstanceOf(Anthropic.BadRequestError)
  expect(error).toMatchObject({ type: 'invalid_request_error', apiMessage: words(text) })
})
