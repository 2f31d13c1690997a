// When the sign-in is keyless, what it needs, and what becomes of a key that is set all the same.
import { readSettings } from '../../../src/inputs/read-settings.ts'
import { reveal } from '../../../src/secrets/secret.ts'
import type { Settings } from '../../../src/words/settings.ts'
import { makeHost } from '../../support/made-host.ts'

const IDS = { 'federation-rule-id': 'fdrl_1', 'organization-id': 'o-1' }
const IDENTITY = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://r.example/t',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
}

function settings(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Settings {
  return readSettings(makeHost({ inputs, env }))
}

test('a rule without a credential is enough, and has its defaults', () => {
  const { federation, credential } = settings(IDS, IDENTITY)
  expect(credential).toBeUndefined()
  expect(federation).toMatchObject({ ruleId: 'fdrl_1', organizationId: 'o-1', serviceAccountId: undefined })
  expect(federation?.audience).toBe('https://api.anthropic.com')
  const identity = federation?.identity
  expect(typeof identity === 'object' && reveal(identity.token)).toBe('request-token')
})

test('the environment may hold all ids', () => {
  const variables = {
    ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_2',
    ANTHROPIC_SERVICE_ACCOUNT_ID: 'svac_2',
    ANTHROPIC_ORGANIZATION_ID: 'o-2',
  }
  const expected = { ruleId: 'fdrl_2', serviceAccountId: 'svac_2', organizationId: 'o-2' }
  expect(settings({}, variables).federation).toMatchObject(expected)
})

test('a credential comes first, unless keyless is demanded; then it is told as not used', () => {
  const key = { 'api-key': 'a-key' }
  expect(settings({ ...IDS, ...key })).toMatchObject({
    federation: undefined,
    credential: { kind: 'api-key' },
  })
  const demanded = settings({ ...IDS, ...key, auth: 'federation' })
  expect(demanded).toMatchObject({ credential: undefined, ignoredCredential: { kind: 'api-key' } })
})

test.each(['bearer', 'x-api-key'])('auth: %s is never keyless', (auth) => {
  expect(settings({ ...IDS, auth }).federation).toBeUndefined()
})

test.each(['federation-rule-id', 'organization-id'])(
  'without %s it is wrong usage that names it',
  (absent) => {
    const inputs = { ...IDS, auth: 'federation', [absent]: '' }
    expect(() => settings(inputs)).toThrow(`\`${absent}\` is missing. Set it to `)
  },
)

test.each([
  ['federation-rule-id', 'fdrl 1'],
  ['service-account-id', '<svac>'],
  ['oidc-audience', 'two words'],
])('%s cannot be %j', (name, text) => {
  expect(() => settings({ ...IDS, [name]: text })).toThrow(`Invalid value for \`${name}\``)
})

test.each([
  [{ GITHUB_ACTIONS: 'true' }, 'no-permission'],
  [{}, 'no-job'],
  [{ GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://r.example' }, 'no-permission'],
])('with %j there is nobody to ask: %s', (env, why) => {
  expect(settings(IDS, env).federation?.identity).toBe(why)
})
