// Keys of profiles, web identities and containers: read from files as AWS's library reads them, and never by starting a program.
import { existsSync } from 'node:fs'
import { profileKeys } from '../../../../src/cloud/aws/aws-profile.ts'
import type { Received as Outcome } from '../../../../src/cloud/aws/received.ts'
import { reveal } from '../../../../src/secrets/secret.ts'
import { signedScope, verifySignature } from '../../../../src/simulator/clouds/signature.ts'
import { inCloud, type CloudWorld, type Received, type Reply } from '../../../support/cloud-world.ts'
import { inFolder } from '../../../support/folder.ts'
import { assumed, refused } from '../../../support/sts-answers.ts'

const STATIC = `[default]
aws_access_key_id = AKIAEXAMPLEEXAMPLE00
aws_secret_access_key = secret-of-the-default-profile

[team]
aws_access_key_id = AKIAEXAMPLEEXAMPLE01
aws_secret_access_key = secret-of-the-team-profile
aws_session_token = token-of-the-team-profile
`

interface World {
  readonly files: Readonly<Record<string, string>>
  readonly profile?: string
  readonly env?: (folder: string, world: CloudWorld) => Readonly<Record<string, string>>
  readonly cwd?: string
  readonly reply?: (request: Received) => Reply | undefined
}

/** Keys in a folder with a home and a checkout beside it. */
function keysIn(
  { files, profile, env, cwd = 'checkout', reply = () => undefined }: World,
  look: (outcome: Outcome, world: CloudWorld, folder: string) => void,
): Promise<void> {
  return inFolder({ 'checkout/README.md': '', 'home/.keep': '', ...files }, (folder) =>
    inCloud(reply, async (world) => {
      const here = { HOME: `${folder}/home`, AWS_EC2_METADATA_DISABLED: 'true', ...env?.(folder, world) }
      const tools = { ...world.tools, env: here, cwd: `${folder}/${cwd}` }
      look(await profileKeys({ kind: 'aws-profile', profile }, 'eu-central-1', tools), world, folder)
    }),
  )
}

function keysOf(outcome: Outcome): readonly (string | undefined)[] {
  if (!outcome.ok) throw new Error(outcome.refusal.reason)
  const { accessKeyId, secretAccessKey, sessionToken } = outcome.keys
  return [accessKeyId, reveal(secretAccessKey), sessionToken && reveal(sessionToken)]
}

const TEAM = ['AKIAEXAMPLEEXAMPLE01', 'secret-of-the-team-profile', 'token-of-the-team-profile']
const DEFAULT = ['AKIAEXAMPLEEXAMPLE00', 'secret-of-the-default-profile', undefined]

describe('a profile with keys', () => {
  const files = { 'home/.aws/credentials': STATIC }

  it('is the default one where nobody names one', () =>
    keysIn({ files }, (outcome, { hidden }) => {
      expect(keysOf(outcome)).toEqual(DEFAULT)
      expect(hidden).toEqual(['secret-of-the-default-profile'])
    }))

  it('is the one that is named, here or in AWS_PROFILE', async () => {
    await keysIn({ files, profile: 'team' }, (outcome, { hidden }) => {
      expect(keysOf(outcome)).toEqual(TEAM)
      expect(hidden).toEqual(['secret-of-the-team-profile', 'token-of-the-team-profile'])
    })
    const env = (): Readonly<Record<string, string>> => ({ AWS_PROFILE: 'team' })
    await keysIn({ files, env }, (outcome) => expect(keysOf(outcome)).toEqual(TEAM))
  })

  it('may stand in files elsewhere', () =>
    keysIn(
      {
        files: { 'elsewhere/keys': STATIC },
        env: (folder) => ({ AWS_SHARED_CREDENTIALS_FILE: `${folder}/elsewhere/keys` }),
      },
      (outcome) => expect(keysOf(outcome)).toEqual(DEFAULT),
    ))

  it('is missing where no file has it', () =>
    keysIn({ files, profile: 'other' }, (outcome, { received }) => {
      expect(outcome).toMatchObject({ ok: false, refusal: { cause: 'key.missing', passing: false } })
      expect(received).toEqual([])
    }))
})

describe('a program', () => {
  const program = (folder: string): string => `/usr/bin/touch ${folder}/started`

  it.each([
    ['named by the profile', '[profile team]\ncredential_process = '],
    [
      'named by the profile that it takes its keys from',
      '[profile team]\nrole_arn = arn:aws:iam::1:role/a\nsource_profile = base\n[profile base]\ncredential_process = ',
    ],
  ])('%s is not started', (_, config) =>
    inFolder({}, (place) =>
      keysIn({ files: { 'home/.aws/config': config + program(place) }, profile: 'team' }, (outcome) => {
        expect(outcome).toEqual({
          ok: false,
          refusal: {
            cause: 'auth.federation',
            passing: false,
            reason: 'the profile names a credential_process, and no program is started for credentials',
          },
        })
        expect(existsSync(`${place}/started`)).toBe(false)
      }),
    ),
  )
})

