// Bedrock's official client works against the simulator with every credential, and fails for each model with its own classes.
import Anthropic from '@anthropic-ai/sdk'
import { bedrockModel } from '../../../src/simulator/clouds/aws/models.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import { awsTypeOf, BEDROCK_KEYS, openAccount, SIGNING_KEYS } from '../../support/aws-account.ts'
import { bedrockClient } from '../../support/aws-clients.ts'
import type { AwsCredential } from '../../support/aws-clients.ts'
import { HELLO as FIRST_PARTY_HELLO, refusal } from '../../support/sdk-world.ts'

type ErrorClass = new (...given: never[]) => Error

const DATED = bedrockModel('claude-haiku-4-5-20251001')
const HELLO = { ...FIRST_PARTY_HELLO, model: 'us.anthropic.claude-haiku-5-5' }

let simulator: Simulator

beforeAll(async () => {
  simulator = await openAccount()
})
afterAll(() => simulator.close())

function client(credential: AwsCredential = BEDROCK_KEYS.longTerm): ReturnType<typeof bedrockClient> {
  return bedrockClient({ baseURL: simulator.origin }, credential)
}

describe('works', () => {
  test.each<[string, AwsCredential]>([
    ['a long-term API key', BEDROCK_KEYS.longTerm],
    ['a short-term API key', BEDROCK_KEYS.shortTerm],
    ['keys that sign', SIGNING_KEYS.plain],
    ['keys of a session', SIGNING_KEYS.session],
  ])('creates and streams with %s', async (_, credential) => {
    const message = await client(credential).messages.create(HELLO)
    expect(message).toMatchObject({ type: 'message', model: 'claude-haiku-5-5', stop_reason: 'end_turn' })
    expect(message.id).toMatch(/^msg_bdrk_/)
    const types: string[] = []
    const stream = client(credential).messages.stream(HELLO)
    stream.on('streamEvent', ({ type }) => types.push(type))
    expect(await stream.finalText()).toBe('Hello! How can I help?')
    expect([types[0], types.at(-1)]).toEqual(['message_start', 'message_stop'])
  })

  test.each([
    ['a profile', `us.${DATED}`],
    ['the profile of all regions', `global.${DATED}`],
    ['a profile by its ARN', `arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.${DATED}`],
    ['a model that is invoked by its own id', 'anthropic.claude-haiku-5-5'],
  ])('takes the name of %s, bearer and signed', async (_, model) => {
    for (const credential of [BEDROCK_KEYS.longTerm, SIGNING_KEYS.plain])
      expect(await client(credential).messages.create({ ...HELLO, model })).toMatchObject({ type: 'message' })
  })

  test('tells the request and its tokens in headers', async () => {
    const { response } = await client().messages.create(HELLO).withResponse()
    expect(response.headers.get('x-amzn-requestid')).toMatch(/^[\da-f-]{36}$/)
    expect(response.headers.get('x-amzn-bedrock-output-token-count')).toBe('7')
    expect(response.headers.get('request-id')).toBeNull()
  })

  test('a stream that breaks off ends in an error of the client', async () => {
    const failing = await openAccount({}, { script: [{ act: { do: 'stream', fault: 'overloaded' } }] })
    const { messages } = bedrockClient({ baseURL: failing.origin }, BEDROCK_KEYS.longTerm)
    const error = await refusal(messages.stream(HELLO).finalText())
    await failing.close()
    expect(error).toBeInstanceOf(Anthropic.APIError)
    expect(String(error)).toContain('Overloaded')
  })
})

describe('fails with its own classes', () => {
  const { APIError, BadRequestError, NotFoundError, PermissionDeniedError } = Anthropic
  const { RateLimitError, RequestTimeoutError } = Anthropic
  const identifier = 'The provided model identifier is invalid.'
  const denied = 'AccessDeniedException'
  const invalid = 'ValidationException'

  test.each<[string, string, ErrorClass, string | undefined, string]>([
    [
      ...(['no access', 'us.anthropic.claude-fable-5-2', PermissionDeniedError, denied] as const),
      "You don't have access to the model with the specified model ID.",
    ],
    [
      ...([
        'not for this account',
        'us.anthropic.claude-fable-5-1',
        PermissionDeniedError,
        undefined,
      ] as const),
      'anthropic.claude-fable-5-1 is not available for this account.',
    ],
    [
      ...([
        'a subscription under way',
        'us.anthropic.claude-fable-5',
        PermissionDeniedError,
        denied,
      ] as const),
      'try again after 2 minutes',
    ],
    ['another region', 'us.anthropic.claude-opus-5-5', BadRequestError, invalid, identifier],
    ['unknown', 'us.anthropic.claude-none', BadRequestError, invalid, identifier],
    ['a profile of another region', 'eu.anthropic.claude-haiku-5-5', BadRequestError, invalid, identifier],
    [
      ...(['on demand', DATED, BadRequestError, invalid] as const),
      `Invocation of model ID ${DATED} with on-demand throughput isn’t supported.`,
    ],
    [
      ...(['throttled', 'us.anthropic.claude-opus-5', RateLimitError, 'ThrottlingException'] as const),
      'Too many tokens, please wait before trying again.',
    ],
    [
      ...([
        'a quota of zero',
        'us.anthropic.claude-opus-4-8',
        RateLimitError,
        'ThrottlingException',
      ] as const),
      'Too many tokens per day, please wait before trying again.',
    ],
    [
      ...(['a quota exceeded', 'us.anthropic.claude-opus-4-7', BadRequestError] as const),
      ...(['ServiceQuotaExceededException', 'exceeds the service quota'] as const),
    ],
    [
      ...(['not ready', 'us.anthropic.claude-opus-4-6', RateLimitError] as const),
      ...(['ModelNotReadyException', 'not ready'] as const),
    ],
    [
      ...(['timing out', 'us.anthropic.claude-sonnet-4-6', RequestTimeoutError] as const),
      ...(['ModelTimeoutException', 'timed out'] as const),
    ],
    ['failing', 'us.anthropic.claude-sonnet-5', APIError, 'ModelErrorException', '424'],
    [
      ...(['taken down', 'us.anthropic.claude-opus-4-1-20250805-v1:0', NotFoundError] as const),
      ...(['ResourceNotFoundException', 'end of its life'] as const),
    ],
  ])('%s', async (_, model, errorClass, type, words) => {
    for (const asked of [
      { ...HELLO, model },
      { ...HELLO, model, stream: true },
    ]) {
      const error = await refusal(client().messages.create(asked))
      expect(error).toBeInstanceOf(errorClass)
      expect(awsTypeOf(error)).toBe(type)
      expect(String(error)).toContain(words)
    }
  })

  test('a request that the API refuses, in the form of AWS', async () => {
    const error = await refusal(client().messages.create({ ...HELLO, messages: [] }))
    expect(error).toBeInstanceOf(BadRequestError)
    expect(awsTypeOf(error)).toBe(invalid)
    expect(error).toMatchObject({ error: { message: 'messages: at least one message is required' } })
  })

  test('a path of the first party', async () => {
    const error = await refusal(client().get('/model/x/converse'))
    expect(error).toBeInstanceOf(NotFoundError)
    expect(awsTypeOf(error)).toBe('UnknownOperationException')
  })
})
