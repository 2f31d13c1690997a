// How a targets file is refused: always with a place, never with a value, and soon.
import { ONE, refusal } from '../../../support/targets-file.ts'
import { fairWatch } from '../../../support/fair-time.ts'

/** Each with its place: the line and the column of what is wrong, from 1. */
const FAULTS: readonly (readonly [
  what: string,
  text: string,
  line: number,
  column: number,
  words: RegExp,
])[] = [
  ['no YAML', 'targets:\n  - name: [', 2, 12, /a bracket is not closed/],
  ['a tab', 'targets:\n\t- name: x\n', 2, 1, /a tab as indentation/],
  ['wrong indentation', `${ONE}   - name: y\n`, 3, 4, /wrong indentation/],
  ['a colon in a text', 'targets:\n  - name: a: b\n', 2, 11, /a colon needs quotes/],
  ['a sign that needs quotes', 'targets:\n  - name: @a\n', 2, 11, /begins with this sign needs quotes/],
  ['a member twice', `${ONE}    name: y\n`, 3, 5, /duplicate member/],
  ['a list at the top', '- name: x\n', 1, 1, /wrong type/],
  ['no target', 'targets: []\n', 1, 10, /empty list/],
  ['no list', 'targets: shop\n', 1, 10, /wrong type/],
  ['no name', 'targets:\n  - credential: SHOP_KEY\n', 2, 5, /targets\[0\]: name is missing\)/],
  [
    'a misspelt name',
    'targets:\n  - credential: SHOP_KEY\n    nme: shop\n',
    ...([3, 5, /targets\[0\]: name is missing, and this member is unknown\)/] as const),
  ],
  ['an empty name', 'targets:\n  - name: ""\n', 2, 11, /not what is expected|not the name of a variable/],
  [
    'a name with a line break',
    'targets:\n  - name: "a\\nb"\n',
    2,
    11,
    /not what is expected|not the name of a variable/,
  ],
  [
    'a name that turns the text',
    'targets:\n  - name: "a\\u202eb"\n',
    2,
    11,
    /not what is expected|not the name of a variable/,
  ],
  ['a name twice', `${ONE}  - name: shop\n`, 3, 11, /that an earlier target has/],
  ['an unknown setting', `${ONE}    model: [x]\n`, 3, 5, /unknown member/],
  ['an unknown default', `defaults: { proxy: x }\n${ONE}`, 1, 13, /unknown member/],
  ['a number for a list', `${ONE}    endpoints: 5\n`, 3, 16, /wrong type/],
  [
    'a blank for a URL',
    `${ONE}    endpoints: ' '\n`,
    3,
    16,
    /not what is expected|not the name of a variable/,
  ],
  [
    'a blank in a list of URLs',
    `${ONE}    endpoints: [' ']\n`,
    3,
    17,
    /not what is expected|not the name of a variable/,
  ],
  [
    'a URL that is not allowed, as text',
    `${ONE}    endpoints: https://evil.example\n`,
    3,
    16,
    /evil\.example/,
  ],
  ['attempts out of range', `${ONE}    attempts: 99\n`, 3, 15, /too large/],
  ['an odd choice', `${ONE}    require: some\n`, 3, 14, /not one of the accepted/],
  ['an odd time', `${ONE}    timeout: soon\n`, 3, 14, /timeout: 4 characters/],
  ['an odd check', `${ONE}    checks: [everything]\n`, 3, 13, /checks, entry 1: 10 characters/],
  [
    'an odd variable',
    `${ONE}    credential: a-b\n`,
    3,
    17,
    /not what is expected|not the name of a variable/,
  ],
  [
    'a path for a variable',
    `${ONE}    credential: $HOME\n`,
    3,
    17,
    /not what is expected|not the name of a variable/,
  ],
  ['too long a label', `${ONE}    labels: { a: ${'x'.repeat(101)} }\n`, 3, 18, /too long/],
  ['an odd label', `${ONE}    labels: { "a b": x }\n`, 3, 15, /labels: not what is expected/],
  ['a host that is not allowed', `${ONE}    endpoints: ['https://evil.example']\n`, 3, 17, /evil\.example/],
  [
    'a second host that is not allowed',
    `${ONE}    endpoints: [https://gateway.example, https://gateway.example.evil.example]\n`,
    ...([3, 42, /gateway\.example\.evil\.example/] as const),
  ],
  ['a token of the runner', `${ONE}    credential: GITHUB_TOKEN\n`, 3, 17, /a variable of the runner/],
  ['one in small letters', `${ONE}    credential: actions_id_token\n`, 3, 17, /a variable of the runner/],
  [
    'an input of this step',
    `${ONE}    credential: INPUT_API-KEY\n`,
    3,
    17,
    /not what is expected|not the name of a variable/,
  ],
  ['another input of this step', `${ONE}    credential: INPUT_PROXY\n`, 3, 17, /a variable of the runner/],
  ['one in a header', `${ONE}    headers: { X-A: RUNNER_TOKEN }\n`, 3, 21, /a variable of the runner/],
  [
    'one in a header of all',
    `defaults: { headers: { X-A: ACTIONS_RUNTIME_TOKEN } }\n${ONE}`,
    1,
    29,
    /a variable of the runner/,
  ],
  [
    'the path of all programs',
    `${ONE}    credential: PATH\n`,
    3,
    17,
    /a name that contains KEY, TOKEN, .* or ANTHROPIC and/,
  ],
  [
    'a variable of another tool',
    `${ONE}    credential: AWS_SECRET_ACCESS_KEY\n`,
    3,
    17,
    /another tool’s variable/,
  ],
  [
    'one of the shell in a header',
    `${ONE}    headers: { X-A: HOME }\n`,
    3,
    21,
    /not the name of a credential/,
  ],
  ['a resource that is needed', `${ONE}    provider: foundry\n`, 2, 5, /resource is missing\)/],
]