describe('the checkout', () => {
  const refusal = { cause: 'auth.federation', passing: false }

  it.each<readonly [string, Pick<World, 'env'>]>([
    ['AWS_CONFIG_FILE', { env: (folder) => ({ AWS_CONFIG_FILE: `${folder}/checkout/aws` }) }],
    ['AWS_CONFIG_FILE, beginning there', { env: () => ({ AWS_CONFIG_FILE: 'aws' }) }],
    [
      'AWS_SHARED_CREDENTIALS_FILE',
      { env: (folder) => ({ AWS_SHARED_CREDENTIALS_FILE: `${folder}/checkout/aws` }) },
    ],
    [
      'AWS_WEB_IDENTITY_TOKEN_FILE',
      { env: (folder) => ({ AWS_WEB_IDENTITY_TOKEN_FILE: `${folder}/checkout/aws`, AWS_ROLE_ARN: 'a' }) },
    ],
    ['HOME', { env: (folder) => ({ HOME: `${folder}/checkout/home` }) }],
  ])('gives no credentials by %s', (_, { env }) =>
    keysIn(
      { files: { 'checkout/aws': STATIC, 'checkout/home/.aws/credentials': STATIC }, ...(env && { env }) },
      (outcome) => {
        const reason = 'a file inside the checkout may not name credentials'
        expect(outcome).toEqual({ ok: false, refusal: { ...refusal, reason } })
      },
    ),
  )

  it('gives no token to a profile', () =>
    keysIn(
      {
        files: {
          'checkout/token': 'a.b.c',
          'home/.aws/config':
            '[default]\nrole_arn = arn:aws:iam::1:role/a\nweb_identity_token_file = token\n',
        },
      },
      (outcome) => {
        const reason = 'the profile names a token file inside the checkout'
        expect(outcome).toEqual({ ok: false, refusal: { ...refusal, reason } })
      },
    ))

  it('is none in a home, unless on a runner', async () => {
    const world = { files: { 'home/.aws/credentials': STATIC }, cwd: 'home' }
    await keysIn(world, (outcome) => expect(keysOf(outcome)).toEqual(DEFAULT))
    const env = (folder: string): Readonly<Record<string, string>> => ({ GITHUB_WORKSPACE: `${folder}/home` })
    await keysIn({ ...world, env }, (outcome) => expect(outcome).toMatchObject({ refusal }))
  })
})

const GIVEN = {
  accessKeyId: 'ASIAEXAMPLEEXAMPLE02',
  secretAccessKey: 'secret-of-the-role',
  sessionToken: 'token-of-the-role',
}
const OF_THE_ROLE = Object.values(GIVEN)

describe('a role of a profile', () => {
  const config = '[profile chained]\nrole_arn = arn:aws:iam::1:role/a\nsource_profile = team\n'
  const files = { 'home/.aws/credentials': STATIC, 'home/.aws/config': config }

  it('is assumed by a request that the profile’s keys sign', () =>
    keysIn(
      { files, profile: 'chained', reply: () => assumed('AssumeRole', GIVEN) },
      (outcome, { received, hidden }) => {
        expect(keysOf(outcome)).toEqual(OF_THE_ROLE)
        expect(hidden).toEqual(['secret-of-the-role', 'token-of-the-role'])
        const [asked] = received
        if (asked === undefined) throw new Error('nothing was asked')
        expect(asked.host).toBe('sts.eu-central-1.amazonaws.com')
        const [id = '', secretAccessKey = '', sessionToken = ''] = TEAM
        expect(verifySignature(asked, new Map([[id, { secretAccessKey, sessionToken }]]))).toBe('ok')
        expect(signedScope(asked)).toMatchObject({ region: 'eu-central-1', service: 'sts' })
      },
    ))

  it('is refused in the words of STS, once', () =>
    keysIn(
      {
        files,
        profile: 'chained',
        reply: () => refused(403, 'AccessDenied', 'User: a is not authorized'),
      },
      (outcome, { received }) => {
        expect(received).toHaveLength(1)
        expect(outcome).toMatchObject({
          refusal: { cause: 'auth.forbidden', said: 'User: a is not authorized', status: 403 },
        })
      },
    ))

  it('may be let in by a token', () =>
    inFolder({ token: 'a.b.c\n' }, (place) => {
      const role = `[default]\nrole_arn = arn:aws:iam::1:role/a\nweb_identity_token_file = ${place}/token\n`
      const reply = (): Reply => assumed('AssumeRoleWithWebIdentity', GIVEN)
      return keysIn({ files: { 'home/.aws/config': role }, reply }, (outcome, { received }) => {
        expect(keysOf(outcome)).toEqual(OF_THE_ROLE)
        expect(new URLSearchParams(received[0]?.body).get('WebIdentityToken')).toBe('a.b.c')
      })
    }))
})

describe('a container', () => {
  const given = {
    AccessKeyId: GIVEN.accessKeyId,
    SecretAccessKey: GIVEN.secretAccessKey,
    Token: GIVEN.sessionToken,
    Expiration: '2036-11-27T02:00:00Z',
  }

  it('asks its own endpoint', () =>
    keysIn(
      {
        files: {},
        env: (_, { origin }) => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${origin}/role` }),
        reply: () => ({ status: 200, headers: {}, body: JSON.stringify(given) }),
      },
      (outcome, { received }) => {
        expect(keysOf(outcome)).toEqual(OF_THE_ROLE)
        expect(received.map(({ target }) => target)).toEqual(['/role'])
      },
    ))
})
