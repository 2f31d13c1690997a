// A targets file: what it comes to, and how it is refused, always with a place and never with a value.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Fleet } from '../src/fleet.ts'
import { InputError } from '../src/input-error.ts'
import { readFleet } from '../src/input-fleet.ts'
import { readSettings } from '../src/inputs.ts'
import { makeSecret, reveal } from '../src/secret.ts'
import { makeHost, type HostWorld } from './support/made-host.ts'
import { apiKey, otherCredential } from './support/scenario-keys.ts'

const ROOT = join(import.meta.dirname, '..')
const HOSTS = 'api.anthropic.com, gateway.example'

let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'targets-'))))
afterAll(() => rmSync(folder, { recursive: true }))

interface Given extends HostWorld {
  readonly text: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** The fleet that a file of this text describes. */
function fleetOf({ text, inputs = {}, ...rest }: Given): Fleet {
  writeFileSync(join(folder, 'targets.yml'), text)
  const given = { targets: 'targets.yml', 'allowed-hosts': HOSTS, ...inputs }
  const host = makeHost({ cwd: folder, ...rest, inputs: given })
  const fleet = readFleet(host, readSettings(host), makeSecret)
  if (fleet === undefined) throw new Error('no fleet')
  return fleet
}

function refusal(given: Given): string {
  try {
    fleetOf(given)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return 'accepted'
}

const ONE = 'targets:\n  - name: shop\n'

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
    const { credential, credentialName } = shop?.settings ?? {}
    expect(credential && reveal(credential.secret)).toBe(expected)
    expect(credentialName).toBe('SHOP_KEY')
  })

  test('a target that names no credential has the step’s, one that names one never has', () => {
    const text = `${ONE}  - { name: search, credential: SEARCH_KEY }\n`
    const { targets } = fleetOf({ text, env: { ANTHROPIC_API_KEY: 'of the step' } })
    const keys = targets.map(({ settings: { credential } }) => credential && reveal(credential.secret))
    expect(keys).toEqual(['of the step', undefined])
  })

  test('headers name variables too; one that is not set leaves its header out', () => {
    const text = `${ONE}    headers: { X-Team: TEAM_HEADER, X-Other: NOT_SET }\n`
    const [shop] = fleetOf({ text, env: { TEAM_HEADER: 'seven' } }).targets
    expect(JSON.stringify(shop?.settings.headers)).not.toContain('X-Other')
    expect(Object.keys(shop?.settings.headers ?? {})).toHaveLength(1)
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

/** Each with its place: the line and the column of what is wrong, from 1. */
const FAULTS: readonly (readonly [
  what: string,
  text: string,
  line: number,
  column: number,
  words: RegExp,
])[] = [
  ['no YAML', 'targets:\n  - name: [', 2, 12, /no YAML/],
  ['a tab', 'targets:\n\t- name: x\n', 2, 1, /no YAML/],
  ['a member twice', `${ONE}    name: y\n`, 3, 5, /no YAML \(DUPLICATE_KEY\)/],
  ['a list at the top', '- name: x\n', 1, 1, /another type/],
  ['no target', 'targets: []\n', 1, 10, /empty list/],
  ['no list', 'targets: shop\n', 1, 10, /another type/],
  ['no name', 'targets:\n  - credential: SHOP_KEY\n', 2, 5, /lacks name/],
  ['an empty name', 'targets:\n  - name: ""\n', 2, 11, /does not look like/],
  ['a name with a line break', 'targets:\n  - name: "a\\nb"\n', 2, 11, /does not look like/],
  ['a name that turns the text', 'targets:\n  - name: "a\\u202eb"\n', 2, 11, /does not look like/],
  ['a name twice', `${ONE}  - name: shop\n`, 3, 11, /second time/],
  ['an unknown setting', `${ONE}    model: [x]\n`, 3, 5, /means nothing there/],
  ['an unknown default', `defaults: { proxy: x }\n${ONE}`, 1, 13, /means nothing there/],
  ['a number for a list', `${ONE}    endpoints: 5\n`, 3, 16, /another type/],
  ['attempts out of range', `${ONE}    attempts: 99\n`, 3, 15, /too large/],
  ['an odd choice', `${ONE}    require: some\n`, 3, 14, /none of the words/],
  ['an odd time', `${ONE}    timeout: soon\n`, 3, 14, /timeout is/],
  ['an odd check', `${ONE}    checks: [everything]\n`, 3, 13, /checks is/],
  ['an odd variable', `${ONE}    credential: a-b\n`, 3, 17, /does not look like/],
  ['a path for a variable', `${ONE}    credential: $HOME\n`, 3, 17, /does not look like/],
  ['too long a label', `${ONE}    labels: { a: ${'x'.repeat(101)} }\n`, 3, 18, /too long/],
  ['an odd label', `${ONE}    labels: { "a b": x }\n`, 3, 15, /labels does not look like/],
  ['a host that is not allowed', `${ONE}    endpoints: ['https://evil.example']\n`, 3, 17, /evil\.example/],
  [
    'a second host that is not allowed',
    `${ONE}    endpoints: [https://gateway.example, https://gateway.example.evil.example]\n`,
    ...([3, 42, /gateway\.example\.evil\.example/] as const),
  ],
  ['a token of the runner', `${ONE}    credential: GITHUB_TOKEN\n`, 3, 17, /runner’s own/],
  ['one in small letters', `${ONE}    credential: actions_id_token\n`, 3, 17, /runner’s own/],
  ['an input of this step', `${ONE}    credential: INPUT_API-KEY\n`, 3, 17, /does not look like/],
  ['another input of this step', `${ONE}    credential: INPUT_PROXY\n`, 3, 17, /runner’s own/],
  ['one in a header', `${ONE}    headers: { X-A: RUNNER_TOKEN }\n`, 3, 21, /runner’s own/],
  [
    'one in a header of all',
    `defaults: { headers: { X-A: ACTIONS_RUNTIME_TOKEN } }\n${ONE}`,
    1,
    29,
    /runner’s own/,
  ],
]

describe('what is refused', () => {
  test.each(FAULTS)('%s', (_, text, line, column, words) => {
    const said = refusal({ text })
    expect(said).toContain(`at line ${line}, column ${column},`)
    expect(said).toMatch(words)
    expect(said).toMatch(/Accepted: ./)
  })

  test.each([
    ['aliases that multiply', `a: &a [x,x,x,x,x,x,x,x,x]\n${bomb()}targets: *i\n`],
    ['nesting without end', `targets: ${'['.repeat(20_000)}`],
    ['an object that holds itself', 'targets: &a\n  - *a\n'],
    [
      'ten thousand and one',
      `targets:\n${Array.from({ length: 10_001 }, (_, at) => `  - name: t${at}\n`).join('')}`,
    ],
  ])('%s, soon', (_, text) => {
    const begun = performance.now()
    expect(refusal({ text })).not.toBe('accepted')
    expect(performance.now() - begun).toBeLessThan(5_000)
  })

  test.each([
    ['no file', { targets: 'nowhere.yml' }, /cannot be read/],
    ['a folder', { targets: '.' }, /no ordinary file/],
    ['no allowed hosts', { 'allowed-hosts': ' ' }, /allowed-hosts.*needed with targets/],
    ['a URL among the allowed hosts', { 'allowed-hosts': 'https://api.anthropic.com' }, /names no host/],
    ['a star in the middle', { 'allowed-hosts': 'api.*.com' }, /names no host/],
    ['shards from nothing', { shard: '0/2' }, /i\/n/],
    ['a shard beyond the last', { shard: '3/2' }, /i\/n/],
    ['too many shards', { shard: '1/257' }, /i\/n/],
    ['no target at once', { concurrency: '0' }, /concurrency/],
    ['a line that names nothing', { credentials: 'A=1\n\nsecret' }, /line 3 names nothing/],
  ])('%s', (_, inputs, words) => {
    expect(refusal({ text: ONE, inputs })).toMatch(words)
  })

  test.each(['pull_request_target', 'workflow_run'])('a file of the checkout in a run of %s', (event) => {
    const env = { GITHUB_EVENT_NAME: event, GITHUB_WORKSPACE: folder }
    expect(refusal({ text: ONE, env })).toContain('a file of the checkout')
  })
})

function bomb(): string {
  const names = [...'abcdefghi']
  return names
    .slice(1)
    .map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${names[at]}`).join(',')}]\n`)
    .join('')
}

describe('who may be reached', () => {
  const isAllowed = (allowed: string, endpoint: string): boolean =>
    refusal({ text: `${ONE}    endpoints: ['${endpoint}']\n`, inputs: { 'allowed-hosts': allowed } }) ===
    'accepted'

  test.each([
    ['a.example', 'https://a.example/x', true],
    ['a.example', 'https://a.example:8443', true],
    ['A.Example.', 'https://a.EXAMPLE', true],
    ['a.example', 'https://b.a.example', false],
    ['*.a.example', 'https://b.a.example', true],
    ['*.a.example', 'https://c.b.a.example', true],
    ['*.a.example', 'https://a.example', false],
    ['*.a.example', 'https://ba.example', false],
    ['a.example', 'https://a.example@evil.example', false],
    ['a.example', 'https://evil.example/a.example', false],
    ['a.example', 'https://evil.example#a.example', false],
    ['bücher.example', 'https://xn--bcher-kva.example', false],
    ['xn--bcher-kva.example', 'https://bücher.example', true],
    ['127.0.0.1', 'http://127.1:80', true],
    ['127.0.0.1', 'http://[::1]:80', false],
    ['[::1]', 'http://[::1]:80', true],
  ])('%s and %s: %s', (allowed, endpoint, expected) => {
    expect(isAllowed(allowed, endpoint)).toBe(expected)
  })

  test('a base URL of the environment counts as well', () => {
    const env = { ANTHROPIC_BASE_URL: 'https://evil.example' }
    expect(refusal({ text: ONE, env })).toContain('leads to the host evil.example')
  })
})

describe('a value where a name belongs', () => {
  const values: readonly string[] = [
    apiKey('pasted'),
    otherCredential('oat01'),
    otherCredential('admin01'),
    ...[
      '9f86d081884c7d659a2feaa0c55ad015',
      'AKIAIOSFODNN7EXAMPLE',
      'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    ],
    ...['eyJhbGciOiJIUzI1NiJ9', 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4', 'xoxb-123456789012-abcdefABCDEF'],
  ]

  test.each(values)('%s is refused as a credential, and not shown', (value) => {
    const said = refusal({ text: `${ONE}    credential: ${value}\n` })
    expect(said).toContain('at line 3, column 17,')
    expect(said).not.toContain(value.slice(0, 12))
    expect(said).not.toContain(value.slice(-8))
  })

  test.each([
    'ANTHROPIC_API_KEY',
    'TEAM_A_KEY',
    'K',
    'claude_key_eu_west_1',
    'KEY_2026_11',
    'CLAUDE_KEY_4F2A',
    '_X',
  ])('%s is a name', (name) => expect(refusal({ text: `${ONE}    credential: ${name}\n` })).toBe('accepted'))

  /** Every place of a file that takes text. */
  const PLACES: readonly ((value: string) => string)[] = [
    (value) => `targets:\n  - name: ${value}\n`,
    (value) => `${ONE}    credential: ${value}\n`,
    (value) => `${ONE}    labels: { team: ${value} }\n`,
    (value) => `${ONE}    labels: { ${value}: team }\n`,
    (value) => `${ONE}    headers: { X-A: ${value} }\n`,
    (value) => `${ONE}    headers: { ${value}: X }\n`,
    (value) => `${ONE}    models: [${value}]\n`,
    (value) => `${ONE}    ${value}: 1\n`,
    (value) => `${value}: 1\n${ONE}`,
    (value) => `defaults: { ${value}: 1 }\n${ONE}`,
    (value) => `${ONE}    timeout: ${value}\n`,
    (value) => `${ONE}    checks: [${value}]\n`,
    (value) => `${ONE}    organization-id: ${value}\n`,
    (value) => `${ONE}    endpoints: ['https://${value}@gateway.example']\n`,
    (value) => `${ONE}    endpoints: ['https://gateway.example/?key=${value}']\n`,
    (value) => `${ONE}    endpoints: [${value}]\n`,
    (value) => `${ONE}    request: ${value}\n`,
    (value) => `${ONE}    [${value}\n`,
  ]

  test('a key is refused wherever it stands, and never shown', () => {
    const keys = fc.tuple(fc.nat(), fc.constantFrom(...PLACES)).map(([seed, place]) => {
      const key = apiKey(String(seed))
      return { key, text: place(key) }
    })
    fc.assert(
      fc.property(keys, ({ key, text }) => {
        const said = refusal({ text })
        expect(said).not.toBe('accepted')
        const parts = Array.from({ length: key.length - 20 }, (_, at) => key.slice(at + 13, at + 19))
        expect(parts.filter((part) => said.includes(part))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('whatever is wrong with a file, its words are not repeated', () => {
    const word = fc.stringMatching(/^[a-z]{14,20}$/)
    const property = fc.property(word, fc.constantFrom(...PLACES), (value, place) => {
      const said = refusal({ text: place(value) })
      expect(said.replaceAll(/the host \S+/g, '')).not.toContain(value)
    })
    fc.assert(property, { numRuns: 100 })
  })
})

test('ten thousand targets are read in a moment', () => {
  const targets = Array.from({ length: 10_000 }, (_, at) => ({
    ...{ name: `team ${at}`, credential: `TEAM_${at}_KEY`, endpoints: ['https://gateway.example'] },
    labels: { team: `t${at}` },
  }))
  const begun = performance.now()
  expect(fleetOf({ text: JSON.stringify({ targets }, undefined, 1) }).targets).toHaveLength(10_000)
  expect(performance.now() - begun).toBeLessThan(20_000)
})
