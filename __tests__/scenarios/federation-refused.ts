// Keyless, with an identity: the endpoint refuses the exchange, has trouble of its own, or may not be asked.
import { claudeApi } from '../../src/simulator/api.ts'
import { json } from '../../src/simulator/exchange.ts'
import type { Handler } from '../../src/simulator/exchange.ts'
import { ACCOUNT, ROAMING_RULE } from '../support/scenario-keys.ts'
import {
  exchanges,
  NOT_POSTED,
  reasonIs,
  REFUSED,
  scenario,
  SIGNED_IN,
  stopped,
} from '../support/scenario-keyless.ts'
import { broken, degraded, SOON, WRONG_USAGE } from '../support/scenario.ts'
import type { Scenario } from '../support/scenario.ts'
import { keyless } from '../worlds/keyless.ts'
import { behindGateway, firstParty, scripted, service, TODAY } from '../worlds/world.ts'
import type { World } from '../worlds/world.ts'

const OTHER_PORT = 'api.anthropic.com:8443'

/** Whoever asks the other port reaches the same service. */
function atTwoPorts(world: World): World {
  return async (folder) => {
    const open = await world(folder)
    return { ...open, hosts: [...open.hosts, OTHER_PORT] }
  }
}

const REFUSALS: readonly Scenario[] = [
  scenario('the rule does not match', {
    world: keyless({ claims: { sub: 'repo:octo/shop:pull_request' } }),
    golden: true,
    expect: stopped(REFUSED),
    also: (played) => {
      reasonIs(/does not match/)(played)
      expect(exchanges(played)).toHaveLength(1)
      expect(played.run.summary).toContain('repo:octo/shop:pull_request')
    },
  }),
  scenario('another audience than the rule has', {
    inputs: { 'oidc-audience': 'https://github.com/octo' },
    expect: stopped(REFUSED),
    also: reasonIs(/does not match/),
  }),
  scenario('another organization than the rule is of', {
    inputs: { 'organization-id': '00000000-0000-0000-0000-000000000000' },
    expect: stopped(REFUSED),
  }),
  scenario('an id that is no rule', {
    inputs: { 'federation-rule-id': 'fdrl-01Shop' },
    expect: stopped(REFUSED),
    also: reasonIs(/because of federation-rule-id/),
  }),
  scenario('several workspaces and none chosen', {
    inputs: { 'federation-rule-id': ROAMING_RULE.id },
    expect: stopped(REFUSED),
    also: reasonIs(/several workspaces and none was chosen/),
  }),
  scenario('a token used twice', {
    // The same service at two ports: whoever comes second brings a token that is used up.
    world: atTwoPorts(keyless({ claims: { jti: 'the-same' } })),
    inputs: ({ world }) => ({
      endpoints: `https://api.anthropic.com\nhttps://${OTHER_PORT}`,
      ...{ require: 'all', 'connect-to': (world['connect-to'] ?? '').replace(':443:', '::') },
    }),
    expect: broken('auth.federation', { keyValid: 'true', reachable: 'true' }),
  }),
  scenario('a refusal in the form of OAuth', {
    world: keyless(
      {},
      scripted({
        when: { path: 'token' },
        act: {
          ...{ do: 'answer', status: 400, fromApi: true },
          body: '{"error":"invalid_grant","error_description":"jti_reused"}',
        },
      }),
    ),
    expect: stopped(REFUSED),
    also: reasonIs(/used before/),
  }),
]

/** A refusal which repeats what was posted. */
const ECHO: Handler = ({ path, body }) =>
  path === '/v1/oauth/token'
    ? json(400, {
        type: 'error',
        error: { type: 'invalid_request_error', message: `no good: ${body.toString('utf8')}` },
      })
    : json(404, {})

const OTHER_TROUBLE: readonly Scenario[] = [
  scenario('the exchange is overloaded', {
    world: keyless(
      {},
      scripted({
        when: { path: 'token' },
        act: { do: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
      }),
    ),
    inputs: SOON,
    expect: degraded('service.overloaded', { ...REFUSED, findings: { 'key-accepted': 'unknown' } }),
  }),
  scenario('the exchange repeats the token in its words', {
    world: keyless({}, firstParty({ handler: ECHO })),
    expect: stopped(REFUSED),
    also: ({ run }) => expect(run.summary).toContain('no good'),
  }),
  scenario('the exchange answers with a page', {
    world: keyless({}, scripted({ when: { path: 'token' }, act: { do: 'html', title: 'Sign in' } })),
    expect: broken('endpoint.not-an-api', REFUSED),
  }),
  scenario('the exchange redirects', {
    world: keyless(
      {},
      scripted({
        when: { path: 'token' },
        act: { do: 'redirect', location: 'https://elsewhere.example/token' },
      }),
    ),
    expect: broken('endpoint.redirect', REFUSED),
  }),
  scenario('the exchange hangs', {
    world: keyless({}, scripted({ when: { path: 'token' }, act: { do: 'hang' } })),
    inputs: SOON,
    expect: broken('service.timeout', { reachable: 'false' }),
  }),
  scenario('a gateway that is the audience is posted to', {
    world: keyless(
      { claims: { aud: 'https://api.anthropic.com' } },
      service({ handler: claudeApi(ACCOUNT, () => TODAY) }),
    ),
    inputs: ({ world }) => ({ 'oidc-audience': world['endpoints'] ?? '' }),
    expect: SIGNED_IN,
  }),
  scenario('a gateway that is not the audience gets nothing', {
    world: keyless({}, behindGateway()),
    inputs: { auth: 'federation' },
    expect: stopped(NOT_POSTED),
    also: (played) => {
      reasonIs(/neither api.anthropic.com nor the host of oidc-audience/)(played)
      expect(played.world.identityRequests).toEqual([])
    },
  }),
  scenario('rule is not told', {
    ...{ inputs: { auth: 'federation', 'federation-rule-id': '' }, expect: WRONG_USAGE },
    also: ({ run }) => expect(run.stdout).toContain('federation-rule-id'),
  }),
  scenario('organization is not told', {
    ...{ inputs: { 'organization-id': '' }, expect: WRONG_USAGE },
    also: ({ run }) => expect(run.stdout).toContain('organization-id'),
  }),
]

export const FEDERATION_REFUSED: readonly Scenario[] = [...REFUSALS, ...OTHER_TROUBLE]
