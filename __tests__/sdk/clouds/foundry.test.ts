// Foundry's official client works against the simulator with a key and with a token, and fails against it with its own classes.
import type { AnthropicFoundry } from '@anthropic-ai/foundry-sdk'
import Anthropic from '@anthropic-ai/sdk'
import { openAzure } from '../../../src/simulator/clouds/open.ts'
import {
  azureWorld,
  ENTRA_TOKEN,
  entraToken,
  FOUNDRY_KEY,
  foundryKey,
} from '../../../src/simulator/clouds/azure/world.ts'
import type { AzureWorld } from '../../../src/simulator/clouds/azure/world.ts'
import type { Simulator } from '../../../src/simulator/server.ts'
import { entraClient, foundryClient, towards } from '../../support/cloud-clients.ts'
import { HELLO, QUESTION, refusal } from '../../support/sdk-world.ts'
import { TODAY } from '../../worlds/world.ts'

const NARROW = entraToken('N')

async function openWorld(changes: Partial<AzureWorld> = {}): Promise<Simulator> {
  const deployments = { 'claude-haiku-5-5': 'claude-haiku-5-5', ours: 'claude-opus-5', busy: 'claude-opus-5' }
  const world = azureWorld({
    today: () => TODAY,
    deployments,
    throttled: ['busy'],
    tokensWithoutRole: [NARROW],
  })
  return openAzure({ ...world, ...changes }, { transport: 'http' })
}

let simulator: Simulator

beforeAll(async () => {
  simulator = await openWorld()
})
afterAll(() => simulator.close())

function withKey(key: string = FOUNDRY_KEY): AnthropicFoundry {
  return foundryClient({ fetch: towards(simulator.origin) }, key)
}

function withToken(token: string = ENTRA_TOKEN): AnthropicFoundry {
  return entraClient({ fetch: towards(simulator.origin) }, token)
}

test.each([
  ['a key', withKey],
  ['a token', withToken],
])('creates, streams and counts with %s', async (_, client) => {
  expect(await client().messages.create(HELLO)).toMatchObject({ type: 'message', model: HELLO.model })
  expect(await client().messages.stream(HELLO).finalText()).toBe('Hello! How can I help?')
  expect((await client().messages.countTokens(QUESTION)).input_tokens).toBeGreaterThan(0)
})

test('a deployment has a name of its own', async () => {
  expect(await withKey().messages.create({ ...HELLO, model: 'ours' })).toMatchObject({
    model: 'claude-opus-5',
  })
})

describe('whoever may not come in', () => {
  const cases: [string, () => AnthropicFoundry, string][] = [
    [
      'a wrong key',
      () => withKey(foundryKey('x')),
      'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.',
    ],
    [
      'a wrong token',
      () => withToken(entraToken('X')),
      'Access token is missing, invalid, audience is incorrect',
    ],
    ['no role', () => withToken(NARROW), 'PermissionDenied'],
  ]

  test.each(cases)('%s', async (_, client, text) => {
    for (const call of [client().messages.create(HELLO), client().messages.countTokens(QUESTION)]) {
      const error = await refusal(call)
      expect(error).toBeInstanceOf(Anthropic.AuthenticationError)
      expect(String(error)).toContain(text)
    }
  })

  test('nobody at all', async () => {
    const answer = await fetch(`${simulator.origin}/anthropic/v1/messages`, { method: 'POST', body: '{' })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ error: { code: '401' } })
  })
})

test.each([
  ['no such deployment', 'claude-opus-5', Anthropic.NotFoundError, 'DeploymentNotFound'],
  ['a deployment that is asked too often', 'busy', Anthropic.RateLimitError, 'RateLimitReached'],
])('%s', async (_, model, errorClass, text) => {
  const error = await refusal(withKey().messages.create({ ...HELLO, model }))
  expect(error).toBeInstanceOf(errorClass)
  expect(String(error)).toContain(text)
})

test('there is no list, and nothing beside `/anthropic`', async () => {
  const list = await refusal(withKey().get('/v1/models'))
  expect(list).toBeInstanceOf(Anthropic.NotFoundError)
  expect(list).toMatchObject({ error: { error: { code: 'api_not_supported' } } })
  const headers = { 'x-api-key': FOUNDRY_KEY }
  const beside = await fetch(`${simulator.origin}/v1/messages`, { method: 'POST', headers, body: '{' })
  expect(beside.status).toBe(404)
})

test('what the API refuses, it refuses in its own words', async () => {
  const error = await refusal(withKey().post('/v1/messages', { body: QUESTION }))
  expect(error).toBeInstanceOf(Anthropic.BadRequestError)
  expect(error).toMatchObject({ type: 'invalid_request_error', apiMessage: 'max_tokens: Field required' })
})

test.each([500, 503] as const)('an outage: %d', async (down) => {
  const world = await openWorld({ down })
  const error = await refusal(
    foundryClient({ fetch: towards(world.origin) }, FOUNDRY_KEY).messages.create(HELLO),
  )
  await world.close()
  expect(error).toBeInstanceOf(Anthropic.InternalServerError)
})
