// Clouds on one port: over TLS under their real names, each service at its own host, and with a clock of their own.
import { once } from 'node:events'
import { request } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { azureWorld, ENTRA_TENANT, FOUNDRY_KEY } from '../../../src/simulator/clouds/azure/world.ts'
import { GOOGLE_TOKEN, googleWorld } from '../../../src/simulator/clouds/google/world.ts'
import {
  AZURE_HOSTS,
  GOOGLE_HOSTS,
  OPENAI_HOST,
  openAzure,
  openGoogle,
  openOpenAi,
} from '../../../src/simulator/clouds/open.ts'
import { OPENAI_KEY, openAiWorld } from '../../../src/simulator/clouds/openai/world.ts'
import type { Simulator } from '../../../src/simulator/server.ts'

interface Heard {
  readonly status: number | undefined
  readonly date: Date
  readonly body: string
}

interface Asked {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks a host by its name, over TLS that is verified for it. */
async function ask({ port, trust }: Simulator, host: string, asked: Asked): Promise<Heard> {
  const { method = 'GET', path, headers = {} } = asked
  const place = { host: '127.0.0.1', port, servername: host, ca: trust, agent: false }
  const sent = request({ ...place, method, path, headers: { ...headers, host } })
  sent.end(method === 'POST' ? '{' : undefined)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const body = (await response.toArray()).join('')
  return { status: response.statusCode, date: new Date(String(response.headers.date)), body }
}

const BEARER = { authorization: `Bearer ${GOOGLE_TOKEN}` }
const VERTEX =
  '/v1/projects/acme-claude/locations/us-east5/publishers/anthropic/models/claude-haiku-5-5:rawPredict'
const CLAUDE = `/v1/projects/acme-claude/locations/global/workspaces/${googleWorld().workspace}/invoke/v1/models`

const open: Simulator[] = []
afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close()
})

async function kept(opening: Promise<Simulator>): Promise<Simulator> {
  const simulator = await opening
  open.push(simulator)
  return simulator
}

describe('Google', () => {
  test.each(GOOGLE_HOSTS)('%s has a certificate and serves its own paths alone', async (host) => {
    const google = await kept(openGoogle(googleWorld()))
    const statuses: Record<string, number | undefined> = {}
    for (const [name, asked] of Object.entries({
      vertex: { method: 'POST', path: VERTEX, headers: BEARER },
      claude: { path: CLAUDE, headers: { ...BEARER, 'anthropic-version': '2026-10-21' } },
      sts: { method: 'POST', path: '/v1/token' },
      oauth2: { method: 'POST', path: '/token' },
      account: { method: 'POST', path: '/v1/projects/-/serviceAccounts/a%40b.c:generateAccessToken' },
    }))
      statuses[name] = (await ask(google, host, asked)).status
    const own = Object.entries(statuses).filter(([, status]) => status !== 404)
    expect(own).toEqual([OWN_PATH.find(([suffix]) => host.endsWith(suffix))?.[1]])
    expect(google.received).toHaveLength(5)
  })

  /** By the host's end: the one of the paths that it has, and what it answers. */
  const OWN_PATH = [
    ['claude.googleapis.com', ['claude', 200]],
    ['sts.googleapis.com', ['sts', 400]],
    ['iamcredentials.googleapis.com', ['account', 401]],
    ['oauth2.googleapis.com', ['oauth2', 400]],
    ['aiplatform.googleapis.com', ['vertex', 400]],
    ['rep.googleapis.com', ['vertex', 400]],
  ] as const
})

test.each([
  [
    AZURE_HOSTS[0],
    { method: 'POST', path: '/anthropic/v1/messages', headers: { 'x-api-key': FOUNDRY_KEY } },
    400,
  ],
  [AZURE_HOSTS[0], { method: 'POST', path: `/${ENTRA_TENANT}/oauth2/v2.0/token` }, 404],
  [AZURE_HOSTS[1], { path: `/${ENTRA_TENANT}/v2.0/.well-known/openid-configuration` }, 200],
  [AZURE_HOSTS[1], { path: '/common/discovery/instance' }, 200],
  [AZURE_HOSTS[1], { method: 'POST', path: '/anthropic/v1/messages' }, 404],
])('Azure: %s answers %j with %d', async (host, asked, status) => {
  const azure = await kept(openAzure(azureWorld()))
  expect((await ask(azure, host, asked)).status).toBe(status)
})

test("OpenAI's dialect has a name of its own", async () => {
  const endpoint = await kept(openOpenAi(openAiWorld()))
  const headers = { authorization: `Bearer ${OPENAI_KEY}` }
  expect((await ask(endpoint, OPENAI_HOST, { path: '/v1/models', headers })).status).toBe(200)
})

test('a cloud dates its answers by its own clock, refusals included', async () => {
  const clockOffsetMs = -86_400_000
  const google = await kept(openGoogle(googleWorld({ clockOffsetMs, down: 503 })))
  const azure = await kept(openAzure(azureWorld({ clockOffsetMs })))
  const heard = [
    await ask(google, GOOGLE_HOSTS[0], { method: 'POST', path: VERTEX, headers: BEARER }),
    await ask(google, 'sts.googleapis.com', { method: 'POST', path: '/v1/token' }),
    await ask(azure, AZURE_HOSTS[0], { method: 'POST', path: '/anthropic/v1/messages' }),
  ]
  expect(heard.map(({ status }) => status)).toEqual([503, 400, 401])
  for (const { date } of heard)
    expect(Math.abs(date.getTime() - Date.now() - clockOffsetMs)).toBeLessThan(3_600_000)
})

test('a certificate of another kind is minted for the same names', async () => {
  const google = await kept(openGoogle(googleWorld(), { certificate: 'expired' }))
  await expect(ask(google, GOOGLE_HOSTS[0], { path: '/' })).rejects.toMatchObject({
    code: 'CERT_HAS_EXPIRED',
  })
})
