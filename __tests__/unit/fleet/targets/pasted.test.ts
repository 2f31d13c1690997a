// A credential in a targets file, where its name belongs or anywhere else: refused, and never shown.
import fc from 'fast-check'
import { apiKey, otherCredential } from '../../../support/scenario-keys.ts'
import { ONE, refusal } from '../../../support/targets-file.ts'
import { fairWatch } from '../../../support/fair-time.ts'

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
    expect(said).toMatch(/\(line 3, column 17[:,].*revoke/)
    expect(said).not.toContain(value.slice(0, 12))
    expect(said).not.toContain(value.slice(-8))
  })

  test.each([
    'ANTHROPIC_API_KEY',
    'TEAM_A_KEY',
    'claude_key_eu_west_1',
    'KEY_2026_11',
    'CLAUDE_KEY_4F2A',
    'TEAM_A_TOKEN',
    'SEARCH_CLAUDE',
  ])('%s is a name', (name) => expect(refusal({ text: `${ONE}    credential: ${name}\n` })).toBe('accepted'))

  test.each(['K', '_X', 'TEAM_A', 'AWS_BEARER_TOKEN_BEDROCK'])('%s is one where it is listed', (name) => {
    const text = `${ONE}    credential: ${name}\n`
    expect(refusal({ text, inputs: { credentials: `${name}=x` } })).toBe('accepted')
    expect(refusal({ text, env: { [name]: 'x' } })).toMatch(
      /not the name of a credential|another tool’s variable/,
    )
  })

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

  const KEY = apiKey('hidden')
  const TOKEN = otherCredential('oat01')

  test.each([
    ['a comment', `# ${KEY}\n${ONE}`],
    ['a comment behind a value', `${ONE}    attempts: 2 # ${KEY}\n`],
    ['an anchor', `${ONE}    labels: &${KEY} { a: b }\n`],
    ['a list as a name', `${ONE}    ? [${KEY}]\n    : 1\n`],
    ['a mapping as a name', `? { a: ${KEY} }\n: 1\n${ONE}`],
    ['a name of its own before it', `${ONE}    models: [KEY_${KEY}]\n`],
    ['a hyphen before it', `${ONE}    labels: { team: shop-${TOKEN} }\n`],
    ['a path', `${ONE}    endpoints: ['https://gateway.example/key_${KEY}']\n`],
    ['a host', `${ONE}    endpoints: ['https://key-${KEY.toLowerCase()}.example']\n`],
    ['escapes of a URL', `${ONE}    endpoints: ['https://gateway.example/${KEY.replaceAll('-', '%2D')}']\n`],
    ['escapes of YAML', `${ONE}    labels: { team: "${KEY.replaceAll('-', '\\x2d')}" }\n`],
    ['other hyphens', `${ONE}    labels: { team: ${KEY.replaceAll('-', '\u2011')} }\n`],
    ['letters without width', `${ONE}    labels: { team: ${KEY.replaceAll('-', '-\u200b')} }\n`],
    ['base64', `${ONE}    labels: { team: ${Buffer.from(KEY).toString('base64')} }\n`],
    ['hexadecimal digits', `${ONE}    models: [${Buffer.from(KEY).toString('hex')}]\n`],
  ])('a key in %s is refused, without a word of it on any stream', (_, text) => {
    const said = refusal({ text })
    expect(said).toMatch(
      /\(line \d, column \d+: a credential instead of its name, not shown\).* revoke the credential/,
    )
    for (let at = 14; at + 6 < KEY.length; at += 1) expect(said).not.toContain(KEY.slice(at, at + 6))
  })

  test.each([
    'sk-something',
    'team-sk-eu1',
    'bedrock-api-key-rotation-of-the-team',
    'claude-sonnet-4-5-20250929',
    'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    'a1b2c3d4-0000-4000-8000-123456789012',
  ])('%s is no key', (word) => {
    expect(refusal({ text: `# ${word}\n${ONE}    labels: { a: "${word}" }\n` })).toBe('accepted')
  })

  test('a file of four MiB is searched in a moment', () => {
    const tookMs = fairWatch()
    expect(refusal({ text: `${ONE}# ${'sk-a b_c-d1 '.repeat(340_000)}\n` })).toBe('accepted')
    expect(tookMs()).toBeLessThan(10_000)
  })

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
