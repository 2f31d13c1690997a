// The mantle's official client works against the simulator, and fails against it with its own classes; OpenAI's client lists its models.
import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { bedrockMantle } from '../../../src/simulator/clouds/aws/mantle.ts'
import { accessKey, awsWorld, longTermKey } from '../../../src/simulator/clouds/aws/world.ts'
import { startSimulator } from '../../../src/simulator/server.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import { BEDROCK_KEYS, inAccount, openAccount, SIGNING_KEYS } from '../../support/aws-account.ts'
import { mantleClient } from '../../support/aws-clients.ts'
import type { AwsCredential } from '../../support/aws-clients.ts'
import { HELLO as FIRST_PARTY_HELLO, refusal } from '../../support/sdk-world.ts'

type ErrorClass = new (...given: never[]) => Error

const MODEL = 'anthropic.claude-haiku-5-5'
const HELLO = { ...FIRST_PARTY_HELLO, model: MODEL }
const QUESTION = { model: MODEL, messages: HELLO.messages }

let simulator: Simulator

beforeAll(async () => {
  simulator = await openAccount()
})
afterAll(() => simulator.close())

function client(
  credential: AwsCredential = BEDROCK_KEYS.longTerm,
  { origin }: Simulator = simulator,
): ReturnType<typeof mantleClient> {
  return mantleClient({ baseURL: `${origin}/anthropic` }, credential)
}

test.each<[string, AwsCredential]>([
  ['an API key', BEDROCK_KEYS.longTerm],
  ['keys that sign', SIGNING_KEYS.plain],
  ['keys of a session', SIGNING_KEYS.session],
])('creates, streams and counts with %s', async (_, credential) => {
  expect(await client(credential).messages.create(HELLO)).toMatchObject({ model: 'claude-haiku-5-5' })
  expect(await client(credential).messages.stream(HELLO).finalText()).toBe('Hello! How can I help?')
  expect((await client(credential).messages.countTokens(QUESTION)).input_tokens).toBeGreaterThan(0)
})

test('a dated model has a short name there', async () => {
  const model = 'anthropic.claude-haiku-4-5'
  expect(await client().messages.create({ ...HELLO, model })).toMatchObject({ type: 'message' })
})

describe('fails with its own classes', () => {
  const { AuthenticationError, BadRequestError, NotFoundError, PermissionDeniedError } = Anthropic

  test.each<[string, AwsCredential, string]>([
    ['a wrong API key', longTermKey('X'), 'Invalid bearer token'],
    ['an API key that is over', BEDROCK_KEYS.over, 'Bearer Token has expired'],
    ['unknown keys', accessKey('X'), 'The security token included in the request is invalid.'],
    ['a session that is over', SIGNING_KEYS.over, 'is expired'],
  ])('%s', async (_, credential, words) => {
    const error = await refusal(client(credential).messages.create(HELLO))
    expect(error).toBeInstanceOf(AuthenticationError)
    expect(error).toMatchObject({ type: 'authentication_error' })
    expect(String(error)).toContain(words)
  })

  test.each<[string, string, ErrorClass, string]>([
    ['a model that is not there', 'anthropic.claude-none', NotFoundError, 'model: anthropic.claude-none'],
    ['a profile', `us.${MODEL}`, NotFoundError, `model: us.${MODEL}`],
    ['no access', 'anthropic.claude-fable-5-2', PermissionDeniedError, "You don't have access"],
    [
      'not for this account',
      'anthropic.claude-fable-5-1',
      PermissionDeniedError,
      'is not available for this',
    ],
    ['another region', 'anthropic.claude-opus-5-5', NotFoundError, 'model: anthropic.claude-opus-5-5'],
    ['throttled', 'anthropic.claude-opus-5', Anthropic.RateLimitError, 'Too many tokens'],
  ])('%s', async (_, model, errorClass, words) => {
    for (const call of [
      client().messages.create({ ...HELLO, model }),
      client().messages.countTokens({ ...QUESTION, model }),
    ]) {
      const error = await refusal(call)
      expect(error).toBeInstanceOf(errorClass)
      expect(error).toMatchObject({ apiMessage: expect.stringContaining(words) as unknown })
    }
  })

  test('no policy', async () => {
    const changes = { deniedActions: ['bedrock-mantle:CreateInference'] }
    const error = await inAccount(changes, (account) =>
      refusal(client(SIGNING_KEYS.plain, account).messages.create(HELLO)),
    )
    expect(error).toBeInstanceOf(PermissionDeniedError)
    expect(String(error)).toContain('is not authorized to perform: bedrock-mantle:CreateInference')
  })

  test('a request that the API refuses', async () => {
    const error = await refusal(client().messages.create({ ...HELLO, messages: [] }))
    expect(error).toBeInstanceOf(BadRequestError)
    expect(error).toMatchObject({ type: 'invalid_request_error' })
  })

  test('a path that is not there', async () => {
    expect(await refusal(client().get('/v1/models'))).toBeInstanceOf(NotFoundError)
  })
})

describe('the side of OpenAI', () => {
  async function listing(apiKey: string): Promise<readonly string[]> {
    const handler = bedrockMantle(awsWorld({ bearerKeys: [BEDROCK_KEYS.longTerm] }))
    const mantle = await startSimulator({ handler })
    try {
      const openAi = new OpenAI({ apiKey, baseURL: `${mantle.origin}/v1`, maxRetries: 0 })
      return (await openAi.models.list()).data.map(({ id }) => id)
    } finally {
      await mantle.close()
    }
  }

  test('lists the models of all makers', async () => {
    const ids = await listing(BEDROCK_KEYS.longTerm)
    expect(ids).toContain(MODEL)
    expect(ids.some((id) => !id.startsWith('anthropic.'))).toBe(true)
  })

  test('refuses a wrong key with a code', async () => {
    const error = await refusal(listing(longTermKey('X')))
    expect(error).toBeInstanceOf(OpenAI.AuthenticationError)
    expect(error).toMatchObject({ code: 'invalid_api_key' })
  })
})
