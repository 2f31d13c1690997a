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
  ['no YAML', 'targets:\n  - name: [', 2, 12, /no YAML/],
  ['a tab', 'targets:\n\t- name: x\n', 2, 1, /no YAML/],
  ['a member twice', `${ONE}    name: y\n`, 3, 5, /no YAML \(DUPLICATE_KEY\)/],
  ['a list at the top', '- name: x\n', 1, 1, /the wrong type/],
  ['no target', 'targets: []\n', 1, 10, /empty list/],
  ['no list', 'targets: shop\n', 1, 10, /the wrong type/],
  ['no name', 'targets:\n  - credential: SHOP_KEY\n', 2, 5, /lacks name/],
  ['an empty name', 'targets:\n  - name: ""\n', 2, 11, /does not look like/],
  ['a name with a line break', 'targets:\n  - name: "a\\nb"\n', 2, 11, /does not look like/],
  ['a name that turns the text', 'targets:\n  - name: "a\\u202eb"\n', 2, 11, /does not look like/],
  ['a name twice', `${ONE}  - name: shop\n`, 3, 11, /used twice/],
  ['an unknown setting', `${ONE}    model: [x]\n`, 3, 5, /unknown member/],
  ['an unknown default', `defaults: { proxy: x }\n${ONE}`, 1, 13, /unknown member/],
  ['a number for a list', `${ONE}    endpoints: 5\n`, 3, 16, /the wrong type/],
  ['a blank for a URL', `${ONE}    endpoints: ' '\n`, 3, 16, /does not look like/],
  ['a blank in a list of URLs', `${ONE}    endpoints: [' ']\n`, 3, 17, /does not look like/],
  [
    'a URL that is not allowed, as text',
    `${ONE}    endpoints: https://evil.example\n`,
    3,
    16,
    /evil\.example/,
  ],
  ['attempts out of range', `${ONE}    attempts: 99\n`, 3, 15, /too large/],
  ['an odd choice', `${ONE}    require: some\n`, 3, 14, /not one of the accepted/],
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
  ['the path of all programs', `${ONE}    credential: PATH\n`, 3, 17, /does not offer/],
  ['a variable of another tool', `${ONE}    credential: AWS_SECRET_ACCESS_KEY\n`, 3, 17, /does not offer/],
  ['one of the shell in a header', `${ONE}    headers: { X-A: HOME }\n`, 3, 21, /does not offer/],
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
    expect(said).toMatch(
      /at line 3, column 14, headers is a mapping with a variable that contains a line break/,
    )
  })

  test.each([
    ['no file', { targets: 'nowhere.yml' }, /cannot be read/],
    ['a folder', { targets: '.' }, /not the path of a regular file/],
    ['no allowed hosts', { 'allowed-hosts': ' ' }, /allowed-hosts.*needed with targets/],
    ['a URL among the allowed hosts', { 'allowed-hosts': 'https://api.anthropic.com' }, /names no host/],
    ['a star in the middle', { 'allowed-hosts': 'api.*.com' }, /names no host/],
    ['shards from nothing', { shard: '0/2' }, /i\/n/],
    ['a shard beyond the last', { shard: '3/2' }, /i\/n/],
    ['too many shards', { shard: '1/257' }, /i\/n/],
    ['no target at once', { concurrency: '0' }, /concurrency/],
    [
      'a name twice among the credentials',
      { credentials: 'A=1\nB=2\nA=3' },
      /line 3 repeats an earlier name/,
    ],
    ['a line that names nothing', { credentials: 'A=1\n\nsecret' }, /line 3 names nothing/],
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
    expect(refusal({ text: ONE, env })).toContain('leads to the host evil.example')
  })
})
