// The keyless sign-in against the official SDK's: the same exchange, and the same questions with the token it gives.
import { join } from 'node:path'
import Anthropic from '@anthropic-ai/sdk'
import { ORGANIZATION_ID, OTHER_WORKSPACE_ID } from '../../src/simulator/account.ts'
import { claudeApi } from '../../src/simulator/api.ts'
import { startSimulator, type ReceivedRequest } from '../../src/simulator/server.ts'
import { inFolder } from '../support/folder.ts'
import { identityToken } from '../support/identity-token.ts'
import { ACCOUNT, OTHER_ACCESS_TOKEN, ROAMING_RULE } from '../support/scenario-keys.ts'
import { headerIn } from '../support/scenario-requests.ts'
import { play } from '../support/scenario-run.ts'
import { healthy } from '../support/scenario.ts'
import { keyless } from '../worlds/keyless.ts'
import { TODAY } from '../worlds/world.ts'

const DECIDING = [
  ...['accept', 'content-type', 'authorization', 'x-api-key', 'anthropic-version', 'anthropic-beta'],
  ...['anthropic-workspace-id', 'origin', 'cookie'],
] as const

const AUDIENCE = 'https://api.anthropic.com'

let theirs: readonly ReceivedRequest[]
let ours: readonly ReceivedRequest[]

beforeAll(async () => {
  theirs = await inFolder({ identity: identityToken(AUDIENCE) }, (folder) =>
    recordSdk(join(folder, 'identity')),
  )
  const inputs = {
    'federation-rule-id': ROAMING_RULE.id,
    'service-account-id': ROAMING_RULE.serviceAccountId ?? '',
    'workspace-id': OTHER_WORKSPACE_ID,
  }
  const scenario = { id: 'federation/as the SDK', world: keyless(), inputs, expect: healthy() }
  ours = (await play(scenario)).world.received
}, 60_000)

async function recordSdk(path: string): Promise<readonly ReceivedRequest[]> {
  const simulator = await startSimulator({ handler: claudeApi(ACCOUNT, () => TODAY) })
  const authentication = {
    type: 'oidc_federation',
    federation_rule_id: ROAMING_RULE.id,
    service_account_id: ROAMING_RULE.serviceAccountId ?? '',
    identity_token: { source: 'file', path },
  } as const
  const belonging = { organization_id: ORGANIZATION_ID, workspace_id: OTHER_WORKSPACE_ID }
  try {
    const config = { ...belonging, base_url: simulator.origin, authentication }
    const client = new Anthropic({ config, maxRetries: 0 })
    await client.models.list()
    await client.messages.countTokens({
      model: 'claude-haiku-5-5',
      messages: [{ role: 'user', content: 'hi' }],
    })
    return simulator.received
  } finally {
    await simulator.close()
  }
}

/** Method, path and deciding headers. */
function essence(requests: readonly ReceivedRequest[], path: string): unknown {
  const found = requests.find((each) => each.path.split('?')[0] === path)
  if (found === undefined) throw new Error(`nothing was sent to ${path}`)
  return {
    method: found.method,
    headers: Object.fromEntries(DECIDING.map((name) => [name, headerIn(found, name)])),
  }
}

test.each(['/v1/oauth/token', '/v1/models', '/v1/messages/count_tokens'])(
  '%s is asked as the SDK asks',
  (path) => {
    expect(essence(ours, path)).toEqual(essence(theirs, path))
  },
)

test('the exchange has the same fields, and a token of its own', () => {
  const [own, other] = [ours, theirs].map((requests) => {
    const found = requests.find(({ path }) => path === '/v1/oauth/token')
    return JSON.parse(found?.body ?? '') as Readonly<Record<string, unknown>>
  })
  expect(own).toEqual({ ...other, assertion: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) as unknown })
  expect(Object.keys(own ?? {})).toEqual(Object.keys(other ?? {}))
})

test('the SDK was given the token of the workspace that was asked for', () => {
  const [list] = theirs.filter(({ path }) => path.startsWith('/v1/models'))
  expect(list && headerIn(list, 'authorization')).toBe(`Bearer ${OTHER_ACCESS_TOKEN}`)
})
