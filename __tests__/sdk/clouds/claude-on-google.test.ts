// The first party's client behind Google's door: Google judges token and project, the API everything else.
import Anthropic from '@anthropic-ai/sdk'
import { WORKSPACE_ID } from '../../../src/simulator/account.ts'
import { openGoogle } from '../../../src/simulator/clouds/open.ts'
import { GOOGLE_TOKEN, googleToken, googleWorld } from '../../../src/simulator/clouds/google/world.ts'
import type { GoogleWorld } from '../../../src/simulator/clouds/google/world.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import { googleCloudClient, towards } from '../../support/cloud-clients.ts'
import { HELLO, QUESTION, refusal } from '../../support/sdk-world.ts'
import { TODAY } from '../../worlds/world.ts'

type ErrorClass = new (...given: never[]) => Error

const EXPIRED = googleToken('E')
const NARROW = googleToken('N')

async function openWorld(changes: Partial<GoogleWorld> = {}): Promise<Simulator> {
  const tokens = { expiredTokens: [EXPIRED], tokensWithoutRole: [NARROW] }
  const world = googleWorld({
    today: () => TODAY,
    ...tokens,
    throttled: ['claude-opus-5-5'],
    withoutAccess: ['claude-fable-5-2'],
    ...changes,
  })
  return openGoogle(world, { transport: 'http' })
}

let simulator: Simulator

beforeAll(async () => {
  simulator = await openWorld()
})
afterAll(() => simulator.close())

function client(token: string = GOOGLE_TOKEN, project?: string): Anthropic {
  return googleCloudClient({ fetch: towards(simulator.origin) }, token, project)
}

test('lists, retrieves, counts, creates and streams', async () => {
  expect((await client().models.list()).data.length).toBeGreaterThan(8)
  expect((await client().models.retrieve(HELLO.model)).id).toBe(HELLO.model)
  expect((await client().messages.countTokens(QUESTION)).input_tokens).toBeGreaterThan(0)
  expect(await client().messages.create(HELLO)).toMatchObject({ type: 'message', model: HELLO.model })
  expect(await client().messages.stream(HELLO).finalText()).toBe('Hello! How can I help?')
})

test('the workspace is that of the path', async () => {
  const { response } = await client().models.list().withResponse()
  expect(response.headers.get('anthropic-workspace-id')).toBe(WORKSPACE_ID)
  const baseURL = client().baseURL.replace(WORKSPACE_ID, 'wrkspc_01Stranger')
  const stranger = await refusal(client().withOptions({ baseURL }).models.list())
  expect(stranger).toBeInstanceOf(Anthropic.NotFoundError)
  expect(stranger).toMatchObject({ apiMessage: 'Workspace `wrkspc_01Stranger` not found.' })
})

test('`/v1alpha/` is the same place; another location is none', async () => {
  const alpha = client().baseURL.replace('/v1/', '/v1alpha/')
  expect((await client().withOptions({ baseURL: alpha }).models.list()).data.length).toBeGreaterThan(8)
  const baseURL = client().baseURL.replace('locations/global', 'locations/us-east5')
  const elsewhere = await refusal(client().withOptions({ baseURL }).models.list())
  expect(elsewhere).toBeInstanceOf(Anthropic.NotFoundError)
  expect(String(elsewhere)).toContain('That’s an error.')
})

describe('Google refuses in its own form', () => {
  const cases: [string, string, string, ErrorClass, string][] = [
    ['a token that is over', EXPIRED, 'acme-claude', Anthropic.AuthenticationError, 'ACCESS_TOKEN_EXPIRED'],
    ['a stranger', googleToken('S'), 'acme-claude', Anthropic.AuthenticationError, 'UNAUTHENTICATED'],
    [
      'no role',
      NARROW,
      'acme-claude',
      Anthropic.PermissionDeniedError,
      "Permission 'claude.models.list' denied",
    ],
    ['another project', GOOGLE_TOKEN, 'acme-other', Anthropic.PermissionDeniedError, 'CONSUMER_INVALID'],
  ]

  test.each(cases)('%s', async (_, token, project, errorClass, text) => {
    const error = await refusal(client(token, project).models.list())
    expect(error).toBeInstanceOf(errorClass)
    expect(String(error)).toContain(text)
  })

  test('a service that is switched off, and one that is down', async () => {
    const worlds = [
      [{ disabled: ['claude.googleapis.com'] }, Anthropic.PermissionDeniedError, 'SERVICE_DISABLED'],
      [{ down: 503 }, Anthropic.InternalServerError, 'UNAVAILABLE'],
    ] as const satisfies readonly (readonly [Partial<GoogleWorld>, ErrorClass, string])[]
    for (const [changes, errorClass, text] of worlds) {
      const world = await openWorld(changes)
      const error = await refusal(
        googleCloudClient({ fetch: towards(world.origin) }, GOOGLE_TOKEN).models.list(),
      )
      await world.close()
      expect(error).toBeInstanceOf(errorClass)
      expect(String(error)).toContain(text)
    }
  })
})

test.each([
  ['an unknown model', 'claude-none', Anthropic.NotFoundError, 'not_found_error'],
  ['a model without access', 'claude-fable-5-2', Anthropic.PermissionDeniedError, 'permission_error'],
  ['a model that is asked too often', 'claude-opus-5-5', Anthropic.RateLimitError, 'rate_limit_error'],
])('the API refuses in its own form: %s', async (_, model, errorClass, type) => {
  const error = await refusal(client().messages.countTokens({ ...QUESTION, model }))
  expect(error).toBeInstanceOf(errorClass)
  expect(error).toMatchObject({ type })
})
