// Every refusal of the simulator arrives in the official SDK as the error class the SDK has for it.
import Anthropic from '@anthropic-ai/sdk'
import { GOOD_KEY, inventedKey } from '../../src/simulator/account.ts'
import type { ErrorSpec } from '../../src/simulator/envelope.ts'
import { startSimulator } from '../../src/simulator/server.ts'
import type { Simulator } from '../../src/simulator/server.ts'
import { client, HELLO, KEYS, QUESTION, refusal, startAccountWorld } from '../support/sdk-world.ts'

type ErrorClass = new (...given: never[]) => Error

const REQUEST_ID: unknown = expect.stringMatching(/^req_/)

function containing(words: string): unknown {
  return expect.stringContaining(words)
}

let simulator: Simulator
let origin: string

beforeAll(async () => {
  simulator = await startAccountWorld()
  origin = simulator.origin
})
afterAll(() => simulator.close())

describe('SDK 1.14.0 fails with its own classes', () => {
  test.each([
    ['a wrong key', inventedKey('X'), Anthropic.AuthenticationError, 'Invalid bearer token'],
    ['a revoked key', KEYS.revoked, Anthropic.AuthenticationError, 'Invalid bearer token'],
    ['a forbidden key', KEYS.forbidden, Anthropic.PermissionDeniedError, 'does not have permission'],
  ])('%s', async (_, key, errorClass, words) => {
    const error = await refusal(client(origin, key).models.list())
    expect(error).toBeInstanceOf(errorClass)
    expect(error).toMatchObject({
      requestID: REQUEST_ID,
      apiMessage: containing(words),
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
    const error = await refusal(client(origin, key).messages.countTokens(QUESTION))
    expect(error).toBeInstanceOf(errorClass)
    expect(error).toMatchObject({ errorCode })
  })

  test('no credit stops messages but not the list of models', async () => {
    const error = await refusal(client(origin, KEYS.poor).messages.create(HELLO))
    expect(error).toBeInstanceOf(Anthropic.BadRequestError)
    expect(error).toMatchObject({ apiMessage: containing('credit balance is too low') })
    expect((await client(origin, KEYS.poor).models.list()).data.length).toBeGreaterThan(0)
  })

  test.each(['claude-nonexistent', 'claude-opus-4-1-20250805'])(
    'a model that is not there: %s',
    async (model) => {
      const error = await refusal(client(origin).messages.countTokens({ ...QUESTION, model }))
      expect(error).toBeInstanceOf(Anthropic.NotFoundError)
      expect(error).toMatchObject({ apiMessage: `model: ${model}`, type: 'not_found_error' })
    },
  )

  test('a model that is not for this key', async () => {
    const error = await refusal(
      client(origin).messages.countTokens({ ...QUESTION, model: 'claude-fable-5-2' }),
    )
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
    const error = await refusal(client(origin).post('/v1/messages', { body }))
    expect(error).toBeInstanceOf(Anthropic.BadRequestError)
    expect(error).toMatchObject({ type: 'invalid_request_error', apiMessage: containing(words) })
  })

  test('a token count takes no max_tokens', async () => {
    const error = await refusal(client(origin).post('/v1/messages/count_tokens', { body: HELLO }))
    expect(error).toMatchObject({ apiMessage: 'max_tokens: Extra inputs are not permitted' })
  })

  test('a wrong path and a wrong method', async () => {
    expect(await refusal(client(origin).get('/v1/v1/models'))).toMatchObject({
      status: 404,
      apiMessage: 'Not Found',
    })
    expect(await refusal(client(origin).get('/v1/messages'))).toMatchObject({ status: 405 })
  })
})

describe('scripted errors reach SDK 1.14.0 as its classes', () => {
  const cases: [string, ErrorSpec, ErrorClass][] = [
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
    expect(refused).toMatchObject({ type: error.type, requestID: REQUEST_ID })
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
