// A job signs in at Microsoft Entra over real sockets: GitHub and Entra answer as they do, and nothing goes past the run's own connections.
import { signInToAzure, type AzureIdentity } from '../../../../src/cloud/azure/sign-in.ts'
import {
  ENTRA_CLIENT,
  ENTRA_TENANT,
  ENTRA_TOKEN,
  entraSignIn,
} from '../../../../src/simulator/clouds/azure/world.ts'
import { inCloud, type CloudWorld, type Reply } from '../../../support/cloud-world.ts'
import {
  asking,
  azureHosts,
  except,
  GITHUB_HOST,
  hostsAsked,
  JOB_IDENTITY,
  outcomeOf,
  REQUEST_TOKEN,
  told,
} from '../../../support/sign-in-hosts.ts'

const LOGIN = 'login.microsoftonline.com'

type App = Extract<AzureIdentity, { kind: 'azure-app' }>

const APP: App = { kind: 'azure-app', identity: JOB_IDENTITY, clientId: ENTRA_CLIENT, tenantId: ENTRA_TENANT }

async function atAzure(identity: AzureIdentity, { tools }: CloudWorld): Promise<unknown> {
  return outcomeOf(await signInToAzure(identity, tools))
}

it('exchanges the job’s token with one question', async () => {
  await inCloud(azureHosts(), async (world) => {
    expect(await atAzure(APP, world)).toEqual(asking(ENTRA_TOKEN))
    expect(hostsAsked(world)).toEqual([GITHUB_HOST, LOGIN])
    const [github, entra] = world.received
    expect(new URLSearchParams(github?.target).get('audience')).toBe('api://AzureADTokenExchange')
    expect(github?.headers['authorization']).toBe(`Bearer ${REQUEST_TOKEN}`)
    expect(entra).toMatchObject({ method: 'POST' })
    expect(entra?.target).toMatch(new RegExp(`^/${ENTRA_TENANT}/oauth2/v2\\.0/token`))
    const form = new URLSearchParams(entra?.body)
    expect(Object.fromEntries(form)).toMatchObject({
      client_id: ENTRA_CLIENT,
      scope: 'https://ai.azure.com/.default',
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    })
    expect(world.hidden).toEqual(expect.arrayContaining([form.get('client_assertion'), ENTRA_TOKEN]))
  })
})

it('asks for no region, whatever the process is told', async () => {
  process.env['MSAL_FORCE_REGION'] = 'westeurope'
  try {
    await inCloud(azureHosts(), async (world) => {
      expect(await atAzure(APP, world)).toEqual(asking(ENTRA_TOKEN))
      expect(hostsAsked(world)).toEqual([GITHUB_HOST, LOGIN])
    })
  } finally {
    delete process.env['MSAL_FORCE_REGION']
  }
})

it.each<readonly [Partial<App>, string]>([
  [{ identity: 'no-permission' }, 'the job has no permission id-token: write'],
  ...['common', 'Organizations', 'a/b', 'evil.example/?', ''].map(
    (tenantId) => [{ tenantId }, 'the tenant is not named by its id or domain'] as const,
  ),
])('asks nobody with %j', async (changes, reason) => {
  await inCloud(azureHosts(), async (world) => {
    const refusal = await atAzure({ ...APP, ...changes }, world)
    expect(refusal).toMatchObject({ cause: 'auth.federation', passing: false, reason })
    expect(world.received).toEqual([])
  })
})

describe('a refusal', () => {
  const refused = { cause: 'auth.federation', passing: false, host: LOGIN }

  it.each<readonly [string, Parameters<typeof azureHosts>, Partial<App>, object]>([
    [
      'the subject',
      [{}, { sub: 'repo:octo/shop:pull_request' }],
      {},
      {
        ...{ ...refused, status: 401 },
        reason:
          'no federated credential of the app matches the subject of the job’s identity token, letter case included (AADSTS700213)',
        said: expect.stringMatching(/^No matching .*'repo:octo\/shop:pull_request'.*federation$/) as string,
      },
    ],
    [
      'the issuer',
      [{}, { iss: 'https://evil.example' }],
      {},
      { ...refused, reason: expect.stringMatching(/issuer .*\(AADSTS700211\)$/) as string },
    ],
    [
      'the audience',
      [{}, { aud: 'somebody' }],
      {},
      { ...refused, reason: expect.stringMatching(/audience .*\(AADSTS700212\)$/) as string },
    ],
    [
      'the app',
      [],
      { clientId: '00000000-0000-0000-0000-000000000000' },
      { ...refused, reason: 'there is no app with this client-id in the tenant (AADSTS700016)' },
    ],
    [
      'the tenant',
      [],
      { tenantId: 'nowhere.example' },
      { ...refused, reason: 'there is no such tenant (AADSTS90002)' },
    ],
    [
      'the service',
      [{ signIn: entraSignIn({ resources: [] }) }],
      {},
      { ...refused, reason: expect.stringMatching(/https:\/\/ai\.azure\.com.*\(AADSTS500011\)$/) as string },
    ],
    [
      'a token that is over',
      [{}, { exp: 1 }],
      {},
      {
        ...refused,
        cause: 'auth.expired',
        reason: expect.stringMatching(/not valid .*\(AADSTS700024\)$/) as string,
      },
    ],
    [
      'everything, being down',
      [{ signIn: entraSignIn({ down: 503 }) }],
      {},
      { ...refused, cause: 'service.error', passing: true, status: 503 },
    ],
  ])('of %s is told', async (_, [changes, claims], app, refusal) => {
    await inCloud(azureHosts(changes, claims), async (world) => {
      expect(await atAzure({ ...APP, ...app }, world)).toMatchObject(refusal)
      expect(hostsAsked(world)).toEqual([GITHUB_HOST, LOGIN])
      expect(world.hidden).toContain(new URLSearchParams(world.received[1]?.body).get('client_assertion'))
    })
  })

  it.each<readonly [string, Reply | undefined, string]>([
    ['a lost connection', undefined, `${LOGIN} reset the connection`],
    [
      'an answer without a token',
      told(200, { token_type: 'Bearer' }),
      `${LOGIN} answered without an access token`,
    ],
    [
      'a code that nobody knows',
      told(400, { error: 'x', error_description: 'AADSTS999999: x' }),
      `${LOGIN} refused with 400 (AADSTS999999)`,
    ],
    [
      'a page',
      { status: 403, headers: { 'content-type': 'text/html' }, body: '<h1>x</h1>' },
      `${LOGIN} refused with 403`,
    ],
  ])('may be %s', async (_, reply, reason) => {
    await inCloud(except(LOGIN, reply, azureHosts()), async (world) => {
      expect(await atAzure(APP, world)).toMatchObject({ ...refused, reason })
      expect(hostsAsked(world)).toEqual([GITHUB_HOST, LOGIN])
    })
  })
})
