// Signs in at AWS over real sockets: STS and GitHub answer as they do, and signatures are judged by somebody else.
import { located, type ApiRequest } from '../../../../src/claude/requests/request.ts'
import type { AwsPlace } from '../../../../src/cloud/aws/aws-keys.ts'
import { signInToAws, type AwsIdentity } from '../../../../src/cloud/aws/sign-in.ts'
import type { CloudTools } from '../../../../src/cloud/sign-in.ts'
import { makeSecret } from '../../../../src/secrets/secret.ts'
import { signedScope, verifySignature } from '../../../../src/simulator/clouds/signature.ts'
import { inCloud, type CloudWorld, type Received, type Reply } from '../../../support/cloud-world.ts'
import { inFolder } from '../../../support/folder.ts'
import { assumed, refused } from '../../../support/sts-answers.ts'

const PLACE: AwsPlace = { region: 'eu-central-1', service: 'bedrock' }
const ROLE = 'arn:aws:iam::123456789012:role/preflight'
const GITHUB = 'https://token.actions.githubusercontent.com/identity?api-version=2.0'
const STS = 'sts.eu-central-1.amazonaws.com'
const JOB_TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOm9jdG8vc2hvcCJ9.c2lnbmF0dXJl'
const GIVEN = {
  accessKeyId: 'ASIAEXAMPLEEXAMPLE01',
  secretAccessKey: 'a-secret-key-that-sts-made-up/+=',
  sessionToken: 'a-session-token-that-sts-made-up==',
}

const GRANTED = assumed('AssumeRoleWithWebIdentity', GIVEN)

const OF_THE_JOB: AwsIdentity = {
  kind: 'aws-role',
  role: ROLE,
  identity: { url: GITHUB, token: makeSecret('request-token') },
}

function identity(value: unknown = JOB_TOKEN): Reply {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ value }) }
}

/** GitHub gives a token, and STS answers thus. */
function stsSays(reply: Reply | undefined): (request: Received) => Reply | undefined {
  return ({ host }) => (host === STS ? reply : identity())
}

function message(): ApiRequest {
  const url = 'https://bedrock-runtime.eu-central-1.amazonaws.com/model/eu.anthropic.claude-x-v1:0/invoke'
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  return { name: 'one-byte', method: 'POST', ...located(url), headers, body: '{' }
}

/** Signs in, sends a message, and has its signature judged. */
async function verdictOf(identityOf: AwsIdentity, { tools, received }: CloudWorld): Promise<unknown> {
  const signedIn = await signInToAws(identityOf, PLACE, tools)
  if (!signedIn.ok) return signedIn.refusal
  await tools.send({ ...message(), headers: await signedIn.authorize(message()) })
  const last = received.at(-1)
  if (last === undefined) throw new Error('nothing arrived')
  const { region, service } = signedScope(last) ?? {}
  const { secretAccessKey, sessionToken } = GIVEN
  const verdict = verifySignature(last, new Map([[GIVEN.accessKeyId, { secretAccessKey, sessionToken }]]))
  return { scheme: signedIn.scheme, verdict, region, service, path: last.target }
}

const SIGNED = {
  scheme: 'sigv4',
  verdict: 'ok',
  region: 'eu-central-1',
  service: 'bedrock',
  path: '/model/eu.anthropic.claude-x-v1:0/invoke',
}

describe('keys', () => {
  it('sign at once', async () => {
    const keys: AwsIdentity = {
      kind: 'aws-keys',
      accessKeyId: GIVEN.accessKeyId,
      secretAccessKey: makeSecret(GIVEN.secretAccessKey),
      sessionToken: makeSecret(GIVEN.sessionToken),
    }
    const verdict = await inCloud(
      () => ({ status: 400, body: '' }),
      (world) => verdictOf(keys, world),
    )
    expect(verdict).toEqual(SIGNED)
  })
})

