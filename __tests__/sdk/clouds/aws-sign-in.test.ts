// AWS's own library takes a role at the simulated token service, works with the keys it was given, and fails with the codes of AWS.
import { fromWebToken } from '@aws-sdk/credential-providers'
import type { AwsSignIn } from '../../../src/simulator/clouds/aws/world.ts'
import { awsWorld } from '../../../src/simulator/clouds/aws/world.ts'
import { githubOidc } from '../../../src/simulator/github-oidc.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import { inAccount } from '../../support/aws-account.ts'
import { bedrockClient } from '../../support/aws-clients.ts'
import { HELLO as FIRST_PARTY_HELLO, refusal } from '../../support/sdk-world.ts'

const HELLO = { ...FIRST_PARTY_HELLO, model: 'us.anthropic.claude-haiku-5-5' }
const { signIn } = awsWorld()

interface Role {
  readonly roleArn?: string
  readonly audience?: string
  readonly claims?: Readonly<Record<string, string | number>>
}

/** An identity token as the simulated GitHub gives it. */
function identityToken({ audience = signIn.audience, claims = {} }: Role): string {
  const answer = githubOidc({ requestToken: 'asked', claims })({
    method: 'GET',
    path: '/token',
    query: new URLSearchParams({ audience }),
    headers: { authorization: 'Bearer asked' },
    body: Buffer.of(),
  })
  return (JSON.parse(String(answer.body)) as { readonly value: string }).value
}

type Keys = Awaited<ReturnType<ReturnType<typeof fromWebToken>>>

function takeRole({ origin }: Simulator, role: Role = {}): Promise<Keys> {
  return fromWebToken({
    ...{ roleArn: role.roleArn ?? signIn.roleArn, roleSessionName: 'preflight' },
    webIdentityToken: identityToken(role),
    clientConfig: { endpoint: origin, region: 'us-east-1', maxAttempts: 1 },
  })()
}

test('takes the role, and asks Bedrock with its keys', async () => {
  await inAccount({ signIn }, async (account) => {
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = await takeRole(account)
    expect(accessKeyId).toBe(signIn.keys.accessKeyId)
    expect(Number(expiration)).toBeLessThanOrEqual(signIn.keys.expiresAtMs)
    const keys = { accessKeyId, secretAccessKey, sessionToken: sessionToken ?? '' }
    const message = await bedrockClient({ baseURL: account.origin }, keys).messages.create(HELLO)
    expect(message).toMatchObject({ type: 'message' })
  })
})

const PAST_S = Math.floor(Date.now() / 1_000) - 60

test.each<[string, Role, string, string]>([
  [
    ...(['another subject', { claims: { sub: 'repo:octo/other:ref:refs/heads/main' } }] as const),
    ...(['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'] as const),
  ],
  [
    ...(['another role', { roleArn: 'arn:aws:iam::123456789012:role/other' }] as const),
    ...(['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'] as const),
  ],
  [
    ...(['another issuer', { claims: { iss: 'https://tokens.example' } }] as const),
    ...(['InvalidIdentityToken', 'No OpenIDConnect provider found in your account'] as const),
  ],
  ['another audience', { audience: 'elsewhere' }, 'InvalidIdentityToken', 'Incorrect token audience'],
  [
    'a token that is over',
    { claims: { exp: PAST_S } },
    'ExpiredTokenException',
    'Token expired: current date',
  ],
  ['no role', { roleArn: 'octo-role-of-no-account' }, 'ValidationError', 'Request ARN is invalid'],
])('refuses %s', async (_, role, code, words) => {
  const error = await inAccount({ signIn }, (account) => refusal(takeRole(account, role)))
  expect(error).toMatchObject({ name: expect.stringMatching(new RegExp(`^${code}`)) as unknown })
  expect(String(error)).toContain(words)
})

test.each([500, 503] as const)('an outage told as %s', async (down) => {
  const failing: AwsSignIn = { ...signIn, down }
  const error = await inAccount({ signIn: failing }, (account) => refusal(takeRole(account)))
  expect(error).toMatchObject({ $metadata: { httpStatusCode: down } })
})
