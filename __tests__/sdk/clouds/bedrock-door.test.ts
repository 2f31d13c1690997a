// Whom Bedrock turns away: its official client fails with its own classes, and AWS's words for each credential, clock and policy.
import Anthropic from '@anthropic-ai/sdk'
import { accessKey, longTermKey } from '../../../src/simulator/clouds/aws/world.ts'
import type { AwsWorld } from '../../../src/simulator/clouds/aws/world.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import {
  awsTypeOf,
  BEDROCK_KEYS,
  headerOfError,
  inAccount,
  openAccount,
  SIGNING_KEYS,
} from '../../support/aws-account.ts'
import { bedrockClient } from '../../support/aws-clients.ts'
import type { AwsCredential } from '../../support/aws-clients.ts'
import { HELLO as FIRST_PARTY_HELLO, refusal } from '../../support/sdk-world.ts'

const HELLO = { ...FIRST_PARTY_HELLO, model: 'us.anthropic.claude-haiku-5-5' }
const { plain, session, over } = SIGNING_KEYS
const WRONG_SECRET = { ...plain, secretAccessKey: accessKey('Z').secretAccessKey }
const NO_SESSION = { ...plain, accessKeyId: session.accessKeyId }

let simulator: Simulator

beforeAll(async () => {
  simulator = await openAccount()
})
afterAll(() => simulator.close())

/** How one message is refused in a changed account. */
async function refusedIn(changes: Partial<AwsWorld>, credential: AwsCredential): Promise<unknown> {
  return inAccount(changes, ({ origin }) =>
    refusal(bedrockClient({ baseURL: origin }, credential).messages.create(HELLO)),
  )
}

describe('credentials', () => {
  test.each<[string, AwsCredential, string, string]>([
    [
      ...(['a wrong API key', longTermKey('X'), 'AccessDeniedException'] as const),
      '{"Message":"Authentication failed: Please make sure your API Key is valid."}',
    ],
    [
      ...(['an API key of another region', BEDROCK_KEYS.elsewhere, 'AccessDeniedException'] as const),
      'Authentication failed: Please make sure your API Key is valid.',
    ],
    [
      ...(['an API key that is over', BEDROCK_KEYS.over, 'AccessDeniedException'] as const),
      '{"Message":"Bearer Token has expired"}',
    ],
    [
      ...(['unknown keys', accessKey('X'), 'UnrecognizedClientException'] as const),
      'The security token included in the request is invalid.',
    ],
    [
      ...(['keys without their session', NO_SESSION, 'UnrecognizedClientException'] as const),
      'The security token included in the request is invalid.',
    ],
    [
      ...(['a session that is over', over, 'ExpiredTokenException'] as const),
      'The security token included in the request is expired',
    ],
    [
      ...(['a wrong secret', WRONG_SECRET, 'InvalidSignatureException'] as const),
      'The request signature we calculated does not match the signature you provided.',
    ],
  ])('%s', async (_, credential, type, words) => {
    const { messages } = bedrockClient({ baseURL: simulator.origin }, credential)
    const error = await refusal(messages.create(HELLO))
    expect(error).toBeInstanceOf(Anthropic.PermissionDeniedError)
    expect(awsTypeOf(error)).toBe(type)
    expect(String(error)).toContain(words)
  })

  test('no credential', async () => {
    const nobody = bedrockClient({ baseURL: simulator.origin }, plain).withOptions({ skipAuth: true })
    const error = await refusal(nobody.messages.create(HELLO))
    expect(error).toBeInstanceOf(Anthropic.PermissionDeniedError)
    expect(awsTypeOf(error)).toBe('MissingAuthenticationTokenException')
    expect(error).toMatchObject({ error: { message: 'Missing Authentication Token' } })
  })

  test('an authorization that is neither', async () => {
    const headers = { authorization: 'Bearer' }
    const nobody = bedrockClient({ baseURL: simulator.origin }, plain).withOptions({ skipAuth: true })
    const error = await refusal(nobody.messages.create(HELLO, { headers }))
    expect(awsTypeOf(error)).toBe('IncompleteSignatureException')
    expect(String(error)).toContain("Authorization header requires 'Credential' parameter.")
  })

  test('a signature for another region', async () => {
    const stray = bedrockClient({ baseURL: simulator.origin }, plain, { awsRegion: 'eu-west-1' })
    const error = await refusal(stray.messages.create(HELLO))
    expect(awsTypeOf(error)).toBe('InvalidSignatureException')
    expect(String(error)).toContain('Credential should be scoped to a valid region.')
  })
})

