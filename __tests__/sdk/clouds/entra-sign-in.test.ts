// Microsoft's own library signs in at the simulated Entra, and tells its refusals by their codes.
import { AuthError, ConfidentialClientApplication } from '@azure/msal-node'
import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node'
import {
  azureWorld,
  ENTRA_CLIENT,
  ENTRA_TENANT,
  ENTRA_TOKEN,
  entraSignIn,
} from '../../../src/simulator/clouds/azure/world.ts'
import type { EntraSignIn } from '../../../src/simulator/clouds/azure/world.ts'
import { openAzure } from '../../../src/simulator/clouds/open.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import { towards } from '../../support/cloud-clients.ts'
import { identityToken } from '../../support/identity-token.ts'
import { refusal } from '../../support/sdk-world.ts'

const AUDIENCE = 'api://AzureADTokenExchange'
const SCOPE = 'https://ai.azure.com/.default'

const open: Simulator[] = []

async function openWorld(changes: Partial<EntraSignIn> = {}, clockOffsetMs = 0): Promise<Simulator> {
  const simulator = await openAzure(azureWorld({ signIn: entraSignIn(changes), clockOffsetMs }), {
    transport: 'http',
  })
  open.push(simulator)
  return simulator
}

afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close()
})

function network(origin: string): INetworkModule {
  const ask = async (url: string, method: string, options: NetworkRequestOptions = {}): Promise<Response> => {
    const { headers, body } = options
    return towards(origin)(url, { method, ...(headers && { headers }), ...(body !== undefined && { body }) })
  }
  const told = async <T>(response: Response): Promise<NetworkResponse<T>> => ({
    ...{ status: response.status, headers: {} },
    body: (await response.json()) as T,
  })
  return {
    sendGetRequestAsync: async (url, options) => told(await ask(url, 'GET', options)),
    sendPostRequestAsync: async (url, options) => told(await ask(url, 'POST', options)),
  }
}

interface App {
  readonly tenant?: string
  readonly clientId?: string
  readonly assertion?: string
}

function app({ origin }: Simulator, wanted: App = {}): ConfidentialClientApplication {
  const { tenant = ENTRA_TENANT, clientId = ENTRA_CLIENT, assertion = identityToken(AUDIENCE) } = wanted
  return new ConfidentialClientApplication({
    auth: {
      ...{ clientId, clientAssertion: assertion },
      authority: `https://login.microsoftonline.com/${tenant}`,
    },
    system: { networkClient: network(origin) },
  })
}

async function signIn(client: ConfidentialClientApplication, scope = SCOPE): Promise<unknown> {
  return (await client.acquireTokenByClientCredential({ scopes: [scope] }))?.accessToken
}

test('a job signs in by its identity token', async () => {
  const world = await openWorld()
  expect(await signIn(app(world))).toBe(ENTRA_TOKEN)
  const asked = world.received.find(({ method }) => method === 'POST')
  expect(asked?.path.split('?')[0]).toBe(`/${ENTRA_TENANT}/oauth2/v2.0/token`)
  expect(Object.fromEntries(new URLSearchParams(asked?.body))).toMatchObject({
    client_id: ENTRA_CLIENT,
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  })
})

const other = '00000000-1111-2222-3333-444444444444'

const cases: [string, () => App, string][] = [
  ['an unknown app', () => ({ clientId: other }), 'AADSTS700016'],
  ['an unknown directory', () => ({ tenant: other }), 'AADSTS90002'],
  [
    'another branch',
    () => ({ assertion: identityToken(AUDIENCE, { sub: 'repo:octo/shop:ref:refs/heads/x' }) }),
    'AADSTS700213',
  ],
  ['for somebody else', () => ({ assertion: identityToken('https://github.com/octo') }), 'AADSTS700212'],
  [
    'a token that is over',
    () => ({ assertion: identityToken(AUDIENCE, { exp: 1_700_000_000 }) }),
    'AADSTS700024',
  ],
]

test.each(cases)('is refused: %s', async (_, wanted, code) => {
  const error = await refusal(signIn(app(await openWorld(), wanted())))
  expect(error).toBeInstanceOf(AuthError)
  expect(String(error)).toContain(code)
})

test('is refused: a scope of no resource there, and a clock that runs ahead', async () => {
  const strange = await refusal(signIn(app(await openWorld()), 'https://acme.example/.default'))
  expect(String(strange)).toContain('AADSTS500011')
  expect(String(await refusal(signIn(app(await openWorld({}, 3_600_000)))))).toContain('AADSTS700024')
})

test('the discovery document names the token endpoint', async () => {
  const world = await openWorld()
  const path = `/${ENTRA_TENANT}/v2.0/.well-known/openid-configuration`
  expect(
    await (await towards(world.origin)(`https://login.microsoftonline.com${path}`)).json(),
  ).toMatchObject({
    token_endpoint: `https://login.microsoftonline.com/${ENTRA_TENANT}/oauth2/v2.0/token`,
  })
})
