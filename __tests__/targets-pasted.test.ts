// A credential in a targets file, where its name belongs or anywhere else: refused, and never shown.
import fc from 'fast-check'
import { apiKey, otherCredential } from './support/scenario-keys.ts'
import { ONE, refusal } from './support/targets-file.ts'

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