describe('clocks', () => {
  test.each([
    [
      ...(['ahead', 600_000] as const),
      /Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)/,
    ],
    [
      ...(['behind', -600_000] as const),
      /Signature not yet current: \d{8}T\d{6}Z is still later than \d{8}T\d{6}Z \(\d{8}T\d{6}Z \+ 5 min\.\)/,
    ],
  ])('a clock of AWS that is %s', async (_, clockOffsetMs, words) => {
    const error = await refusedIn({ clockOffsetMs }, plain)
    expect(awsTypeOf(error)).toBe('InvalidSignatureException')
    expect(String(error)).toMatch(words)
    const offMs = Date.parse(headerOfError(error, 'date') ?? '') - Date.now()
    expect(Math.sign(offMs)).toBe(Math.sign(clockOffsetMs))
  })

  test('a bearer key has no clock', async () => {
    const changes = { clockOffsetMs: 600_000 }
    const message = await inAccount(changes, ({ origin }) =>
      bedrockClient({ baseURL: origin }, BEDROCK_KEYS.longTerm).messages.create(HELLO),
    )
    expect(message).toMatchObject({ type: 'message' })
  })
})

describe('policies and outages', () => {
  test.each<[string, AwsCredential, string]>([
    [
      ...(['bedrock:InvokeModel', plain] as const),
      'User: arn:aws:iam::123456789012:user/ci is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1::',
    ],
    [
      ...(['bedrock:InvokeModel', session] as const),
      'User: arn:aws:sts::123456789012:assumed-role/ci/preflight is not authorized',
    ],
    [
      ...(['bedrock:CallWithBearerToken', BEDROCK_KEYS.longTerm] as const),
      'is not authorized to perform: bedrock:CallWithBearerToken',
    ],
  ])('no policy for %s', async (action, credential, words) => {
    const error = await refusedIn({ deniedActions: [action] }, credential)
    expect(error).toBeInstanceOf(Anthropic.PermissionDeniedError)
    expect(awsTypeOf(error)).toBe('AccessDeniedException')
    expect(String(error)).toContain(words)
  })

  test('a stream has an action of its own', async () => {
    await inAccount({ deniedActions: ['bedrock:InvokeModelWithResponseStream'] }, async ({ origin }) => {
      const { messages } = bedrockClient({ baseURL: origin }, plain)
      expect(await messages.create(HELLO)).toMatchObject({ type: 'message' })
      const error = await refusal(messages.stream(HELLO).finalText())
      expect(error).toBeInstanceOf(Anthropic.PermissionDeniedError)
    })
  })

  test.each([
    [500, Anthropic.InternalServerError, 'InternalServerException'],
    [503, Anthropic.ServiceUnavailableError, 'ServiceUnavailableException'],
  ] as const)('an outage told as %s', async (down, errorClass, type) => {
    const error = await refusedIn({ down }, plain)
    expect(error).toBeInstanceOf(errorClass)
    expect(awsTypeOf(error)).toBe(type)
  })

  test('a type may stand in the body', async () => {
    const error = await refusedIn({ errorTypeIn: 'body' }, longTermKey('X'))
    expect(awsTypeOf(error)).toBeUndefined()
    expect(error).toMatchObject({ error: { __type: 'com.amazon.coral.service#AccessDeniedException' } })
  })
})