describe('what is refused', () => {
  test.each(FAULTS)('%s', (_, text, line, column, words) => {
    const said = refusal({ text })
    expect(said).toMatch(new RegExp(`\\(line ${line}, column ${column}[,:]`))
    expect(said).toMatch(words)
    expect(said).toMatch(/Accepted: ./)
  })

  test.each([
    ['aliases that multiply', `a: &a [x,x,x,x,x,x,x,x,x]\n${bomb()}targets: *i\n`],
    ['nesting without end', `targets: ${'['.repeat(20_000)}`],
    ['an object that holds itself', 'targets: &a\n  - *a\n'],
    ['a text of a hundred thousand characters', `targets:\n  - name: "${'x'.repeat(100_000)}"\n`],
    [
      'ten thousand and one',
      `targets:\n${Array.from({ length: 10_001 }, (_, at) => `  - name: t${at}\n`).join('')}`,
    ],
  ])('%s, soon', (_, text) => {
    const tookMs = fairWatch()
    expect(refusal({ text })).not.toBe('accepted')
    expect(tookMs()).toBeLessThan(5_000)
  })

  test('a line break at the end of a header’s value is no second line', () => {
    const text = `${ONE}    headers: { X-A: HEADER_OF_ONE_LINE }\n`
    expect(refusal({ text, env: { HEADER_OF_ONE_LINE: 'value\n' } })).toBe('accepted')
  })

  test('a header’s variable of two lines: the second would be a header of its own', () => {
    const said = refusal({
      text: `${ONE}    headers: { X-A: HEADER_OF_TWO }\n`,
      env: { HEADER_OF_TWO: 'a\nX-B: b' },
    })
    expect(said).toMatch(/line 3, column 14, headers: a variable holds a line break/)
  })

  test.each([
    ['no file', { targets: 'nowhere.yml' }, /\(file not found\)/],
    ['a folder', { targets: '.' }, /it is a folder, not a file/],
    ['no allowed hosts', { 'allowed-hosts': ' ' }, /`allowed-hosts` is missing\. Set it to /],
    [
      'a URL among the allowed hosts',
      { 'allowed-hosts': 'a.example, https://b' },
      /entry 2: not a host name/,
    ],
    ['a star in the middle', { 'allowed-hosts': 'api.*.com' }, /entry 1: not a host name/],
    ['shards from nothing', { shard: '0/2' }, /i\/n/],
    ['a shard beyond the last', { shard: '3/2' }, /i\/n/],
    ['too many shards', { shard: '1/257' }, /i\/n/],
    ['no target at once', { concurrency: '0' }, /concurrency/],
    [
      'a name twice among the credentials',
      { credentials: 'A=1\nB=2\nA=3' },
      /line 3: a name that an earlier line has/,
    ],
    ['a line that names nothing', { credentials: 'A=1\n\nsecret' }, /line 3: no name before a =/],
  ])('%s', (_, inputs, words) => {
    expect(refusal({ text: ONE, inputs })).toMatch(words)
  })

  test.each(['pull_request_target', 'workflow_run'])('a file of the checkout in a run of %s', (event) => {
    expect(refusal({ text: ONE, env: { GITHUB_EVENT_NAME: event } })).toContain('a file in the checkout')
  })
})

function bomb(): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
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
    expect(refusal({ text: ONE, env })).toContain('the host evil.example is not in allowed-hosts')
  })
})
