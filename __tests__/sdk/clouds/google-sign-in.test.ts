// Google's own library signs in at the simulated services, and tells their refusals.
import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { IdentityPoolClient, JWT, UserRefreshClient } from 'google-auth-library'
import type { IdentityPoolClientOptions } from 'google-auth-library'
import { openGoogle } from '../../../src/simulator/clouds/open.ts'
import {
  FEDERATED_TOKEN,
  GOOGLE_TOKEN,
  googleSignIn,
  googleWorld,
  SERVICE_ACCOUNT,
  WORKLOAD_PROVIDER,
} from '../../../src/simulator/clouds/google/world.ts'
import type { GoogleSignIn } from '../../../src/simulator/clouds/google/world.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import { towards } from '../../support/cloud-clients.ts'
import { inFolder } from '../../support/folder.ts'
import { identityToken } from '../../support/identity-token.ts'
import { refusal } from '../../support/sdk-world.ts'

const AUDIENCE = `https:${WORKLOAD_PROVIDER}`
const IMPERSONATION = `/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken`

const open: Simulator[] = []

async function openWorld(changes: Partial<GoogleSignIn> = {}, clockOffsetMs = 0): Promise<Simulator> {
  const world = googleWorld({ signIn: googleSignIn(changes), clockOffsetMs })
  const simulator = await openGoogle(world, { transport: 'http' })
  open.push(simulator)
  return simulator
}

afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close()
})

/** Heeded by every client but that of workloads, whose exchange has a way of its own: it is led by its URLs. */
function transporterOptions({ origin }: Simulator): object {
  return { fetchImplementation: towards(origin), retry: false }
}

interface Workload {
  readonly audience?: string
  /** Default: the token of a push to the main branch. */
  readonly identity?: Pick<IdentityPoolClientOptions, 'credential_source' | 'subject_token_supplier'>
  readonly impersonates?: boolean
}

function given(token: string): NonNullable<Workload['identity']> {
  return { subject_token_supplier: { getSubjectToken: () => Promise.resolve(token) } }
}

function workload(simulator: Simulator, wanted: Workload = {}): IdentityPoolClient {
  const {
    audience = WORKLOAD_PROVIDER,
    identity = given(identityToken(AUDIENCE)),
    impersonates = true,
  } = wanted
  return new IdentityPoolClient({
    ...{ type: 'external_account', audience, subject_token_type: 'urn:ietf:params:oauth:token-type:jwt' },
    token_url: `${simulator.origin}/v1/token`,
    ...(impersonates && { service_account_impersonation_url: simulator.origin + IMPERSONATION }),
    ...identity,
  })
}

async function tokenOf(client: {
  getAccessToken: () => Promise<{ token?: string | null }>
}): Promise<unknown> {
  return (await client.getAccessToken()).token
}

test('a job signs in by its identity token, as itself and as the service account', async () => {
  const world = await openWorld()
  expect(await tokenOf(workload(world, { impersonates: false }))).toBe(FEDERATED_TOKEN)
  expect(await tokenOf(workload(world))).toBe(GOOGLE_TOKEN)
  expect(world.received.map(({ path }) => path)).toEqual(['/v1/token', '/v1/token', IMPERSONATION])
})

test('so does one whose identity lies in a file, as a login leaves it', async () => {
  const world = await openWorld()
  const token = await inFolder({ identity: identityToken(AUDIENCE) }, async (folder) =>
    tokenOf(workload(world, { identity: { credential_source: { file: join(folder, 'identity') } } })),
  )
  expect(token).toBe(GOOGLE_TOKEN)
})

describe('refusals', () => {
  const cases: [string, Partial<GoogleSignIn>, () => Workload, string][] = [
    [
      'another provider',
      {},
      () => ({ audience: WORKLOAD_PROVIDER.replace('octo', 'gone') }),
      'The target service indicated by the "audience" parameters is invalid.',
    ],
    ['no provider at all', {}, () => ({ audience: 'octo' }), 'Invalid value for "audience".'],
    [
      'for somebody else',
      {},
      () => ({ identity: given(identityToken('https://github.com/octo')) }),
      'The audience in ID Token',
    ],
    [
      'another repository',
      {},
      () => ({ identity: given(identityToken(AUDIENCE, { repository: 'octo/fork' })) }),
      'The given credential is rejected by the attribute condition.',
    ],
    [
      'a token that is over',
      {},
      () => ({ identity: given(identityToken(AUDIENCE, { exp: 1_700_000_000 })) }),
      'is stale to sign-in',
    ],
    [
      'an account that it may not act as',
      { impersonation: false },
      () => ({}),
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
    ],
    [
      'an account that does not exist',
      { serviceAccount: 'other@acme-claude.iam.gserviceaccount.com' },
      () => ({}),
      'Gaia id not found for email',
    ],
    ['an outage', { down: 503 }, () => ({}), 'The service is currently unavailable.'],
  ]

  test.each(cases)('%s', async (_, changes, wanted, text) => {
    const error = await refusal(workload(await openWorld(changes), wanted()).getAccessToken())
    expect(JSON.stringify([String(error), Object(error)])).toContain(JSON.stringify(text).slice(1, -1))
  })

  test('a clock that runs ahead', async () => {
    const error = await refusal(workload(await openWorld({}, 3_600_000)).getAccessToken())
    expect(String(error)).toContain('is stale to sign-in')
  })
})

describe('a key of the service account, and a refresh token', () => {
  const pair = (): { publicKey: string; privateKey: string } =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })

  test('the key signs in; another key does not, and neither does another account', async () => {
    const [own, other] = [pair(), pair()]
    const world = await openWorld({ publicKey: own.publicKey })
    const account = (key: string, email = SERVICE_ACCOUNT): JWT =>
      new JWT({
        ...{ email, key, scopes: ['https://www.googleapis.com/auth/cloud-platform'] },
        transporterOptions: transporterOptions(world),
      })
    expect(await tokenOf(account(own.privateKey))).toBe(GOOGLE_TOKEN)
    expect(String(await refusal(account(other.privateKey).getAccessToken()))).toContain(
      'Invalid JWT Signature.',
    )
    const stranger = account(own.privateKey, 'gone@acme-claude.iam.gserviceaccount.com')
    expect(String(await refusal(stranger.getAccessToken()))).toContain('invalid_grant')
  })

  test('the refresh token is known, or it is not', async () => {
    const world = await openWorld({ refreshTokens: ['1//known'] })
    const user = (refreshToken: string): UserRefreshClient =>
      new UserRefreshClient({
        ...{ clientId: 'cli', clientSecret: 'none', refreshToken },
        transporterOptions: transporterOptions(world),
      })
    expect(await tokenOf(user('1//known'))).toBe(GOOGLE_TOKEN)
    expect(String(await refusal(user('1//gone').getAccessToken()))).toContain('invalid_grant')
  })
})
