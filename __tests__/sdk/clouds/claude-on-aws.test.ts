// The official client of Claude Platform on AWS works against the simulator, and fails against it with its own classes.
import Anthropic from '@anthropic-ai/sdk'
import { OTHER_WORKSPACE_ID } from '../../../src/simulator/account.ts'
import { accessKey, platformKey } from '../../../src/simulator/clouds/aws/world.ts'
import type { AwsWorld } from '../../../src/simulator/clouds/aws/world.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import {
  awsTypeOf,
  BEDROCK_KEYS,
  inAccount,
  openAccount,
  PLATFORM_KEY,
  SIGNING_KEYS,
} from '../../support/aws-account.ts'
import { platformClient } from '../../support/aws-clients.ts'
import type { AwsCredential } from '../../support/aws-clients.ts'
import { HELLO, QUESTION, refusal } from '../../support/sdk-world.ts'

type ErrorClass = new (...given: never[]) => Error

let simulator: Simulator

beforeAll(async () => {
  simulator = await openAccount()
})
afterAll(() => simulator.close())

function client(
  credential: AwsCredential = PLATFORM_KEY,
  { origin }: Simulator = simulator,
): ReturnType<typeof platformClient> {
  return platformClient({ baseURL: origin }, credential)
}

test.each<[string, AwsCredential]>([
  ['an API key', PLATFORM_KEY],
  ['keys that sign', SIGNING_KEYS.plain],
  ['keys of a session', SIGNING_KEYS.session],
])('lists, creates, streams and counts with %s', async (_, credential) => {
  const { data } = await client(credential).models.list({ limit: 1000 })
  expect(data.map(({ id }) => id)).toContain(HELLO.model)
  expect(await client(credential).messages.create(HELLO)).toMatchObject({ model: HELLO.model })
  expect(await client(credential).messages.stream(HELLO).finalText()).toBe('Hello! How can I help?')
  expect((await client(credential).messages.countTokens(QUESTION)).input_tokens).toBeGreaterThan(0)
})

test('an answer carries the ids of AWS and of the API', async () => {
  const { response } = await client().models.list().withResponse()
  expect(response.headers.get('x-amzn-requestid')).toMatch(/^[\da-f-]{36}$/)
  expect(response.headers.get('request-id')).toMatch(/^req_/)
})

describe('the door, in the form of AWS', () => {
  const { secretAccessKey } = accessKey('Z')

  test.each<[string, AwsCredential, string]>([
    ['a wrong API key', platformKey('X'), 'AccessDeniedException'],
    ['an API key of Bedrock', BEDROCK_KEYS.longTerm, 'AccessDeniedException'],
    ['unknown keys', accessKey('X'), 'UnrecognizedClientException'],
    ['a session that is over', SIGNING_KEYS.over, 'ExpiredTokenException'],
    ['a wrong secret', { ...SIGNING_KEYS.plain, secretAccessKey }, 'InvalidSignatureException'],
  ])('%s', async (_, credential, type) => {
    const error = await refusal(client(credential).models.list())
    expect(error).toBeInstanceOf(Anthropic.PermissionDeniedError)
    expect(awsTypeOf(error)).toBe(type)
  })

  test.each<[string, Partial<AwsWorld>, string]>([
    [
      ...(['no policy', { deniedActions: ['aws-external-anthropic:CreateInference'] }] as const),
      'is not authorized to perform: aws-external-anthropic:CreateInference on resource: arn:aws:aws-external-anthropic:us-east-1:123456789012:workspace/wrkspc_',
    ],
    [
      ...(['no federation', { outboundFederation: false }] as const),
      'Outbound web identity federation is disabled for your account',
    ],
  ])('%s', async (_, changes, words) => {
    const error = await inAccount(changes, (account) =>
      refusal(client(SIGNING_KEYS.session, account).messages.create(HELLO)),
    )
    expect(error).toBeInstanceOf(Anthropic.PermissionDeniedError)
    expect(String(error)).toContain(words)
  })

  test('a clock that is off', async () => {
    const error = await inAccount({ clockOffsetMs: 600_000 }, (account) =>
      refusal(client(SIGNING_KEYS.plain, account).models.list()),
    )
    expect(String(error)).toContain('Signature expired: ')
  })
})

describe('behind the door, in the form of the API', () => {
  test.each<[string, string, ErrorClass, string]>([
    ['no permission', 'claude-fable-5-2', Anthropic.PermissionDeniedError, 'permission_error'],
    ['another region', 'claude-opus-5-5', Anthropic.NotFoundError, 'not_found_error'],
    ['unknown', 'claude-none', Anthropic.NotFoundError, 'not_found_error'],
    ['throttled', 'claude-opus-5', Anthropic.RateLimitError, 'rate_limit_error'],
    ['a quota of zero', 'claude-opus-4-8', Anthropic.RateLimitError, 'rate_limit_error'],
  ])('a model: %s', async (_, model, errorClass, type) => {
    const error = await refusal(client().messages.create({ ...HELLO, model }))
    expect(error).toBeInstanceOf(errorClass)
    expect(error).toMatchObject({ type, apiMessage: expect.stringContaining(model) as unknown })
  })

  test.each([
    ['a stranger', OTHER_WORKSPACE_ID, Anthropic.NotFoundError],
    ['no id', 'mine', Anthropic.BadRequestError],
  ] as const)('a workspace that is %s', async (_, workspaceId, errorClass) => {
    const stray = platformClient({ baseURL: simulator.origin }, PLATFORM_KEY, { workspaceId })
    expect(await refusal(stray.models.list())).toBeInstanceOf(errorClass)
  })

  test('no workspace', async () => {
    const headers = { 'anthropic-workspace-id': null }
    const error = await refusal(client().models.list({}, { headers }))
    expect(error).toBeInstanceOf(Anthropic.BadRequestError)
    expect(error).toMatchObject({ apiMessage: 'anthropic-workspace-id header is required.' })
  })
})