describe('the role of a job', () => {
  it('is assumed with the job’s own token', async () => {
    await inCloud(stsSays(GRANTED), async (world) => {
      expect(await verdictOf(OF_THE_JOB, world)).toEqual(SIGNED)
      const [github, sts] = world.received
      expect(github).toMatchObject({ method: 'GET', host: 'token.actions.githubusercontent.com' })
      expect(github?.target).toBe('/identity?api-version=2.0&audience=sts.amazonaws.com')
      expect(github?.headers['authorization']).toBe('Bearer request-token')
      expect(Object.fromEntries(new URLSearchParams(sts?.body))).toEqual({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: ROLE,
        RoleSessionName: 'claude-preflight',
        WebIdentityToken: JOB_TOKEN,
      })
      expect(world.hidden).toEqual(
        expect.arrayContaining([JOB_TOKEN, GIVEN.secretAccessKey, GIVEN.sessionToken]),
      )
    })
  })

  it.each([
    ['no-permission', 'permission', 'the job has no permission id-token: write'],
    ['no-job', 'place', 'this is no job of GitHub Actions, and only such a job has an identity to exchange'],
    [
      { url: 'nowhere', token: makeSecret('a') },
      'github',
      'ACTIONS_ID_TOKEN_REQUEST_URL is no URL that can be asked',
    ],
  ] as const)('needs a job with an identity (%j)', async (none, stoppedAt, reason) => {
    await inCloud(stsSays(GRANTED), async (world) => {
      const refusal = await verdictOf({ ...OF_THE_JOB, identity: none }, world)
      expect(refusal).toEqual({ cause: 'auth.federation', passing: false, stoppedAt, reason })
      expect(world.received).toEqual([])
    })
  })

  it('asks nobody where GitHub gives no token', async () => {
    await inCloud(
      () => identity(7),
      async (world) => {
        expect(await verdictOf(OF_THE_JOB, world)).toMatchObject({
          cause: 'auth.federation',
          reason: 'GitHub’s endpoint for identity tokens answered without a token',
          host: 'token.actions.githubusercontent.com',
        })
        expect(world.received).toHaveLength(1)
      },
    )
  })

  it.each<readonly [string, Reply, object]>([
    [
      'a trust policy that does not match',
      refused(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
      {
        cause: 'auth.federation',
        passing: false,
        status: 403,
        host: STS,
        said: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
        reason: expect.stringMatching(/trust policy/) as string,
        subject: 'repo:octo/shop',
      },
    ],
    [
      'a token that had expired',
      refused(400, 'ExpiredTokenException', 'Token expired: current date/time 1 must be before …'),
      { cause: 'auth.federation', status: 400, reason: 'the identity token had expired when STS read it' },
    ],
    [
      'an account without the provider',
      refused(400, 'InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${GITHUB}`),
      { cause: 'auth.federation', reason: expect.stringMatching(/no identity provider/) as string },
    ],
    [
      'an audience that is not taken',
      refused(400, 'InvalidIdentityToken', 'Incorrect token audience'),
      { cause: 'auth.federation', reason: expect.stringMatching(/audience/) as string },
    ],
    [
      'an issuer that could not be reached',
      refused(400, 'IDPCommunicationError', 'Error communicating with the identity provider'),
      { cause: 'auth.federation', passing: true },
    ],
    [
      'a region where STS is off',
      refused(403, 'RegionDisabledException', 'STS is not activated in this region for account:1'),
      { cause: 'auth.federation', reason: expect.stringMatching(/not activated/) as string },
    ],
    [
      'a role that is none',
      refused(400, 'ValidationError', 'Request ARN is invalid'),
      { cause: 'auth.federation', reason: expect.stringMatching(/ARN/) as string },
    ],
    ['throttling', refused(400, 'Throttling', 'Rate exceeded'), { cause: 'limit.rate', passing: true }],
    [
      'a fault of its own',
      refused(500, 'InternalFailure', 'An internal error occurred'),
      { cause: 'service.error', passing: true, status: 500 },
    ],
    ['an answer without keys', { ...GRANTED, body: '<a></a>' }, { cause: 'auth.federation', status: 200 }],
  ])('STS answers %s', async (_, reply, refusal) => {
    await inCloud(stsSays(reply), async (world) => {
      expect(await verdictOf(OF_THE_JOB, world)).toMatchObject(refusal)
      expect(world.received).toHaveLength(2)
    })
  })

  it('shows nothing of what somebody else answers in the place of STS', async () => {
    const page = { status: 403, headers: { 'content-type': 'text/html' }, body: '<h1>Blocked: 4711</h1>' }
    await inCloud(stsSays(page), async (world) => {
      const refusal = await verdictOf(OF_THE_JOB, world)
      expect(refusal).toEqual({
        cause: 'auth.federation',
        passing: false,
        reason: `${STS} refused with 403`,
        status: 403,
        host: STS,
      })
    })
  })

  it('tells a connection that is lost', async () => {
    await inCloud(stsSays(undefined), async (world) => {
      expect(await verdictOf(OF_THE_JOB, world)).toEqual({
        cause: 'auth.federation',
        passing: false,
        reason: `${STS} reset the connection`,
        host: STS,
      })
    })
  })

  it('goes to no host but that of a region', async () => {
    await inCloud(stsSays(GRANTED), async ({ tools, received }) => {
      const place = { ...PLACE, region: 'evil.example/?' }
      expect(await signInToAws(OF_THE_JOB, place, tools)).toMatchObject({ refusal: { cause: 'auth.region' } })
      expect(received).toEqual([])
    })
  })
})

describe('a web identity by file', () => {
  it('is exchanged as a role’s', async () => {
    await inFolder({ 'home/token': `${JOB_TOKEN}\n`, 'checkout/a': '' }, async (folder) => {
      const env = {
        HOME: `${folder}/home`,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_WEB_IDENTITY_TOKEN_FILE: `${folder}/home/token`,
        AWS_ROLE_ARN: ROLE,
        AWS_ROLE_SESSION_NAME: 'somebody',
      }
      const more: Partial<CloudTools> = { env, cwd: `${folder}/checkout` }
      await inCloud(
        stsSays(GRANTED),
        async (world) => {
          expect(await verdictOf({ kind: 'aws-profile', profile: undefined }, world)).toEqual(SIGNED)
          const asked = new URLSearchParams(world.received[0]?.body)
          expect(asked.get('WebIdentityToken')).toBe(JOB_TOKEN)
          expect(asked.get('RoleSessionName')).toBe('somebody')
          expect(world.hidden).toEqual(expect.arrayContaining([JOB_TOKEN, GIVEN.secretAccessKey]))
        },
        more,
      )
    })
  })
})
