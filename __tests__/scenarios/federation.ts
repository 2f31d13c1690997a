// Keyless: the job's identity is exchanged for an access token, or there is no identity to exchange.
import { OTHER_WORKSPACE_ID } from '../../src/simulator/account.ts'
import {
  assertions,
  exchanges,
  NOT_POSTED,
  reasonIs,
  scenario,
  SECRETS,
  SIGNED_IN,
  stopped,
} from '../support/scenario-keyless.ts'
import { ACCESS_TOKEN, KEY, ROAMING_RULE } from '../support/scenario-keys.ts'
import { headerIn } from '../support/scenario-requests.ts'
import { healthy, SOON, unchecked } from '../support/scenario.ts'
import type { Inputs, Scenario } from '../support/scenario.ts'
import { keyless } from '../worlds/keyless.ts'
import { scripted } from '../worlds/world.ts'

const NO_PERMISSION: Inputs = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }
const FROM_FORK = {
  pull_request: {
    head: { repo: { full_name: 'mallory/shop' } },
    base: { repo: { full_name: 'octo/shop' } },
  },
}

const SIGN_INS: readonly Scenario[] = [
  scenario('healthy', {
    inputs: { auth: 'federation' },
    golden: true,
    expect: SIGNED_IN,
    also: (played) => {
      const { identityRequests, received } = played.world
      expect(identityRequests.map(({ path }) => path)).toEqual([
        '/token?api-version=2.0&audience=https%3A%2F%2Fapi.anthropic.com',
      ])
      expect(exchanges(played)).toHaveLength(1)
      const others = received.filter(({ path }) => path !== '/v1/oauth/token')
      expect(others.map((each) => headerIn(each, 'authorization'))).toEqual(
        others.map(() => `Bearer ${ACCESS_TOKEN}`),
      )
      expect(played.run.stdout).toContain(`::add-mask::${ACCESS_TOKEN}`)
    },
  }),
  scenario('a rule and no key are enough', { expect: SIGNED_IN }),
  scenario('the ids are in the environment', {
    inputs: { 'federation-rule-id': '', 'service-account-id': 'svac_01Shop' },
    env: { ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_01Shop' },
    expect: SIGNED_IN,
  }),
  scenario('a key is there as well, and is used without being told', {
    inputs: { 'api-key': KEY },
    secrets: [...SECRETS, KEY],
    expect: healthy({ auth: 'bearer,x-api-key' }),
    also: ({ world }) => expect(world.identityRequests).toEqual([]),
  }),
  scenario('a key is there as well, and is not used when told', {
    inputs: { auth: 'federation' },
    env: { ANTHROPIC_API_KEY: KEY },
    secrets: [...SECRETS, KEY],
    expect: healthy({ auth: 'federation', findings: { 'key-shape': 'warn' } }),
  }),
  scenario('a live message is sent with the token', {
    inputs: { live: 'true' },
    expect: healthy({ auth: 'federation', findings: { 'live-message': 'pass', 'live-stream': 'pass' } }),
  }),
  scenario('one of several workspaces is chosen', {
    inputs: { 'federation-rule-id': ROAMING_RULE.id, 'workspace-id': OTHER_WORKSPACE_ID },
    expect: healthy({ auth: 'federation', findings: { identity: 'pass' } }),
    also: ({ world }) =>
      expect(world.received.filter((each) => headerIn(each, 'anthropic-workspace-id'))).toEqual([]),
  }),
  scenario('the exchange fails once, and a fresh token is fetched for the next try', {
    world: keyless({}, scripted({ when: { path: 'token' }, times: 1, act: { do: 'answer', status: 500 } })),
    expect: SIGNED_IN,
    also: (played) => {
      expect(assertions(played).size).toBe(2)
      expect(played.world.identityRequests).toHaveLength(2)
    },
  }),
  scenario('the connection is lost in the exchange, and a fresh token is fetched for the next try', {
    world: keyless({}, scripted({ when: { path: 'token' }, times: 1, act: { do: 'reset' } })),
    expect: SIGNED_IN,
    also: (played) => expect(assertions(played).size).toBe(2),
  }),
]

const WITHOUT_IDENTITY: readonly Scenario[] = [
  scenario('no id-token: write', {
    inputs: { auth: 'federation' },
    env: NO_PERMISSION,
    golden: true,
    expect: stopped(NOT_POSTED),
    also: reasonIs(/id-token: write/),
  }),
  scenario('no job of GitHub', {
    env: { ...NO_PERMISSION, GITHUB_ACTIONS: '' },
    expect: stopped(NOT_POSTED),
    also: reasonIs(/no job of GitHub Actions/),
  }),
  scenario('a pull request from a fork gets no identity', {
    inputs: { auth: 'federation', 'federation-rule-id': '' },
    env: { ...NO_PERMISSION, GITHUB_EVENT_NAME: 'pull_request' },
    event: FROM_FORK,
    expect: unchecked('key.withheld', { blocked: { 'key-accepted': 'key-shape' } }),
  }),
  scenario('GitHub is down', {
    world: keyless({ gone: true }),
    inputs: SOON,
    expect: stopped(NOT_POSTED),
    also: reasonIs(/could not be reached/),
  }),
  scenario('GitHub refuses', {
    world: keyless({ script: [{ act: { do: 'answer', status: 403, body: '{"message":"Forbidden"}' } }] }),
    expect: stopped(NOT_POSTED),
    also: (played) => {
      reasonIs(/answered 403/)(played)
      expect(played.world.identityRequests).toHaveLength(1)
      expect(played.run.summary).toContain("the Claude API wasn't called")
    },
  }),
  scenario('GitHub answers without a token', {
    world: keyless({ script: [{ act: { do: 'answer', status: 200, body: '{"value":""}' } }] }),
    expect: stopped(NOT_POSTED),
    also: reasonIs(/without a token/),
  }),
  scenario('GitHub hangs', {
    world: keyless({ script: [{ act: { do: 'hang' } }] }),
    inputs: SOON,
    expect: stopped(NOT_POSTED),
    also: reasonIs(/did not answer in time/),
  }),
  scenario('a token longer than the exchange takes', {
    world: keyless({ claims: { workflow: 'w'.repeat(16_384) } }),
    expect: stopped(NOT_POSTED),
    also: reasonIs(/longer than 16384/),
  }),
]

export const FEDERATION: readonly Scenario[] = [...SIGN_INS, ...WITHOUT_IDENTITY]
