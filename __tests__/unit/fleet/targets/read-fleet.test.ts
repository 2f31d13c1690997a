// The content of a targets file: many named targets, each with settings of its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reveal } from '../../../../src/secrets/secret.ts'
import { fleetOf, ONE } from '../../../support/targets-file.ts'
import { fairWatch } from '../../../support/fair-time.ts'

const ROOT = join(import.meta.dirname, '../../../..')

describe('what a target is', () => {
  test('its own words beat the defaults of the file, and those the inputs of the step', () => {
    const text = `defaults:
  attempts: 2
  models: [claude-haiku-5-5]
targets:
  - { name: shop, attempts: 3, endpoints: ['https://gateway.example/v1/x'], labels: { tier: 1, eu: true } }
  - { name: search }
`
    const { targets } = fleetOf({ text, inputs: { attempts: '7', timeout: '3s', models: 'claude-opus-5-5' } })
    expect(targets.map(({ name, labels }) => [name, labels])).toEqual([
      ['shop', { tier: '1', eu: 'true' }],
      ['search', {}],
    ])
    const [shop, search] = targets.map(({ settings }) => settings)
    expect(shop).toMatchObject({ attempts: 3, timeoutMs: 3_000, models: ['claude-haiku-5-5'] })
    expect(search).toMatchObject({ attempts: 2, endpoints: ['https://api.anthropic.com'] })
  })

  test.each([
    ['the environment', { env: { SHOP_KEY: 'of the environment' } }, 'of the environment'],
    [
      'the input credentials, which comes first',
      { env: { SHOP_KEY: 'other' }, inputs: { credentials: '\nSHOP_KEY=a=b \n' } },
      'a=b ',
    ],
    ['nowhere', {}, undefined],
    ['an empty variable', { env: { SHOP_KEY: ' ' } }, undefined],
  ])('its credential comes from %s', (_, rest, expected) => {
    const [shop] = fleetOf({ text: `${ONE}    credential: SHOP_KEY\n`, ...rest }).targets
    const credential = shop?.settings.credential
    expect(credential && reveal(credential.secret)).toBe(expected)
    expect(shop?.settings.listed).toEqual({ credentialName: 'SHOP_KEY', unset: [] })
  })

  test('a target that names no credential has the step’s, one that names one never has', () => {
    const text = `${ONE}  - { name: search, credential: SEARCH_KEY }\n`
    const { targets } = fleetOf({ text, env: { ANTHROPIC_API_KEY: 'of the step' } })
    const keys = targets.map(({ settings: { credential } }) => credential && reveal(credential.secret))
    expect(keys).toEqual(['of the step', undefined])
  })

  describe('a target that names a credential uses it, whatever rule stands beside it', () => {
    const RULE = { 'federation-rule-id': 'fdrl_1', 'organization-id': 'org-1' }
    const VARIABLES = { ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_1', ANTHROPIC_ORGANIZATION_ID: 'org-1' }
    const env = { GITHUB_ACTIONS: 'true', SHOP_KEY: 'of the shop' }
    const named = `${ONE}    credential: SHOP_KEY\n`

    test.each([
      ['in the defaults', { text: `defaults: ${JSON.stringify(RULE)}\n${named}`, env }],
      ['in the environment', { text: named, env: { ...env, ...VARIABLES } }],
      ['in the inputs', { text: named, env, inputs: RULE }],
    ])('%s', (_, given) => {
      const { credential, federation } = fleetOf(given).targets[0]?.settings ?? {}
      expect(federation).toBeUndefined()
      expect(credential && reveal(credential.secret)).toBe('of the shop')
    })

    test('and is keyless where it says so, or names none', () => {
      const keyless = `${named}    auth: federation\n  - { name: search }\n`
      const { targets } = fleetOf({ text: keyless, env: { GITHUB_ACTIONS: 'true' }, inputs: RULE })
      expect(targets.map(({ settings }) => settings.federation?.ruleId)).toEqual(['fdrl_1', 'fdrl_1'])
    })
  })

  test.each(['constructor', 'toString', '__proto__', 'valueOf'])(
    'a name among the credentials may be %s',
    (name) => {
      const text = `${ONE}    credential: ${name}\n    headers: { X-A: ${name} }\n`
      const [set] = fleetOf({ text, inputs: { credentials: `${name}=of the input` } }).targets
      expect(set?.settings.credential && reveal(set.settings.credential.secret)).toBe('of the input')
      const [unset] = fleetOf({ text, inputs: { credentials: `${name}=` } }).targets
      expect(unset?.settings).toMatchObject({ credential: undefined, headers: [] })
    },
  )

  test('headers of its own take the place of those in the environment, set or not', () => {
    const text = `${ONE}    headers: { X-A: NOT_SET_TOKEN }\n`
    const env = { ANTHROPIC_CUSTOM_HEADERS: 'X-Secret: of another' }
    expect(fleetOf({ text, env }).targets[0]?.settings.headers).toEqual([])
  })

  test('headers name variables too; one that is not set is told', () => {
    const text = `${ONE}    headers: { X-Team: TEAM_HEADER, X-Other: NOT_SET_TOKEN }\n`
    const [shop] = fleetOf({ text, env: { TEAM_HEADER: 'seven' } }).targets
    expect(JSON.stringify(shop?.settings.headers)).not.toContain('X-Other')
    expect(Object.keys(shop?.settings.headers ?? {})).toHaveLength(1)
    expect(shop?.settings.listed?.unset).toEqual(['NOT_SET_TOKEN'])
  })

  test('a list of one may be written as text, and a text may be a list as the inputs write one', () => {
    const text = `${ONE}    endpoints: https://gateway.example\n    models: claude-opus-5-5, claude-haiku-5-5\n`
    expect(fleetOf({ text }).targets[0]?.settings).toMatchObject({
      endpoints: ['https://gateway.example'],
      models: ['claude-opus-5-5', 'claude-haiku-5-5'],
    })
  })

  test('JSON, a byte order mark and Windows line ends are read as well', () => {
    expect(fleetOf({ text: '\ufeff{"targets": [{"name": "shop"}]}' }).targets).toHaveLength(1)
    expect(fleetOf({ text: ONE.replaceAll('\n', '\r\n') }).targets).toHaveLength(1)
  })

  test('the example of the docs is one, and leads editors to its schema', () => {
    const text = readFileSync(join(ROOT, 'examples/targets/claude-targets.yml'), 'utf8')
    const schema = JSON.parse(readFileSync(join(ROOT, 'schema/targets-v1.schema.json'), 'utf8')) as object
    const hosts = { 'allowed-hosts': 'api.anthropic.com, gateway.example.com' }
    expect(fleetOf({ text, inputs: hosts }).targets).toHaveLength(3)
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${(schema as { $id: string }).$id}`)
  })
})

test('ten thousand targets are read in a moment', () => {
  const targets = Array.from({ length: 10_000 }, (_, at) => ({
    ...{ name: `team ${at}`, credential: `TEAM_${at}_KEY`, endpoints: ['https://gateway.example'] },
    labels: { team: `t${at}` },
  }))
  const tookMs = fairWatch()
  expect(fleetOf({ text: JSON.stringify({ targets }, undefined, 1) }).targets).toHaveLength(10_000)
  expect(tookMs()).toBeLessThan(20_000)
})
